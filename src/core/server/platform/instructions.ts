import type {
    CoreInstruction,
    CorePage,
    CoreResponseError,
    CoreSendInput,
    CoreStatistics,
} from '../../../contract/core.ts'
import { fail } from '../failure.ts'
import { asList, asObject, count, member, numberOrNull, text, textOrNull } from './json.ts'

/** The body of POST Instructions/Targeted (1E .NET Consumer SDK, Models.Send.Instruction). */
export function sendBody(input: CoreSendInput): unknown {
    return {
        DefinitionId: input.definitionId,
        Devices: [input.fqdn],
        Scope: {},
        Parameters:
            input.parameters.length === 0
                ? null
                : input.parameters.map((parameter) => ({ Name: parameter.name, Value: parameter.value })),
        InstructionTtlMinutes: input.gatherMinutes,
        ResponseTtlMinutes: input.keepMinutes,
        // Otherwise rows of an aggregating definition are merged and those of the device are lost.
        KeepRaw: true,
        ResultsFilter: null,
        PreviousResultsFilter: null,
        ParentInstructionId: null,
        Export: false,
        ExportLocation: null,
        OffloadResponses: false,
        RequestedFor: input.requestedFor,
        ConsumerCustomData: input.correlation,
        Comments: input.comments,
    }
}

export function toInstruction(raw: unknown): CoreInstruction {
    const status = numberOrNull(raw, 'Status')
    return {
        id: count(raw, 'Id'),
        status: status === null ? -1 : status,
        workflowState: count(raw, 'WorkflowState'),
        actionedBy: text(raw, 'ActionedBy'),
        actionReason: text(raw, 'ActionReason'),
    }
}

/** The instruction that was just created. Without an id the answer cannot be trusted: it counts as lost. */
export function toCreated(raw: unknown): CoreInstruction {
    const created = toInstruction(raw)
    if (created.id <= 0) throw fail('platform_error', ['The answer holds no instruction id.'], { lost: true })
    return created
}

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

/** A page of rows. No rows, no range, or the range that was sent: 1E has nothing more for now. */
export function toPage(raw: unknown, sentStart: string): CorePage {
    const rows = asList(member(raw, 'Responses')).map((row) => ({
        shard: text(row, 'ShardId'),
        id: text(row, 'Id'),
        fqdn: text(row, 'Fqdn'),
        values: valuesOf(row),
    }))
    const range = textOrNull(raw, 'Range')
    return { range: rows.length === 0 || range === sentStart ? null : range, rows: rows }
}

export function toResponseErrors(raw: unknown): CoreResponseError[] {
    return asList(member(raw, 'Responses')).map((row) => ({
        fqdn: text(row, 'Fqdn'),
        status: count(row, 'Status'),
        detail: text(row, 'ErrorData'),
    }))
}
