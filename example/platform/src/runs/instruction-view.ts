import type { Entry } from '../catalogue/catalogue.ts'
import type { Instruction } from './instruction.ts'
import { IN_PROGRESS_AFTER_MS, SENT_AFTER_MS } from './timeline.ts'

const iso = (ms: number) => new Date(ms).toISOString()

/** `WorkflowState` of an instruction that waits for the one-time code. */
const AWAITS_CODE = 11

/** The sentence with the values put in. */
export function readable({ definition }: Entry, values: { Name: string; Value: string }[]): string {
    const patternOf = (name: string) => definition.Parameters?.find(({ Name }) => Name === name)?.Pattern ?? `%${name}%`
    return values.reduce((text, { Name, Value }) => text.split(patternOf(Name)).join(Value), definition.ReadablePayload)
}

function statusChangedMs(instruction: Instruction, status: number, nowMs: number): number {
    const { createdMs, order } = instruction
    if (status === 6) return createdMs + order.gatherMinutes * 60_000
    if (status === 7) return createdMs + (order.gatherMinutes + order.keepMinutes) * 60_000
    const sinceSent = (instruction.sentMs ?? createdMs) + IN_PROGRESS_AFTER_MS - SENT_AFTER_MS
    return Math.min(nowMs, status === 5 ? sinceSent : (instruction.sentMs ?? createdMs))
}

/** The answer of `GET /Instructions/{id}`: 1E Consumer API reference, Instructions. */
export function instructionView(
    instruction: Instruction,
    status: number,
    nowMs: number
): { [member: string]: unknown } {
    const { order, sentMs } = instruction
    const { definition } = order.entry
    return {
        Id: instruction.id,
        Sequence: instruction.sequence,
        Name: definition.Name,
        Description: definition.Description,
        InstructionType: definition.InstructionType,
        ReadablePayload: readable(order.entry, order.parameters),
        Cmd: order.targeted ? 'SendList' : 'SendAll',
        Schema: definition.Schema,
        Aggregation: order.keepRaw ? null : definition.Aggregation,
        KeepRaw: order.keepRaw,
        Scope: order.targeted ? null : (order.scope ?? null),
        InstructionTtlMinutes: order.gatherMinutes,
        ResponseTtlMinutes: order.keepMinutes,
        CreatedTimestampUtc: iso(instruction.createdMs),
        SentTimestampUtc: sentMs !== null && sentMs <= nowMs ? iso(sentMs) : null,
        Status: status,
        WorkflowState: status === 12 ? AWAITS_CODE : 0,
        StatusTimestampUtc: iso(statusChangedMs(instruction, status, nowMs)),
        Export: false,
        ExportLocation: null,
        ParentInstructionId: null,
        InstructionDefinitionId: definition.Id,
        CreatedBy: order.createdBy,
        ResultsFilter: null,
        PreviousResultsFilter: null,
        ConsumerId: 9,
        ConsumerName: order.consumer,
        ConsumerCustomData: order.customData,
        ParameterJson: JSON.stringify(order.parameters),
        OffloadResponses: false,
        RequestedFor: order.requestedFor,
        ResponseTemplateId: null,
        ResponseTemplateConfiguration: null,
        Workflow: null,
        Comments: order.comments,
        ScheduledInstructionId: null,
        ActionedBy: instruction.rejected?.by ?? null,
        ActionReason: instruction.rejected?.reason ?? null,
        ApprovalOffloaded: false,
    }
}
