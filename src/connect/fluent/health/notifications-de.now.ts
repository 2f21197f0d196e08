import { EmailNotification } from '@servicenow/sdk/core'

// The mails of notifications.now.ts in German, for those whose language it is.

const GERMAN = "answer = event.parm2 == 'de'"

const WHERE = `<p>Konfiguration: \${URI_REF}</p>`

const recipient = { eventParm1WithRecipient: true, sendToCreator: false }

EmailNotification({
    $id: Now.ID['mail-health-sign-in-de'],
    name: '1E sign-in fails (German)',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.sign_in',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Anmeldung bei 1E scheitert: \${name}`,
        messageHtml: `<p>ServiceNow kann sich nicht bei 1E unter \${platform_url} anmelden, oder 1E antwortet nicht: zweimal hintereinander.</p>
<p>Agenten können keine Anweisungen ausführen. Ursache und Abhilfe stehen auf der Seite Zustand von 1E ITSM Connect.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-sign-in-well-de'],
    name: '1E sign-in works again (German)',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.sign_in_well',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Anmeldung bei 1E funktioniert wieder: \${name}`,
        messageHtml: `<p>1E unter \${platform_url} nimmt die Anmeldung wieder an. Agenten können Anweisungen ausführen.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-retrieval-de'],
    name: '1E retrieval fails (German)',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.retrieval',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Anweisungen von 1E wurden nicht abgerufen: \${name}`,
        messageHtml: `<p>Der Abruf der Anweisungen ist zweimal hintereinander gescheitert: \${retrieval}</p>
<p>Die Liste vom \${retrieved_at} bleibt, wie sie war: Was in 1E neu oder geändert ist, wird nicht angeboten. Ursache und Abhilfe stehen auf der Seite Zustand von 1E ITSM Connect.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-retrieval-well-de'],
    name: '1E retrieval works again (German)',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.retrieval_well',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Anweisungen von 1E wurden wieder abgerufen: \${name}`,
        messageHtml: `<p>Die Anweisungen wurden am \${retrieved_at} abgerufen: \${retrieval}</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-certificate-de'],
    name: '1E certificate ends (German)',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.certificate',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Das Zertifikat für 1E endet am \${signing_certificate.expires}: \${name}`,
        messageHtml: `<p>\${signing_certificate} signiert für 1E unter \${platform_url}, bis \${signing_certificate.expires}. Danach kann sich niemand anmelden.</p>
<p>Erstellen Sie ein neues, tragen Sie es beim Identitätsanbieter ein und wählen Sie es in der Konfiguration.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-licence-de'],
    name: '1E licence ends (German)',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.licence',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Die Lizenz von 1E endet am \${licence_ends}: \${name}`,
        messageHtml: `<p>1E unter \${platform_url} ist lizenziert bis \${licence_ends}. Danach können Agenten keine Anweisungen ausführen.</p>
<p>Bitten Sie Ihren 1E-Administrator, sie zu verlängern. Ist sie verlängert, testen Sie die Verbindung.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-catalogue-de'],
    name: '1E instructions are old (German)',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.catalogue',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Die Anweisungen von 1E sind alt: \${name}`,
        messageHtml: `<p>Die Anweisungen von 1E unter \${platform_url} wurden zuletzt am \${retrieved_at} abgerufen: Was in 1E neu oder geändert ist, wird nicht angeboten.</p>
<p>Sehen Sie nach dem Job 1E Platform-Retrieve Instruction, oder drücken Sie Anweisungen abrufen in der Konfiguration.</p>${WHERE}`,
    },
})
