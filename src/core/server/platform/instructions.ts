import type { CoreInstruction, CoreSendInput, CoreSubject } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { exchange, orNull } from '../exchange/exchange.ts'
import { asList, count, member, momentOf, numberOrNull, text } from '../exchange/json.ts'
import { fail, isFailure } from '../failure.ts'
import { readDevice } from './devices.ts'
import { needIdentified, needSame } from './identity.ts'

/** The body of POST Instructions/Targeted (1E .NET Consumer SDK, Models.Send.Instruction): a name or a number, not both. */
export function sendBody(
    input: CoreSendInput,
    definition: { DefinitionName: string } | { DefinitionId: number }
): unknown {
    return {
        ...definition,
        Devices: input.fqdns,
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

function toInstruction(raw: unknown): CoreInstruction {
    const status = numberOrNull(raw, 'Status')
    return {
        id: count(raw, 'Id'),
        sequence: numberOrNull(raw, 'Sequence'),
        created: momentOf(raw, 'CreatedTimestampUtc'),
        status: status === null ? -1 : status,
        workflowState: count(raw, 'WorkflowState'),
        actionedBy: text(raw, 'ActionedBy'),
        actionReason: text(raw, 'ActionReason'),
    }
}

function create(
    connection: Connection,
    input: CoreSendInput,
    definition: { DefinitionName: string } | { DefinitionId: number },
    deadlineMs: number
): CoreInstruction {
    const body = sendBody(input, definition)
    const path = '/Consumer/Instructions/Targeted'
    const raw = exchange(connection, { method: 'POST', path: path, body: body, effect: 'creates' }, deadlineMs)
    const created = toInstruction(raw)
    // A response without an id counts as lost.
    if (created.id <= 0) throw fail('platform_error', ['The answer holds no instruction id.'], { lost: true })
    needSame(raw, input)
    return created
}

/** Throws `definition_changed` unless 1E says that this number is that of this name. */
function needNumberOf(connection: Connection, input: CoreSendInput, deadlineMs: number): void {
    const path = '/Consumer/InstructionDefinitions/Id/' + input.definitionId
    const found = orNull(() => exchange(connection, { method: 'GET', path: path }, deadlineMs))
    if (found === null || text(found, 'Name') !== input.name) throw fail('definition_changed', [])
}

/** True when a 1E does not take a name where older ones want a number: it has done nothing then. */
function refusesNames(thrown: unknown): boolean {
    return isFailure(thrown) && thrown.code === 'definition_missing' && !thrown.lost
}

/**
 * Runs an instruction on its devices, by its name. To a 1E that does not accept names it sends the number, after 1E has confirmed
 * that this number still has this name.
 */
export function send(connection: Connection, input: CoreSendInput, deadlineMs: number): CoreInstruction {
    for (const fqdn of input.lookUp ? input.fqdns : []) {
        if (!readDevice(connection, fqdn, deadlineMs)) throw fail('device_unknown', [fqdn])
    }
    try {
        return create(connection, input, { DefinitionName: input.name }, deadlineMs)
    } catch (thrown) {
        if (!refusesNames(thrown)) throw thrown
    }
    needNumberOf(connection, input, deadlineMs)
    return create(connection, input, { DefinitionId: input.definitionId }, deadlineMs)
}

/** The instruction. Throws when 1E returns another one; null when 1E no longer knows it. */
export function readInstruction(
    connection: Connection,
    subject: CoreSubject,
    deadlineMs: number
): CoreInstruction | null {
    const path = '/Consumer/Instructions/' + subject.id
    const raw = orNull(() => exchange(connection, { method: 'GET', path: path }, deadlineMs))
    if (raw === null) return null
    needIdentified(raw, subject)
    return toInstruction(raw)
}

/** Stops gathering for exactly this instruction. 1E keeps its responses. */
export function cancel(connection: Connection, subject: CoreSubject, deadlineMs: number): null {
    if (!readInstruction(connection, subject, deadlineMs)) throw fail('platform_not_found', [String(subject.id)])
    const path = '/Consumer/Instructions/' + subject.id + '/cancel/true'
    exchange(connection, { method: 'POST', path: path, effect: 'stops' }, deadlineMs)
    return null
}

/** How many of the newest instructions a search for a lost one looks through. */
const FIND_PAGE = 50

/** 1E's number of the instruction that carries this correlation; null when none of the newest does. */
export function find(
    connection: Connection,
    wanted: { name: string; correlation: string },
    deadlineMs: number
): number | null {
    const body = { Filter: null, Sort: [{ Column: 'CreatedTime', Direction: 'DESC' }], Start: 1, PageSize: FIND_PAGE }
    const path = '/Consumer/Instructions/search'
    const answer = exchange(connection, { method: 'POST', path: path, body: body }, deadlineMs)
    for (const item of asList(member(answer, 'Items'))) {
        if (text(item, 'ConsumerCustomData') !== wanted.correlation) continue
        needSame(item, wanted)
        return count(item, 'Id')
    }
    return null
}
