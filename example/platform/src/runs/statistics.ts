import type { Instruction } from './instruction.ts'

/** 1E writes statistics in batches, so they run behind the rows. */
export const STATISTICS_LAG_MS = 700
const ROW_BYTES = 360

/** The counters of `GET /InstructionStatistics/Summary/{id}`: Models.Receive.InstructionStatistic of the 1E .NET Consumer SDK. */
export interface Summary {
    Id: number
    InstructionId: number
    InstructionDefinitionId: number
    Sequence: number
    EstimatedCount: number
    SentCount: number
    ReceivedCount: number
    OutstandingResponsesCount: number
    OnlineDeviceCount: number
    TotalSuccessRespondents: number
    TotalSuccessNoDataRespondents: number
    TotalErrorRespondents: number
    TotalNotImplementedRespondents: number
    TotalResponseTooLargeRespondents: number
    TotalSubscribedEventsRespondents: number
    TotalRowInserts: number
    TotalRowProcessed: number
    TotalBytesSent: number
    TotalBytesReceived: number
    AverageBytesReceived: number
    AverageExecTime: number | null
    Runningtime: string
}

function duration(ms: number): string {
    const seconds = Math.max(0, Math.floor(ms / 1000))
    return [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
        .map((part) => String(part).padStart(2, '0'))
        .join(':')
}

/** What 1E has counted at a moment. */
export function summarise(
    instruction: Instruction,
    at: { nowMs: number; lagMs: number; onlineCount: number }
): Summary {
    const until = instruction.gatheredUntil(at.nowMs)
    const countedMs = Math.min(until, at.nowMs - (instruction.plan.instant ? 0 : STATISTICS_LAG_MS) - at.lagMs)
    const sent = instruction.answers.filter(({ sentMs }) => sentMs !== null && sentMs <= until)
    const received = sent.filter(({ doneMs }) => doneMs !== null && doneMs <= countedMs)
    const withStatus = (status: number) => received.filter(({ none }) => (none?.status ?? 0) === status).length
    const rows = instruction.rows.visible(countedMs)
    const execution = received.reduce((sum, { execMs }) => sum + execMs, 0)
    const lastMs = received.reduce((last, { doneMs }) => Math.max(last, doneMs ?? 0), instruction.createdMs)
    const bytes = rows * ROW_BYTES + (received.length - withStatus(0)) * 43
    const outstanding = sent.length - received.length
    return {
        Id: instruction.id,
        InstructionId: instruction.id,
        InstructionDefinitionId: instruction.order.entry.definition.Id,
        Sequence: instruction.sequence,
        EstimatedCount: instruction.order.devices.length,
        SentCount: sent.length,
        ReceivedCount: received.length,
        OutstandingResponsesCount: outstanding,
        OnlineDeviceCount: at.onlineCount,
        TotalSuccessRespondents: withStatus(0),
        TotalSuccessNoDataRespondents: withStatus(1),
        TotalErrorRespondents: withStatus(2),
        TotalNotImplementedRespondents: withStatus(3),
        TotalResponseTooLargeRespondents: withStatus(4),
        TotalSubscribedEventsRespondents: 0,
        TotalRowInserts: rows,
        TotalRowProcessed: rows,
        TotalBytesSent: sent.length * 812,
        TotalBytesReceived: bytes,
        AverageBytesReceived: received.length ? Math.round(bytes / received.length) : 0,
        AverageExecTime: received.length ? execution / received.length : null,
        Runningtime: duration((outstanding > 0 ? until : lastMs) - instruction.createdMs),
    }
}

/** Counters that have not been written yet. */
export function zero(summary: Summary): Summary {
    return {
        ...summary,
        SentCount: 0,
        ReceivedCount: 0,
        OutstandingResponsesCount: 0,
        TotalSuccessRespondents: 0,
        TotalSuccessNoDataRespondents: 0,
        TotalErrorRespondents: 0,
        TotalNotImplementedRespondents: 0,
        TotalResponseTooLargeRespondents: 0,
        TotalRowInserts: 0,
        TotalRowProcessed: 0,
        TotalBytesSent: 0,
        TotalBytesReceived: 0,
        AverageBytesReceived: 0,
        AverageExecTime: null,
    }
}
