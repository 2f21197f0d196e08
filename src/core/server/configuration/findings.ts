import { GlideRecord } from '@servicenow/glide'
import type { Entitlement } from '../../../contract/experience.ts'
import { fail } from '../failure.ts'
import { type Connection, TABLE } from './connection.ts'

/** What was found out about 1E, kept with the configuration: Experience measures, licence. */

const DAY_MS = 86400000

/** A moment as a date field holds it. */
export function fieldTime(ms: number): string {
    return new Date(ms).toISOString().replace('T', ' ').substr(0, 19)
}

function rowOf(connection: Connection): GlideRecord {
    const row = new GlideRecord(TABLE)
    // What update() is given without a record it would insert.
    if (!row.get(connection.id)) throw fail('configuration_missing', [''])
    return row
}

/** Names of the measures of the last day; null when they are to be read anew. */
export function keptMeasures(connection: Connection): string[] | null {
    const row = rowOf(connection)
    const kept = row.getValue('experience_measures')
    const since = fieldTime(Date.now() - DAY_MS)
    return kept && (row.getValue('experience_measures_at') || '') > since ? (JSON.parse(kept) as string[]) : null // ours
}

export function keepMeasures(connection: Connection, measures: string[]): void {
    if (connection.draft) return
    const row = rowOf(connection)
    row.setValue('experience_measures', JSON.stringify(measures))
    row.setValue('experience_measures_at', fieldTime(Date.now()))
    row.update()
}

export function dropMeasures(connection: Connection): void {
    if (connection.draft) return
    const row = rowOf(connection)
    row.setValue('experience_measures', '')
    row.update()
}

export function entitlementOf(connection: Connection): Entitlement {
    const kept = rowOf(connection).getValue('experience_entitled')
    return kept === 'licensed' || kept === 'not_licensed' ? kept : 'unknown'
}

export function keepEntitlement(connection: Connection, found: Entitlement): void {
    const row = rowOf(connection)
    row.setValue('experience_entitled', found)
    row.setValue('entitlement_checked_at', fieldTime(Date.now()))
    row.update()
}
