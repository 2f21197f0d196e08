import { GlideRecord } from '@servicenow/glide'
import type { CoreFindings } from '../../../contract/core.ts'
import type { Entitlement } from '../../../contract/experience.ts'
import { type Failure, fail } from '../failure.ts'
import { TABLE } from './table.ts'

/** What was found out about 1E, kept with the configuration: sign-in, Experience measures, licence. */

const DAY_MS = 86400000

/** Whose findings they are: a connection. Of settings that are only tried nothing is kept. */
interface Owner {
    id: string
    draft: { token: string } | null
}

/** A moment as a date field holds it. */
export function fieldTime(ms: number): string {
    return new Date(ms).toISOString().replace('T', ' ').substr(0, 19)
}

function rowOf(connection: Owner): GlideRecord {
    const row = new GlideRecord(TABLE)
    // What update() is given without a record it would insert.
    if (!row.get(connection.id)) throw fail('configuration_missing', [''])
    return row
}

/** Names of the measures of the last day; null when they are to be read anew. */
export function keptMeasures(connection: Owner): string[] | null {
    const row = rowOf(connection)
    const kept = row.getValue('experience_measures')
    const since = fieldTime(Date.now() - DAY_MS)
    return kept && (row.getValue('experience_measures_at') || '') > since ? (JSON.parse(kept) as string[]) : null // ours
}

export function keepMeasures(connection: Owner, measures: string[]): void {
    if (connection.draft) return
    const row = rowOf(connection)
    row.setValue('experience_measures', JSON.stringify(measures))
    row.setValue('experience_measures_at', fieldTime(Date.now()))
    row.update()
}

export function dropMeasures(connection: Owner): void {
    if (connection.draft) return
    const row = rowOf(connection)
    row.setValue('experience_measures', '')
    row.update()
}

export function entitlementOf(connection: Owner): Entitlement {
    const kept = rowOf(connection).getValue('experience_entitled')
    return kept === 'licensed' || kept === 'not_licensed' ? kept : 'unknown'
}

export function keepEntitlement(connection: Owner, found: Entitlement): void {
    const row = rowOf(connection)
    row.setValue('findings', JSON.stringify({ ...findingsOf(row), entitlement: null }))
    row.setValue('experience_entitled', found)
    row.setValue('entitlement_checked_at', fieldTime(Date.now()))
    row.update()
}

const NOTHING: CoreFindings = { refused: null, signedInAt: null, entitlement: null }

/** What calls have shown, as it is kept in the row. */
export function findingsOf(row: GlideRecord): CoreFindings {
    const kept = row.getValue('findings')
    return kept ? (JSON.parse(kept) as CoreFindings) : NOTHING // written below
}

/** Keeps it; neither a change of a setting nor one by a person: no rule looks at it, and no audit keeps it. */
function keep(row: GlideRecord, changes: Partial<CoreFindings>): void {
    row.setWorkflow(false)
    row.setValue('findings', JSON.stringify({ ...findingsOf(row), ...changes }))
    row.update()
}

/** What may be kept of the arguments of a failure: those of this code quote nobody. */
const QUOTES_NOBODY = 'configuration_incomplete'
/** So many refusals in a row are kept one by one; then one in a minute. */
const COUNTED = 2
const KEPT_EACH_MS = 60000

/** A sign-in that failed once more. */
export function keepRefusal(id: string, failure: Failure): void {
    const row = new GlideRecord(TABLE)
    if (!row.get(id)) return
    const now = Date.now()
    const known = findingsOf(row).refused
    if (known && known.times >= COUNTED && now - known.at < KEPT_EACH_MS) return
    keep(row, {
        refused: {
            since: known ? known.since : now,
            at: now,
            times: (known ? known.times : 0) + 1,
            code: failure.code,
            args: failure.code === QUOTES_NOBODY ? failure.args : [],
        },
    })
}

/** A sign-in that succeeded, and how many days the licence then had left; null when that is not known. */
export function keepSignIn(connection: Owner, licenceDays: number | null): void {
    if (connection.draft) return
    const now = Date.now()
    const row = rowOf(connection)
    if (licenceDays !== null) row.setValue('licence_ends', fieldTime(now + licenceDays * DAY_MS))
    keep(row, { refused: null, signedInAt: now })
}

/** Why the entitlement could not be read. */
export function keepEntitlementFailure(connection: Owner, failure: Failure): void {
    keep(rowOf(connection), { entitlement: { at: Date.now(), code: failure.code } })
}
