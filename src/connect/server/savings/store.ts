import { GlideRecord } from '@servicenow/glide'
import { toFieldTime } from '../clock.ts'
import { countRows } from '../glide.ts'
import { setOfDefinition } from '../instructions/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import type { Aim, Rates, Saved } from './rules.ts'

/** The table of ROI configurations. */
export const ROI = 'x_1e_connect_roi_configuration'
const SAVINGS = 'x_1e_connect_saving'

export interface Roi extends Aim, Rates {
    currency: string
    onlySuccessful: boolean
}

function toRoi(row: GlideRecord): Roi {
    return {
        definition: row.getValue('definition') || '',
        domain: row.getValue('sys_domain') || 'global',
        manualMinutes: Number(row.getValue('manual_minutes') || 0),
        agentCostPerHour: Number(row.getValue('agent_cost_per_hour') || 0),
        userMinutes: Number(row.getValue('user_minutes') || 0),
        userCostPerHour: Number(row.getValue('user_cost_per_hour') || 0),
        currency: row.getValue('currency') || '',
        onlySuccessful: row.getValue('only_successful') === '1',
    }
}

/** Active configurations for this instruction or its set, of this domain or global, oldest first. */
export function roisFor(definition: string, domain: string): Roi[] {
    if (!definition) return []
    const row = new GlideRecord(ROI)
    row.addQuery('active', true)
    row.addQuery('sys_domain', 'IN', domain + ',global')
    row.addQuery('definition', definition).addOrCondition('instruction_set', '!=', '')
    row.orderBy('sys_created_on')
    row.query()
    const found: Roi[] = []
    // Read only when a configuration of a set is found.
    let set: string | null = null
    while (row.next()) {
        const about = row.getValue('instruction_set')
        if (about && set === null) set = setOfDefinition(definition)
        if (!about || about === set) found.push(toRoi(row))
    }
    return found
}

/** An active configuration, as others are held against it. */
export interface ActiveRoi {
    id: string
    definition: string
    set: string
    currency: string
}

/** The active configurations of a domain. */
export function activeRois(domain: string): ActiveRoi[] {
    const row = new GlideRecord(ROI)
    row.addQuery('active', true)
    row.addQuery('sys_domain', domain)
    row.query()
    const found: ActiveRoi[] = []
    while (row.next()) {
        found.push({
            id: row.getUniqueValue(),
            definition: row.getValue('definition') || '',
            set: row.getValue('instruction_set') || '',
            currency: row.getValue('currency') || '',
        })
    }
    return found
}

/** Another currency in which savings of this domain are counted; empty for none. */
export function otherSavedCurrency(domain: string, currency: string): string {
    const row = new GlideRecord(SAVINGS)
    row.addQuery('sys_domain', domain)
    row.addQuery('currency', '!=', currency)
    row.setLimit(1)
    row.query()
    return row.next() ? row.getValue('currency') || '' : ''
}

/** True when the incident was ever reopened. */
export function isReopened(incident: string): boolean {
    const row = new GlideRecord('incident')
    return row.get('sys_id', incident) && Number(row.getValue('reopen_count') || 0) > 0
}

/** Stores what the run saved. A unique index allows one saving for each incident and instruction. */
export function insertSaving(run: StoredRun, seconds: number, saved: Saved, currency: string): void {
    const row = new GlideRecord(SAVINGS)
    row.initialize()
    row.setValue('day', toFieldTime(run.finished || 0).substr(0, 10))
    row.setValue('incident', run.record)
    row.setValue('definition', run.definition)
    row.setValue('run_number', run.number)
    row.setValue('execution_seconds', seconds)
    row.setValue('agent_minutes', saved.agentMinutes)
    row.setValue('user_minutes', saved.userMinutes)
    row.setValue('amount', saved.amount)
    row.setValue('currency', currency)
    row.setValue('sys_domain', run.domain)
    row.insert()
}

/** True when the instruction has saved something on the incident. */
export function hasSaving(incident: string, definition: string): boolean {
    return (
        countRows(SAVINGS, [
            ['incident', '=', incident],
            ['definition', '=', definition],
        ]) > 0
    )
}

/** Deletes up to `limit` savings of reopened incidents. Returns how many. */
export function takeBackReopened(limit: number): number {
    const row = new GlideRecord(SAVINGS)
    row.addQuery('incident.reopen_count', '>', 0)
    row.setLimit(limit)
    row.query()
    let taken = 0
    while (row.next()) if (row.deleteRecord()) taken++
    return taken
}
