import type { CorePage, CoreResponseError, CoreStatistics, CoreSubject } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { exchange, orNull } from '../exchange/exchange.ts'
import { asList, asObject, count, member, momentOf, numberOrNull, text, textOrNull } from '../exchange/json.ts'
import { fail } from '../failure.ts'
import { isAmong } from './identity.ts'
import { readInstruction } from './instructions.ts'

export function toStatistics(raw: unknown): CoreStatistics {
    const summary = member(raw, 'Summary') === undefined ? raw : member(raw, 'Summary')
    const sent = count(summary, 'SentCount')
    const received = count(summary, 'ReceivedCount')
    const outstanding = numberOrNull(summary, 'OutstandingResponsesCount')
    const inserted = numberOrNull(summary, 'TotalRowInserts')
    return {
        sent: sent,
        received: received,
        outstanding: outstanding === null ? Math.max(0, sent - received) : outstanding,
        online: count(summary, 'OnlineDeviceCount'),
        rows: inserted === null ? count(summary, 'TotalRowProcessed') : inserted,
        withoutRows:
            count(summary, 'TotalSuccessNoDataRespondents') +
            count(summary, 'TotalErrorRespondents') +
            count(summary, 'TotalNotImplementedRespondents') +
            count(summary, 'TotalResponseTooLargeRespondents'),
        averageExecutionMs: numberOrNull(summary, 'AverageExecTime'),
        sequence: numberOrNull(summary, 'Sequence'),
    }
}

/** By which name the text of an instruction without schema stands in a row. */
const OUTPUT = 'Output'

/** The values of a row: those of its columns, and the text that an instruction without schema gives instead. */
function valuesOf(row: unknown): { [column: string]: unknown } {
    const values = asObject(member(row, 'Values')) || {}
    const blob = member(row, 'Blob')
    if (blob === undefined || blob === null || blob === '') return values
    const all: { [column: string]: unknown } = {}
    for (const name in values) if (Object.prototype.hasOwnProperty.call(values, name)) all[name] = values[name]
    all[member(values, OUTPUT) === undefined ? OUTPUT : OUTPUT + ' (Blob)'] = blob
    return all
}

/** One value that was asked for by itself: bare, or in an object (1E .NET Consumer SDK, ResponseValue). */
export function toWholeText(raw: unknown): string | null {
    const value = asObject(raw) ? member(raw, 'Value') : raw
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : null
}

/** Where an instruction is counted: newer platforms, then older ones (1E Consumer API, §7.4). */
const STATISTICS = ['/Consumer/InstructionStatistics/Combined/', '/Consumer/InstructionStatistics/']

/** The counts of an instruction; null when 1E has none. */
export function readStatistics(connection: Connection, id: number, deadlineMs: number): CoreStatistics | null {
    for (const path of STATISTICS) {
        const raw = orNull(() => exchange(connection, { method: 'GET', path: path + id }, deadlineMs))
        if (raw !== null) return toStatistics(raw)
    }
    return null
}

/** A page of rows. No rows, no range, or the range that was sent: 1E has nothing more for now. */
export function toPage(raw: unknown, sentStart: string): CorePage {
    const rows = asList(member(raw, 'Responses')).map((row) => ({
        shard: text(row, 'ShardId'),
        id: text(row, 'Id'),
        created: momentOf(row, 'CreatedTimestampUtc'),
        fqdn: text(row, 'Fqdn'),
        values: valuesOf(row),
    }))
    const range = textOrNull(raw, 'Range')
    return { range: rows.length === 0 || range === sentStart ? null : range, rows: rows }
}

/** A page of rows of an instruction; null when 1E does not know it any more. */
export function readPage(
    connection: Connection,
    input: { id: number; start: string; pageSize: number },
    deadlineMs: number
): CorePage | null {
    const body = { Filter: null, Start: input.start, PageSize: input.pageSize }
    const path = '/Consumer/Responses/' + input.id
    const raw = orNull(() => ({ page: exchange(connection, { method: 'POST', path: path, body: body }, deadlineMs) }))
    return raw && toPage(raw.page, input.start)
}

/** One value of a row whole, which pages hold cut; null when this 1E does not offer it. */
export function readCell(
    connection: Connection,
    input: CoreSubject & { shard: string; row: string; column: string },
    deadlineMs: number
): string | null {
    if (!readInstruction(connection, input, deadlineMs)) throw fail('platform_not_found', [String(input.id)])
    const row = '/Shard/' + input.shard + '/Row/' + input.row
    const path = '/Consumer/Responses/' + input.id + row + '/Column/' + encodeURIComponent(input.column)
    const raw = orNull(() => exchange(connection, { method: 'GET', path: path }, deadlineMs))
    return raw === null ? null : toWholeText(raw)
}

/** Devices of a run, or a few errors of its only one. */
const MOST_ERRORS = 100

/** Why the devices gave no rows, as far as 1E says. */
export function readResponseErrors(
    connection: Connection,
    input: { id: number; fqdns: string[] },
    deadlineMs: number
): CoreResponseError[] {
    const body = { Filter: null, Start: '0;0', PageSize: MOST_ERRORS }
    const path = '/Consumer/ResponseErrors/' + input.id
    const answer = exchange(connection, { method: 'POST', path: path, body: body }, deadlineMs)
    return asList(member(answer, 'Responses'))
        .map((row) => ({ fqdn: text(row, 'Fqdn'), status: count(row, 'Status'), detail: text(row, 'ErrorData') }))
        .filter((error) => error.fqdn === '' || isAmong(input.fqdns, error.fqdn))
}
