import { readableProof } from '../access.ts'
import { type Configuration, configurationById, configurationFor } from '../configurations/store.ts'
import type { AutomationCall, AutomationCalls } from '../contract/automation.ts'
import type { Score } from '../contract/experience.ts'
import { isFinal } from '../contract/run.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { describe } from '../doors/instructions.ts'
import { lookAtProof } from '../doors/proofs.ts'
import { cancel, look, start } from '../doors/runs.ts'
import { experienceOf } from '../experience/read.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { handoverOf } from '../handover/handover.ts'
import { searchInstructions } from '../instructions/search.ts'
import { type HostRecord, readableRecord, recordById } from '../records/store.ts'
import { settleRequest } from '../requests/settle.ts'
import { type Caller, isMoreThan, requestById } from '../requests/store.ts'
import { isAutomated } from '../runs/places.ts'
import type { StoredRun } from '../runs/stored.ts'
import { type Inputs, needed, parametersIn } from './inputs.ts'
import { definitionNamed, recordNamed, runNamed } from './named.ts'
import { requestAction } from './request.ts'
import { seenRows } from './rows.ts'
import { seenInstruction, seenRequest, seenRun } from './seen.ts'

/** Instructions that a search brings. */
const MOST_FOUND = 10
/** What counts for the budget of a conversation. */
const SPENDING: AutomationCall[] = ['ask_question', 'request_action']

/** One call while it is made: it notes the record and the run that it turns out to be about. */
export interface Call {
    id: string
    caller: Caller
    inputs: Inputs
    record: HostRecord | null
    run: string
}

/** The connection of a record. Throws when AI agents may not use it, and one is calling. */
function allowed(configuration: Configuration, { origin }: Caller): Configuration {
    if (origin === 'ai_agent' && !configuration.settings.agents) throw fail('agents_off')
    return configuration
}

function aboutRecord(call: Call): { record: HostRecord; configuration: Configuration } {
    const record = recordNamed(call.inputs)
    call.record = record
    return { record: record, configuration: allowed(configurationFor(record.domain), call.caller) }
}

function aboutRun(call: Call): StoredRun {
    const run = runNamed(call.inputs)
    call.run = run.id
    call.record = recordById(run.table, run.record)
    allowed(configurationById(run.configuration), call.caller)
    return run
}

function needBudget({ settings }: Configuration, caller: Caller): void {
    const most = settings.agentBudget
    if (caller.origin === 'ai_agent' && isMoreThan(most, SPENDING, caller)) throw fail('budget_spent', [most])
}

function pointsOf(score: Score | null): number {
    return score ? score.value : -1
}

function kindIn({ kind = '' }: Inputs): 'question' | 'action' | null {
    if (kind !== '' && kind !== 'question' && kind !== 'action')
        throw fail('body_invalid', ['kind must be question or action.'])
    return kind === '' ? null : kind
}

function setIn({ set = '' }: Inputs): string | null {
    if (set !== '' && !isSysId(set)) throw fail('body_invalid', ['set must be a sys_id.'])
    return set || null
}

