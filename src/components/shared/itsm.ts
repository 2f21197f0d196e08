import type { ApprovalRequest } from '../../contract/approval.ts'
import type { Attachments } from '../../contract/attachment.ts'
import type { Experience } from '../../contract/experience.ts'
import type { RecordTable, Run } from '../../contract/run.ts'
import type {
    Instruction,
    InstructionSummary,
    List,
    PlatformDevice,
    QuickFix,
    RecordStart,
    ResponsePage,
    RunRequest,
    WholeText,
} from '../../contract/wire.ts'
import { requestJson } from './rest.ts'

const BASE = '/api/x_1e_connect/v1/itsm'

/** A path below our REST API. */
export function path(...parts: string[]): string {
    return [BASE, ...parts.map(encodeURIComponent)].join('/')
}

/** Query parameters as text. */
export function query(values: Record<string, string | number>): string {
    return `?${new URLSearchParams(Object.entries(values).map(([key, value]) => [key, String(value)]))}`
}

/** The calls that the components make, one function each. */
export const itsm = {
    record: (table: string, id: string, signal: AbortSignal) =>
        requestJson<RecordStart>(path('records', table, id), { signal }),

    devices: (table: string, id: string, text: string, signal: AbortSignal) =>
        requestJson<List<PlatformDevice>>(path('records', table, id, 'devices') + query({ query: text }), { signal }),

    quickFixes: (table: string, id: string, signal: AbortSignal) =>
        requestJson<List<QuickFix>>(path('records', table, id, 'quick-fixes'), { signal }),

    experience: (table: string, id: string, device: string, signal: AbortSignal) =>
        requestJson<Experience>(path('records', table, id, 'experience') + (device ? query({ device }) : ''), {
            signal,
        }),

    instructions: (text: string, limit: number, signal: AbortSignal) =>
        requestJson<List<InstructionSummary>>(path('instructions') + query({ query: text, limit, offset: 0 }), {
            signal,
        }),

    instruction: (id: string, signal: AbortSignal) => requestJson<Instruction>(path('instructions', id), { signal }),

    start: (body: RunRequest, signal: AbortSignal) => requestJson<Run>(path('runs'), { method: 'POST', body, signal }),

    runs: (table: RecordTable, record: string, signal: AbortSignal) =>
        requestJson<List<Run>>(path('runs') + query({ table, record }), { signal }),

    run: (id: string, signal: AbortSignal) => requestJson<Run>(path('runs', id), { signal }),

    /** The run that a press with this key made; null when it made none. */
    runOfKey: async (table: RecordTable, record: string, key: string, signal: AbortSignal) => {
        const { items } = await requestJson<List<Run>>(path('runs') + query({ table, record, key }), { signal })
        return items[0] ?? null
    },

    cancel: (id: string, key: string, signal: AbortSignal) =>
        requestJson<Run>(path('runs', id, 'cancel'), { method: 'POST', body: { key }, signal }),

    decide: (id: string, body: ApprovalRequest, signal: AbortSignal) =>
        requestJson<Run>(path('runs', id, 'approval'), { method: 'POST', body, signal }),

    rows: (id: string, from: number, to: number, signal: AbortSignal) =>
        requestJson<ResponsePage>(path('runs', id, 'responses') + query({ from, to }), { signal }),

    cell: (id: string, [shard, row]: [string, string], column: string, signal: AbortSignal) =>
        requestJson<WholeText>(path('runs', id, 'cell') + query({ shard, row, column }), { signal }),

    attachments: (id: string, signal: AbortSignal) =>
        requestJson<Attachments>(path('runs', id, 'attachments'), { signal }),

    moreRows: (id: string, key: string, signal: AbortSignal) =>
        requestJson<ResponsePage>(path('runs', id, 'responses'), { method: 'POST', body: { key }, signal }),
}
