import { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, nowMs, toFieldTime } from '../clock.ts'
import type { AutomationCall, Origin, RequestState } from '../contract/automation.ts'
import type { RecordTable } from '../contract/run.ts'
import { countRows, idsOf } from '../glide.ts'

/** The table of calls by flows and AI agents; a request for an action is one of them. */
export const CALLS = 'x_1e_connect_automation_call'

/** Whom a call is made by, and in whose name. */
export interface Caller {
    origin: Exclude<Origin, 'person'>
    /** As the caller names it; '' for none. */
    conversation: string
    /** sys_id of the user in whose name it is made. */
    person: string
}

/** The record that a call is about. */
interface About {
    table: RecordTable
    record: string
    recordNumber: string
    domain: string
}

/** What came of a call. */
export interface CallEnd {
    /** null where the call named no record that the user may read. */
    about: About | null
    /** sys_id of the run that it was about; '' for none. */
    run: string
    /** Code of its problem; '' when it was done. */
    code: string
}

/** A request for an action. Times are milliseconds since the epoch. */
export interface StoredRequest extends Caller, About {
    id: string
    definition: string
    definitionVersion: string
    device: string
    text: string
    parameters: { [name: string]: string }
    /** sys_id of the check with which it is to be run; '' for none. */
    check: string
    reason: string
    until: number
    created: number
    state: RequestState
    /** The run that a person has made of it; '' for none. */
    run: string
}

/** What is known of a request when it is made. */
export type NewRequest = Omit<StoredRequest, 'id' | 'created' | 'state' | 'run' | keyof Caller> & { guard: string }

function toRequest(row: GlideRecord): StoredRequest {
    const text = (field: string) => row.getValue(field) || ''
    return {
        id: row.getUniqueValue(),
        origin: text('origin') === 'flow' ? 'flow' : 'ai_agent',
        conversation: text('conversation'),
        person: text('person'),
        table: text('record_table') === 'interaction' ? 'interaction' : 'incident',
        record: text('record_id'),
        recordNumber: text('record_number'),
        domain: text('sys_domain') || 'global',
        definition: text('definition'),
        definitionVersion: text('version'),
        device: text('device'),
        text: text('text'),
        parameters: JSON.parse(text('parameters') || '{}') as { [name: string]: string }, // written below
        check: text('check'),
        reason: text('reason'),
        until: fromFieldTime(row.getValue('until')) || 0,
        created: fromFieldTime(row.getValue('sys_created_on')) || 0,
        state: text('state') as RequestState, // written here alone
        run: text('run'),
    }
}

function writeAbout(row: GlideRecord, about: About): void {
    row.setValue('record_table', about.table)
    row.setValue('record_id', about.record)
    row.setValue('record_number', about.recordNumber)
    row.setValue('sys_domain', about.domain)
}

/** Notes a call before it does anything, so that calls at the same time see each other. Returns its sys_id. */
export function beginCall(tool: AutomationCall, { origin, conversation, person }: Caller): string {
    const row = new GlideRecord(CALLS)
    row.newRecord()
    row.setValue('tool', tool)
    row.setValue('origin', origin)
    row.setValue('conversation', conversation)
    row.setValue('person', person)
    row.setValue('guard', row.getUniqueValue())
    return row.insert() || ''
}

function rowOfCall(id: string): GlideRecord | null {
    const row = new GlideRecord(CALLS)
    return id && row.get('sys_id', id) ? row : null
}

/** Notes what came of a call. */
export function endCall(id: string, { about, run, code }: CallEnd): void {
    const row = rowOfCall(id)
    if (!row) return
    if (about) writeAbout(row, about)
    row.setValue('run', run)
    row.setValue('code', code)
    row.update()
}

/** Makes this call an open request. Returns null when another one holds its guard. */
export function openRequest(id: string, request: NewRequest): StoredRequest | null {
    const row = rowOfCall(id)
    if (!row || requestByGuard(request.guard)) return null
    writeAbout(row, request)
    row.setValue('state', 'open')
    row.setValue('guard', request.guard)
    row.setValue('definition', request.definition)
    row.setValue('version', request.definitionVersion)
    row.setValue('device', request.device)
    row.setValue('text', request.text)
    row.setValue('parameters', JSON.stringify(request.parameters))
    row.setValue('check', request.check)
    row.setValue('reason', request.reason)
    row.setValue('until', toFieldTime(request.until))
    return row.update() ? toRequest(row) : null
}

/** The request with that sys_id, or null: an ordinary call is none. */
export function requestById(id: string): StoredRequest | null {
    const row = rowOfCall(id)
    return row?.getValue('state') ? toRequest(row) : null
}

/** The open request with this guard, or null. */
export function requestByGuard(guard: string): StoredRequest | null {
    const row = new GlideRecord(CALLS)
    return row.get('guard', guard) ? toRequest(row) : null
}

/** Open requests for this record, oldest first. */
export function openRequestsOf(record: string): StoredRequest[] {
    const row = new GlideRecord(CALLS)
    row.addQuery('record_id', record)
    row.addQuery('state', 'open')
    row.orderBy('sys_created_on')
    // Of the same second in an order that stays.
    row.orderBy('text')
    row.query()
    const found: StoredRequest[] = []
    while (row.next()) found.push(toRequest(row))
    return found
}

/** sys_ids of open requests, first to lapse first. */
export function openRequests(limit: number): string[] {
    const row = new GlideRecord(CALLS)
    row.addQuery('state', 'open')
    row.orderBy('until')
    return idsOf(row, limit)
}

/** Open requests for instructions of a configuration. */
export function countOpenRequests(configuration: string): number {
    return countRows(CALLS, [
        ['state', '=', 'open'],
        ['definition.configuration', '=', configuration],
    ])
}

/** How a request ended, by whom ('' for nobody), and with which run. */
export interface RequestEnd {
    state: Exclude<RequestState, 'open'>
    run: string
    person: string
}

/** Ends a request that is still open. Returns the request as it is then. */
export function endRequest(id: string, end: RequestEnd): StoredRequest | null {
    const row = rowOfCall(id)
    if (!row) return null
    if (row.getValue('state') !== 'open') return toRequest(row)
    row.setValue('state', end.state)
    row.setValue('run', end.run)
    row.setValue('answered_by', end.person)
    row.setValue('guard', id)
    row.update()
    return toRequest(row)
}

/** Milliseconds after which the calls of a person no longer count, whatever conversation they name. */
const COUNTED_MS = 3600000

/** True when AI agents have made more of these calls, refused ones left out: for this person lately, or in this conversation. */
export function isMoreThan(most: number, tools: AutomationCall[], { conversation, person }: Caller): boolean {
    const done = () => {
        const row = new GlideRecord(CALLS)
        row.addQuery('person', person)
        row.addQuery('origin', 'ai_agent')
        row.addQuery('tool', 'IN', tools.join(','))
        row.addNullQuery('code')
        return row
    }
    const lately = done()
    lately.addQuery('sys_created_on', '>=', toFieldTime(nowMs() - COUNTED_MS))
    if (idsOf(lately, most + 1).length > most) return true
    if (conversation === '') return false
    const named = done()
    named.addQuery('conversation', conversation)
    return idsOf(named, most + 1).length > most
}

/** sys_ids of calls that were made before then and belong to no run: the others go with it. */
export function oldCalls(before: number, limit: number): string[] {
    const row = new GlideRecord(CALLS)
    row.addQuery('sys_created_on', '<', toFieldTime(before))
    row.addNullQuery('run')
    row.addNullQuery('state').addOrCondition('state', '!=', 'open')
    return idsOf(row, limit)
}
