import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import { wasSentFor } from '../runs/store.ts'

const TABLE = 'x_1e_connect_incident_outcome'
const CHUNK = 500
/** Milliseconds that the first night goes back. */
const FIRST_MS = 365 * 24 * 3600 * 1000

/** Where the last night ended; before the first one, a year ago. */
function lastSeen(): string {
    const rows = new GlideAggregate(TABLE)
    rows.addAggregate('MAX', 'seen_at')
    // Without it there is a row for each value.
    rows.setGroup(false)
    rows.query()
    const last = rows.next() ? rows.getAggregate('MAX', 'seen_at') : ''
    return last || toFieldTime(nowMs() - FIRST_MS)
}

/** Records a resolved incident. *With run* stays, also when the history is purged. */
function put(incident: GlideRecord): void {
    const resolved = incident.getValue('resolved_at')
    const opened = incident.getValue('opened_at') || incident.getValue('sys_created_on')
    const row = new GlideRecord(TABLE)
    const known = row.get('incident', incident.getUniqueValue())
    const spent = (fromFieldTime(resolved) || 0) - (fromFieldTime(opened) || 0)
    if (!known) row.initialize()
    row.setValue('incident', incident.getUniqueValue())
    row.setValue('resolved_on', (resolved || '').substr(0, 10))
    row.setValue('hours', Math.max(0, Math.round(spent / 36000) / 100))
    if (row.getValue('help') !== 'with_run')
        row.setValue('help', wasSentFor(incident.getUniqueValue()) ? 'with_run' : 'without')
    row.setValue('seen_at', incident.getValue('sys_updated_on'))
    row.setValue('sys_domain', incident.getValue('sys_domain') || 'global')
    if (known) row.update()
    else row.insert()
}

/** The next incidents in the order of their last change; many can have changed in the same second. */
function nextIncidents(since: string, after: string): GlideRecord {
    const row = new GlideRecord('incident')
    row.addNotNullQuery('resolved_at')
    if (after) {
        row.addEncodedQuery(
            'sys_updated_on>' + since + '^NQresolved_atISNOTEMPTY^sys_updated_on=' + since + '^sys_id>' + after
        )
    } else row.addQuery('sys_updated_on', '>=', since)
    row.orderBy('sys_updated_on')
    row.orderBy('sys_id')
    row.setLimit(CHUNK)
    row.query()
    return row
}

/** Deletes the outcomes of incidents that are open again. */
function forgetReopened(): void {
    const row = new GlideRecord(TABLE)
    row.addNullQuery('incident.resolved_at')
    row.query()
    while (row.next()) row.deleteRecord()
}

/** Follows the incidents that were resolved or changed since the last night. */
export function followIncidents(end: number): void {
    forgetReopened()
    let since = lastSeen()
    let after = ''
    for (;;) {
        const incident = nextIncidents(since, after)
        let any = false
        while (incident.next()) {
            if (nowMs() > end) return
            put(incident)
            any = true
            since = incident.getValue('sys_updated_on') || since
            after = incident.getUniqueValue()
        }
        if (!any) return
    }
}
