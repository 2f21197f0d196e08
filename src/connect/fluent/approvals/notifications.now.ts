import { EmailNotification, Record } from '@servicenow/sdk/core'

// What the server says with an event (server/approvals/notify.ts); its first parameter is who is told, its second in which
// language. A language without mails of its own is told in English.

Record({
    $id: Now.ID['event-approval-asked'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.approval.asked',
        suffix: 'approval.asked',
        table: 'x_1e_connect_run',
        description: 'An approver is asked to decide whether an instruction is sent.',
    },
})
Record({
    $id: Now.ID['event-approval-approved'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.approval.approved',
        suffix: 'approval.approved',
        table: 'x_1e_connect_run',
        description: 'An instruction was approved.',
    },
})
Record({
    $id: Now.ID['event-approval-rejected'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.approval.rejected',
        suffix: 'approval.rejected',
        table: 'x_1e_connect_run',
        description: 'An instruction was rejected.',
    },
})
Record({
    $id: Now.ID['event-approval-ended'],
    table: 'sysevent_register',
    data: {
        event_name: 'x_1e_connect.approval.ended',
        suffix: 'approval.ended',
        table: 'x_1e_connect_run',
        description: 'A request ended without a decision: withdrawn, lapsed or void.',
    },
})

const WHAT = `<p><b>\${text}</b></p>
<p>Device: \${device}<br>Record: \${record_number}<br>Requested by: \${requested_by}<br>Run: \${URI_REF}</p>`

/** German has mails of its own: notifications-de.now.ts. */
const ENGLISH = "answer = event.parm2 != 'de'"

const recipient = { eventParm1WithRecipient: true, sendToCreator: false }

EmailNotification({
    $id: Now.ID['mail-approval-asked'],
    name: '1E approval asked',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.asked',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Approval asked: \${instruction_name} on \${device} for \${record_number}`,
        messageHtml: `<p>\${requested_by} asks to run on a device:</p>${WHAT}
<p>Decide under 1E Approvals or on \${record_number}, until \${approval_until}.</p>`,
    },
})
EmailNotification({
    $id: Now.ID['mail-approval-approved'],
    name: '1E approval given',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.approved',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Approved: \${instruction_name} on \${device} for \${record_number}`,
        messageHtml: `<p>\${decided_by} approved it, and it is sent to 1E. \${decision_comment}</p>${WHAT}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-approval-rejected'],
    name: '1E approval rejected',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.rejected',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `Rejected: \${instruction_name} on \${device} for \${record_number}`,
        messageHtml: `<p>\${decided_by} rejected it: \${decision_comment}</p>${WHAT}`,
    },
})
EmailNotification({
    $id: Now.ID['mail-approval-ended'],
    name: '1E approval no longer needed',
    table: 'x_1e_connect_run',
    triggerConditions: {
        generationType: 'event',
        eventName: 'x_1e_connect.approval.ended',
        advancedCondition: ENGLISH,
    },
    recipientDetails: recipient,
    emailContent: {
        subject: `\${state}: \${instruction_name} on \${device} for \${record_number}`,
        messageHtml: `<p>Nothing was sent, and nothing is left to decide. \${error_message}</p>${WHAT}`,
    },
})
