import { EmailNotification, Record } from '@servicenow/sdk/core'

// What the job 1E Platform-Watch Connections says with an event (server/health/tell.ts); its first parameter is who is told, its second
// in which language. A language without mails of its own is told in English.

Record({
    $id: Now.ID['event-health-sign-in'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.health.sign_in',
        suffix: 'health.sign_in',
        table: 'x_1e_connect_configuration',
        description: 'The sign-in to a 1E has failed twice in a row.',
    },
})
Record({
    $id: Now.ID['event-health-sign-in-well'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.health.sign_in_well',
        suffix: 'health.sign_in_well',
        table: 'x_1e_connect_configuration',
        description: 'The sign-in to a 1E works again.',
    },
})
Record({
    $id: Now.ID['event-health-retrieval'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.health.retrieval',
        suffix: 'health.retrieval',
        table: 'x_1e_connect_configuration',
        description: 'The retrieval of instructions has failed twice in a row.',
    },
})
Record({
    $id: Now.ID['event-health-retrieval-well'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.health.retrieval_well',
        suffix: 'health.retrieval_well',
        table: 'x_1e_connect_configuration',
        description: 'The retrieval of instructions works again.',
    },
})
Record({
    $id: Now.ID['event-health-certificate'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.health.certificate',
        suffix: 'health.certificate',
        table: 'x_1e_connect_configuration',
        description: 'The certificate that signs for a 1E ends in 60, 30 or 7 days.',
    },
})
Record({
    $id: Now.ID['event-health-licence'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.health.licence',
        suffix: 'health.licence',
        table: 'x_1e_connect_configuration',
        description: 'The licence of a 1E ends in 60, 30 or 7 days.',
    },
})
Record({
    $id: Now.ID['event-health-catalogue'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.health.catalogue',
        suffix: 'health.catalogue',
        table: 'x_1e_connect_configuration',
        description: 'The instructions of a 1E were not retrieved for as many days as the administrator allows.',
    },
})

const WHERE = `<p>Configuration: \${URI_REF}</p>`

/** German has mails of its own: notifications-de.now.ts. */
const ENGLISH = "answer = event.parm2 != 'de'"

const recipient = { eventParm1WithRecipient: true, sendToCreator: false }

EmailNotification({
    $id: Now.ID['mail-health-sign-in'],
    name: '1E sign-in fails',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.sign_in',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `1E sign-in fails: \${name}`,
        messageHtml: `<p>ServiceNow cannot sign in to 1E at \${platform_url}, or 1E does not answer: twice in a row.</p>
<p>Agents cannot run instructions. Cause and cure stand on the page Health of 1E ITSM Connect.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-sign-in-well'],
    name: '1E sign-in works again',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.sign_in_well',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `1E sign-in works again: \${name}`,
        messageHtml: `<p>1E at \${platform_url} takes the sign-in again. Agents can run instructions.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-retrieval'],
    name: '1E retrieval fails',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.retrieval',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `1E instructions were not retrieved: \${name}`,
        messageHtml: `<p>The retrieval of instructions has failed twice in a row: \${retrieval}</p>
<p>The list of \${retrieved_at} stays as it was: what is new or changed in 1E is not offered. Cause and cure stand on the page Health of 1E ITSM Connect.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-retrieval-well'],
    name: '1E retrieval works again',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.retrieval_well',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `1E instructions were retrieved again: \${name}`,
        messageHtml: `<p>The instructions were retrieved at \${retrieved_at}: \${retrieval}</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-certificate'],
    name: '1E certificate ends',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.certificate',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `The certificate for 1E ends on \${signing_certificate.expires}: \${name}`,
        messageHtml: `<p>\${signing_certificate} signs for 1E at \${platform_url}, until \${signing_certificate.expires}. Then nobody can sign in.</p>
<p>Make a new one, register it with the identity provider, and choose it in the configuration.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-licence'],
    name: '1E licence ends',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.licence',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `The licence of 1E ends on \${licence_ends}: \${name}`,
        messageHtml: `<p>1E at \${platform_url} is licensed until \${licence_ends}. Then agents cannot run instructions.</p>
<p>Ask your 1E administrator to renew it. Once it is renewed, test the connection.</p>${WHERE}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-health-catalogue'],
    name: '1E instructions are old',
    table: 'x_1e_connect_configuration',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.health.catalogue',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `The instructions of 1E are old: \${name}`,
        messageHtml: `<p>The instructions of 1E at \${platform_url} were last retrieved at \${retrieved_at}: what is new or changed in 1E is not offered.</p>
<p>See the job 1E Platform-Retrieve Instruction, or press Retrieve Instructions in the configuration.</p>${WHERE}`,
    },
})
