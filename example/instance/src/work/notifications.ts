import { matches } from '../query/match.ts'
import { parseQuery } from '../query/parse.ts'
import { conditionScriptHolds } from '../records/condition.ts'
import { subjectOf } from '../records/subject.ts'
import { fetchById, insertRow, type Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'

/** What a notification of ours would need for it to be written as the platform writes it. */
const UNKNOWN: [what: string, is: (notification: Values) => boolean][] = [
    ['a template', (row) => !!row.template],
    ['recipient groups', (row) => !!row.recipient_groups],
    ['a mail script', (row) => /\$\{mail_script:/.test(`${row.subject}${row.message_html}${row.message}`)],
]

/**
 * The notifications of an event, as rows of the outbox (`sys_email`, *send-ready*). None is ever sent.
 * Source: "Email notifications" (Send when, Who will receive, What it will contain); texts put into HTML are escaped (inf).
 */
export function sendNotifications(tx: Transaction, event: Values, values: Values): void {
    const table = event.table ?? ''
    const due = tx.metadata
        .rows('sysevent_email_action')
        .filter((row) => row.active === '1' && row.generation_type === 'event' && row.event_name === event.name)
    for (const notification of due) {
        const unknown = UNKNOWN.find(([, is]) => is(notification))
        if (unknown) {
            tx.log('error', 'email', `${notification.name}: ${unknown[0]} is not known here, nothing is written.`)
            continue
        }
        const subject = subjectOf(tx, table, values)
        if (!matches(parseQuery(notification.condition ?? ''), subject, tx.queryContext())) continue
        // It knows `current` and `event` (source: "Advanced conditions for notifications").
        const advanced = {
            scope: tx.metadata.scopeName(notification.sys_scope ?? null),
            owner: `notification ${notification.name}`,
            script: notification.advanced_condition ?? '',
            input: { table, values, before: null, event },
        }
        if (!conditionScriptHolds(tx, advanced)) continue
        const recipients = addressesOf(tx, notification, event, (path) => subject.value(path))
        if (recipients.length === 0) continue
        const fill = (text: string | null | undefined, html: boolean) => filled(tx, text ?? '', event, values, html)
        insertRow(tx.store, tx.catalog, 'sys_email', {
            ...tx.stamps('sys_email'),
            subject: fill(notification.subject, false),
            recipients: recipients.join(','),
            body: notification.message_html ? fill(notification.message_html, true) : fill(notification.message, false),
            type: 'send-ready',
            state: 'ready',
            mailbox: 'outbox',
            notification_type: 'SMTP',
            target_table: table,
            instance: event.instance ?? null,
        })
        tx.counters.inserts++
    }
}

/** Active people who want notifications and have an address; who made the event only if the notification says so. */
function addressesOf(
    tx: Transaction,
    notification: Values,
    event: Values,
    fieldValue: (path: string) => string | null
): string[] {
    const named = [
        notification.recipient_users,
        ...(notification.recipient_fields ?? '').split(',').map((path) => (path ? fieldValue(path) : null)),
        notification.event_parm_1 === '1' ? event.parm1 : null,
        notification.event_parm_2 === '1' ? event.parm2 : null,
    ]
    const ids = new Set(named.flatMap((list) => (list ?? '').split(',')).filter(Boolean))
    if (notification.send_self !== '1') ids.delete(event.user_id ?? '')
    return [...ids].flatMap((id) => {
        const user = fetchById(tx.store, tx.catalog, 'sys_user', id)
        return user?.active === '1' && user.notification !== '1' && user.email ? [user.email] : []
    })
}

/** `${field}`, dot-walked, as display value; `${event.parm1}`; `${URI}` and `${URI_REF}`. */
function filled(tx: Transaction, text: string, event: Values, values: Values, html: boolean): string {
    const table = event.table ?? ''
    const subject = subjectOf(tx, table, values)
    const escaped = (value: string) => (html ? escapeHtml(value) : value)
    return text.replace(/\$\{([^}]+)\}/g, (whole, name: string) => {
        if (name === 'URI' || name === 'URI_REF') {
            const target = encodeURIComponent(`${table}.do?sys_id=${event.instance}`)
            const address = `${tx.property('glide.servlet.uri')}nav_to.do?uri=${target}`
            const shown = name === 'URI' ? 'LINK' : subject.display(tx.catalog.displayColumn(table))
            return html ? `<a href="${address}">${escapeHtml(shown)}</a>` : address
        }
        if (/^event\.parm[12]$/.test(name)) return escaped(event[name.slice(6)] ?? '')
        if (subject.column(name)) return escaped(subject.display(name))
        tx.log('warn', 'email', `${table} has no field ${name}.`)
        return whole
    })
}

function escapeHtml(text: string): string {
    return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')
}