/** What each call does, and which inputs it takes. */
export const CALLS: {
    [name in AutomationCall]: { takes: string[]; does: (call: Call) => AutomationCalls[name]['output'] }
} = {
    find_instructions: {
        takes: ['record', 'table', 'query', 'kind', 'set'],
        does: (call) => {
            const { configuration } = aboutRecord(call)
            const search = { configurations: [configuration.id], kind: kindIn(call.inputs), set: setIn(call.inputs) }
            const query = (call.inputs['query'] || '').substr(0, 200)
            const { items, total } = searchInstructions(query, search, 0, MOST_FOUND)
            return { instructions: items.map(seenInstruction), total: total }
        },
    },
    describe_instruction: {
        takes: ['record', 'table', 'instruction'],
        does: (call) => {
            const { configuration } = aboutRecord(call)
            const found = describe(definitionNamed(call.inputs, configuration).id)
            return {
                ...seenInstruction(found),
                parameters: found.parameters.map((parameter) => ({
                    name: parameter.name,
                    kind: parameter.kind,
                    required: parameter.required,
                    defaultValue: parameter.defaultValue || '',
                    allowedValues: parameter.allowedValues || [],
                    hint: parameter.hint,
                })),
                columns: found.columns.map(({ name }) => name),
                checks: found.checks.map(({ id, text, expectation }) => ({
                    id: id,
                    text: text,
                    expectation: expectation,
                })),
            }
        },
    },
    ask_question: {
        takes: ['record', 'table', 'instruction', 'parameters', 'device'],
        does: (call) => {
            const { record, configuration } = aboutRecord(call)
            const definition = definitionNamed(call.inputs, configuration)
            if (definition.kind !== 'question') throw fail('action_needs_person')
            needBudget(configuration, call.caller)
            const device = call.inputs['device'] || ''
            const { origin, conversation } = call.caller
            const run = start(
                {
                    table: record.table,
                    record: record.id,
                    definition: definition.id,
                    parameters: parametersIn(call.inputs),
                    ...(device === '' ? {} : { device: device, chosen: true }),
                },
                { origin: origin, conversation: conversation }
            )
            call.run = run.id
            return seenRun(run)
        },
    },
    request_action: {
        takes: ['record', 'table', 'instruction', 'parameters', 'device', 'reason', 'check'],
        does: (call) => {
            const { record, configuration } = aboutRecord(call)
            const definition = definitionNamed(call.inputs, configuration)
            needBudget(configuration, call.caller)
            return seenRequest(requestAction(call.id, call.inputs, record, configuration, definition))
        },
    },
    look_at_request: {
        takes: ['request'],
        does: (call) => {
            const id = needed(call.inputs, 'request')
            const found = isSysId(id) ? requestById(id) : null
            if (!found) throw fail('request_missing')
            const record = readableRecord(found.table, found.record)
            call.record = record
            allowed(configurationFor(record.domain), call.caller)
            const request = settleRequest(found)
            call.run = request.run
            return seenRequest(request)
        },
    },
    look_at_run: {
        takes: ['run'],
        does: (call) => {
            const run = look(aboutRun(call).id)
            // Nobody may look again: what follows the end is done now.
            return seenRun(isFinal(run.state) && run.pollAfterMs !== null ? look(run.id) : run)
        },
    },
    read_rows: {
        takes: ['run', 'columns', 'rows'],
        does: (call) => seenRows(aboutRun(call).id, call.inputs),
    },
    get_proof: {
        takes: ['run'],
        does: (call) => {
            const { verdict, sentence, foundBefore, foundAfter } = lookAtProof(readableProof(aboutRun(call).proof))
            return { verdict: verdict || '', message: sentence, before: foundBefore, after: foundAfter }
        },
    },
    get_score: {
        takes: ['record', 'table', 'device'],
        does: (call) => {
            const { record, configuration } = aboutRecord(call)
            const shown = experienceOf(record, configuration, call.inputs['device'] || '', false, BUDGET_MS)
            if (shown.problem) throw fail(shown.problem.code, shown.problem.args)
            const { stability, performance, responsiveness, sentiment } = shown.categories
            return {
                device: shown.device ? shown.device.fqdn : '',
                online: shown.device !== null && shown.device.online,
                overall: pointsOf(shown.overall),
                stability: pointsOf(stability),
                performance: pointsOf(performance),
                responsiveness: pointsOf(responsiveness),
                sentiment: pointsOf(sentiment),
                measuredAt: shown.measuredAt || '',
            }
        },
    },
    get_handover: {
        takes: ['record', 'table'],
        does: (call) => {
            const handover = handoverOf(aboutRecord(call).record)
            return { text: handover ? handover.text : '' }
        },
    },
    cancel_run: {
        takes: ['run'],
        does: (call) => {
            const run = aboutRun(call)
            // What a person has started, a person ends.
            if (!isAutomated(run)) throw fail('forbidden')
            return seenRun(cancel(run.id, null))
        },
    },
}
