import { EmailNotification } from '@servicenow/sdk/core'

// The mails of notifications.now.ts in German, for those whose language it is.

const GERMAN = "answer = event.parm2 == 'de'"

const WHAT = `<p><b>\${text}</b></p>
<p>Gerät: \${device}<br>Datensatz: \${record_number}<br>Angefordert von: \${requested_by}<br>Ausführung: \${URI_REF}</p>`

const recipient = { eventParm1WithRecipient: true, sendToCreator: false }

EmailNotification({
    $id: Now.ID['mail-approval-asked-de'],
    name: '1E approval asked (German)',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.asked',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Genehmigung erbeten: \${instruction_name} auf \${device} für \${record_number}`,
        messageHtml: `<p>\${requested_by} möchte auf einem Gerät ausführen:</p>${WHAT}
<p>Entscheiden Sie unter 1E-Genehmigungen oder auf \${record_number}, bis \${approval_until}.</p>`,
    },
})
EmailNotification({
    $id: Now.ID['mail-approval-approved-de'],
    name: '1E approval given (German)',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.approved',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Genehmigt: \${instruction_name} auf \${device} für \${record_number}`,
        messageHtml: `<p>\${decided_by} hat zugestimmt, die Anweisung wird an 1E gesendet. \${decision_comment}</p>${WHAT}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-approval-rejected-de'],
    name: '1E approval rejected (German)',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.rejected',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Abgelehnt: \${instruction_name} auf \${device} für \${record_number}`,
        messageHtml: `<p>\${decided_by} hat abgelehnt: \${decision_comment}</p>${WHAT}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-approval-ended-de'],
    name: '1E approval no longer needed (German)',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.ended',
        advancedCondition: GERMAN,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Nicht mehr zu entscheiden: \${instruction_name} auf \${device} für \${record_number}`,
        messageHtml: `<p>Nichts wurde gesendet, und nichts ist mehr zu entscheiden.</p>${WHAT}`,
    },
})
