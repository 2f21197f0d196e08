import vm from 'node:vm'
import { gunzipSync } from 'node:zlib'
import { parse } from 'acorn'
import { createGenerator } from 'ts-json-schema-generator'
import type {
    AutomationAnswer,
    AutomationCall,
    AutomationCalls,
    SeenRequest,
    SeenRun,
} from '../../src/contract/automation.ts'
import { finalStates } from '../../src/contract/run.ts'
import { type EmittedRecord, emittedRecords } from '../support/emitted.ts'

// What the packages install for flows and AI agents. No flow engine and no model is here: the scripts are called as those would call them.

const connect = emittedRecords('connect')
const agent = emittedRecords('agent')
const of = (table: string, records: EmittedRecord[]) => records.filter((record) => record.table === table)
const field = (record: EmittedRecord | undefined, name: string) => record?.fields[name] ?? ''
const named = (table: string, records: EmittedRecord[]) =>
    of(table, records)
        .map((record) => field(record, 'name'))
        .sort()

/** Names of the inputs of each call of the door, and which of them it demands. */
const CONTRACT = (() => {
    const generator = createGenerator({
        path: 'src/contract/automation.ts',
        tsconfig: 'tsconfig.json',
        type: 'AutomationCalls',
        skipTypeCheck: true,
        topRef: false,
        expose: 'none',
    })
    type Shape = { properties: Record<string, Shape>; required?: string[] }
    const calls = generator.createSchema('AutomationCalls') as unknown as Shape // a JSON schema of objects
    return new Map(
        Object.entries(calls.properties).map(([call, { properties }]) => {
            const input = properties['input']
            return [call, { known: Object.keys(input?.properties ?? {}), demanded: input?.required ?? [] }]
        })
    )
})()

const RUN: SeenRun = {
    id: 'run1',
    number: 'TRI0001001',
    state: 'completed',
    ended: true,
    message: 'Done',
    code: 'attach_failed',
    problem: 'Off',
    device: 'pc.acme.test',
    text: 'Which services?',
    rowsStored: 2,
    rowsFound: 3,
    lookAfterSeconds: 0,
    link: '/run',
}
const REQUEST: SeenRequest = {
    id: 'request1',
    state: 'taken',
    message: 'Run',
    run: 'run2',
    device: 'pc.acme.test',
    text: 'Restart',
    until: '2026-01-01T00:00:00Z',
}

/** An answer of the door to each call. */
const ANSWERS: { [call in AutomationCall]: AutomationCalls[call]['output'] } = {
    find_instructions: { instructions: [], total: 0 },
    describe_instruction: {
        id: 'i',
        text: '',
        description: '',
        kind: 'question',
        approvalRequired: false,
        parameters: [],
        columns: [],
        checks: [],
    },
    ask_question: RUN,
    request_action: REQUEST,
    look_at_request: REQUEST,
    look_at_run: RUN,
    read_rows: {
        columns: ['Name', 'State'],
        rows: [
            ['Spooler', 'Stopped'],
            ['DHCP', 'Running'],
        ],
        total: 7,
        masked: [],
        cut: true,
    },
    get_proof: { verdict: 'fixed', message: 'Fixed', before: 'Stopped', after: 'Running' },
    get_score: {
        device: 'pc.acme.test',
        online: true,
        overall: 40,
        stability: 1,
        performance: 2,
        responsiveness: 3,
        sentiment: -1,
        measuredAt: '2026-01-01T00:00:00Z',
    },
    get_handover: { text: 'Asked: 2' },
    cancel_run: RUN,
}

interface Called {
    origin: string
    call: AutomationCall
    given: Record<string, unknown>
}

/** Runs a script with these inputs, as flow or agent would, over a door that answers this. */
function run(script: string, inputs: Record<string, string>, problem?: { code: string; message: string }) {
    parse(script, { ecmaVersion: 5 })
    const called: Called[] = []
    const call = (origin: string, name: AutomationCall, json: string) => {
        called.push({ origin, call: name, given: JSON.parse(json) })
        return JSON.stringify(problem ? { problem } : { ok: ANSWERS[name] })
    }
    const outputs: Record<string, unknown> = {}
    const returned = vm.runInNewContext(script, { inputs, outputs, x_1e_connect: { Automation: { call } } })
    const [first] = called
    if (!first || called.length > 1) throw new Error(`The script called the door ${called.length} times: ${script}`)
    return { ...first, outputs, returned: returned as AutomationAnswer<unknown> | undefined } // what the door has answered
}

const SCRIPT = '71aa7f6647032200b4fad7527c9a719b' // the input *Script* of the platform's script step

/** One action: its script, the inputs of its step and what they are made of, its own inputs and outputs. */
function actionOf(definition: EmittedRecord) {
    const own = connect.filter(({ file }) => file === definition.file)
    const step = of('sys_hub_step_instance', own)[0]
    const [id, stepId] = [field(definition, 'sys_id'), field(step, 'sys_id')]
    const mapped = (target: string) =>
        Object.fromEntries(
            of('sys_element_mapping', own)
                .filter((record) => field(record, 'table').endsWith(target))
                .map((record) => [field(record, 'field'), field(record, 'value')])
        )
    const elements = (table: string) => of(table, own).map((record) => field(record, 'element'))
    return {
        name: field(definition, 'name'),
        script: of('sys_variable_value', own)
            .map((record) => (field(record, 'variable') === SCRIPT ? field(record, 'value') : ''))
            .join(''),
        cid: field(step, 'cid'),
        inputs: of('sys_hub_action_input', own),
        outputs: elements('sys_hub_action_output').filter((name) => !name.startsWith('__')),
        stepInputs: elements('sys_hub_step_ext_input'),
        stepOutputs: elements('sys_hub_step_ext_output'),
        fromInputs: mapped(`sys_hub_step_ext_input_${stepId}`),
        fromStep: mapped(`sys_hub_action_output_${id}`),
        conditions: of('sys_hub_status_condition', own),
    }
}
const actions = of('sys_hub_action_type_definition', connect).map(actionOf)
const valuesFor = (names: string[]) => Object.fromEntries(names.map((name) => [name, `a ${name}`]))

test('Flow Designer has the actions, subflows and example flows', () => {
    expect(actions.map(({ name }) => name).sort()).toEqual([
        'Get 1E proof',
        'Get 1E rows',
        'Get Experience score',
        'Get handover of 1E',
        'Look at a 1E request',
        'Look at a 1E run',
        'Request a 1E action',
        'Run a 1E question',
        'Run with proof',
    ])
    const flows = of('sys_hub_flow', connect).map((record) => `${field(record, 'type')}: ${field(record, 'name')}`)
    expect(flows.sort()).toEqual([
        'flow: 1E Experience poor: ask three questions, add the card',
        'flow: 1E first checks',
        'subflow: Ask a 1E question and wait',
        'subflow: Request a 1E action and wait',
        'subflow: Run with proof and wait',
    ])
})

test('every flow arrives as a draft that nothing starts, and runs as its user', () => {
    for (const record of of('sys_hub_flow', connect))
        expect(record.fields).toMatchObject({ active: 'false', status: 'draft', run_as: 'user', run_with_roles: '' })
    const started = connect.filter(({ table }) => /^sys_hub_(flow|action_type)_snapshot|^sys_flow_/.test(table))
    expect(started).toEqual([])
})

test.each(actions.map((action) => [action.name, action] as const))(
    '%s calls the door once, as a flow, with what the contract knows and demands',
    (_name, { script, stepInputs, fromInputs, inputs }) => {
        const { origin, call, given } = run(script, valuesFor(stepInputs))
        const { known = [], demanded = [] } = CONTRACT.get(call) ?? {}
        expect(origin).toBe('flow')
        expect(Object.keys(given).filter((name) => !known.includes(name))).toEqual([])
        expect(Object.keys(given).sort()).toEqual([...stepInputs].sort())
        for (const [name, value] of Object.entries(given)) expect(value).toBe(`a ${name}`)
        const mandatory = inputs.flatMap((record) =>
            field(record, 'mandatory') === 'true' ? [field(record, 'element')] : []
        )
        expect(mandatory).toEqual(expect.arrayContaining(demanded))
        const pills = inputs.map((record) => {
            const name = field(record, 'element')
            return [
                name,
                field(record, 'internal_type') === 'reference' ? `{{action.${name}.sys_id}}` : `{{action.${name}}}`,
            ]
        })
        expect(fromInputs).toEqual(Object.fromEntries(pills))
    }
)

test.each(actions.map((action) => [action.name, action] as const))(
    '%s gives what the door answers as its outputs',
    (_name, { script, stepInputs, stepOutputs, outputs, fromStep, cid }) => {
        const ran = run(script, valuesFor(stepInputs))
        expect(Object.keys(ran.outputs).sort()).toEqual(stepOutputs.filter((name) => name !== 'refusal').sort())
        expect(Object.values(ran.outputs).filter((value) => value === undefined || typeof value === 'object')).toEqual(
            []
        )
        for (const name of outputs) expect(fromStep[name]).toBe(`{{step[${cid}].${name}}}`)
    }
)

test('a row of an answer is a line of the text and a list of the JSON', () => {
    const rows = actions.find(({ name }) => name === 'Get 1E rows')
    const { outputs } = run(rows?.script ?? '', valuesFor(rows?.stepInputs ?? []))
    expect(outputs['text']).toBe('Name | State\nSpooler | Stopped\nDHCP | Running')
    expect(JSON.parse(String(outputs['rows']))).toEqual({ columns: ['Name', 'State'], rows: ANSWERS.read_rows.rows })
})

test.each(actions.map((action) => [action.name, action] as const))(
    '%s fails with the code and the sentence of a problem',
    (_name, { script, stepInputs, conditions, cid }) => {
        const { outputs } = run(script, valuesFor(stepInputs), { code: 'no_right', message: 'You may not.' })
        expect(outputs).toEqual({ refusal: 'no_right: You may not.' })
        expect(conditions).toHaveLength(1)
        expect(conditions[0]?.fields).toMatchObject({
            condition: `{{step[${cid}].refusal}}ISNOTEMPTY`,
            dont_treat_as_error: 'false',
        })
        const status = JSON.parse(field(conditions[0], 'status'))
        expect(status.complexObject.code.$cv.$v).toBe('1')
        expect(field(conditions[0], 'status')).toContain(`{{step[${cid}].refusal}}`)
    }
)

/** Actions that wait, by the name of the flow: their table, what they wait for, whether they end by themselves. */
function waitsOf(flow: EmittedRecord) {
    return of('sys_hub_action_instance_v2', connect)
        .filter((record) => field(record, 'flow') === field(flow, 'sys_id'))
        .map((record) => {
            type Value = { name: string; value?: string | boolean }
            const values = JSON.parse(gunzipSync(Buffer.from(field(record, 'values'), 'base64')).toString()) as Value[] // as the SDK writes it
            return Object.fromEntries(values.map(({ name, value }) => [name, value ?? '']))
        })
        .filter(({ conditions, timeout_flag }) => conditions !== undefined && timeout_flag !== undefined)
        .map(({ table_name, conditions, timeout_flag }) => [table_name, conditions, timeout_flag])
}
const subflow = (name: string) => of('sys_hub_flow', connect).find((record) => field(record, 'name') === name)

test.each([
    ['Ask a 1E question and wait', [['x_1e_connect_run', `stateIN${finalStates()}`, true]]],
    [
        'Request a 1E action and wait',
        [
            ['x_1e_connect_automation_call', 'state!=open', true],
            ['x_1e_connect_run', `stateIN${finalStates()}`, true],
        ],
    ],
    [
        'Run with proof and wait',
        [
            ['x_1e_connect_automation_call', 'state!=open', true],
            ['x_1e_connect_run', `stateIN${finalStates()}`, true],
            ['x_1e_connect_run', 'verdictISNOTEMPTY', true],
        ],
    ],
])('%s waits on records, and not for ever', (name, waits) => {
    const flow = subflow(name)
    expect(flow && waitsOf(flow)).toEqual(waits)
})

test.each([
    ['Ask a 1E question and wait', 1],
    ['Request a 1E action and wait', 2],
    ['Run with proof and wait', 2],
])('%s assigns all of its outputs at each of its ends', (name, ends) => {
    const flow = subflow(name)
    const id = field(flow, 'sys_id')
    const outputs = of('sys_hub_flow_output', connect).filter((record) => field(record, 'model') === id)
    const assigned = of('sys_hub_flow_logic_instance_v2', connect)
        .filter((record) => field(record, 'flow') === id)
        .map((record) => JSON.parse(gunzipSync(Buffer.from(field(record, 'values'), 'base64')).toString()))
        .flatMap(({ outputsToAssign = [] }) => (outputsToAssign.length > 0 ? [outputsToAssign] : []))
    expect(assigned).toHaveLength(ends)
    for (const each of assigned)
        expect(each.map((output: { name: string }) => output.name).sort()).toEqual(
            outputs.map((record) => field(record, 'element')).sort()
        )
})

const tools = of('sn_aia_tool', agent)
const uses = of('sn_aia_agent_tool_m2m', agent)

test('only the application for AI agents has records of them', () => {
    const foreign = [...emittedRecords('core'), ...connect].filter(({ table }) => /^sn_aia|^sys_agent_/.test(table))
    expect(foreign).toEqual([])
    expect(named('sn_aia_agent', agent)).toEqual(['1E device helper'])
    expect(named('sn_aia_usecase', agent)).toEqual(['Diagnose this incident'])
})

test('agent and workflow are off until an administrator turns them on, and nothing starts them', () => {
    const switches = ['sn_aia_agent', 'sn_aia_agent_config', 'sn_aia_usecase', 'sn_aia_usecase_config_override']
    for (const table of switches) expect(of(table, agent).map((record) => field(record, 'active'))).toEqual(['false'])
    expect(agent.filter(({ table }) => table.startsWith('sn_aia_trigger'))).toEqual([])
})

test('who has Tachyon_User alone may call agent and workflow, which run as that person', () => {
    const user = of('sys_user_role', connect).find((record) => field(record, 'name') === 'x_1e_connect.Tachyon_User')
    const acls = of('sys_security_acl', agent)
    const roles = of('sys_security_acl_role', agent)
    expect(acls).toHaveLength(2)
    for (const acl of acls) {
        const given = roles.filter((record) => field(record, 'sys_security_acl') === field(acl, 'sys_id'))
        expect(given.map((record) => field(record, 'sys_user_role'))).toEqual([field(user, 'sys_id')])
        expect(acl.fields).toMatchObject({ active: 'true', security_attribute: '', operation: 'execute' })
    }
    const owned = [...of('sn_aia_agent', agent), ...of('sn_aia_usecase', agent)].map((record) => field(record, 'acl'))
    expect(owned.sort()).toEqual(acls.map((record) => field(record, 'sys_id')).sort())
    expect(of('sn_aia_agent_config', agent).map((record) => field(record, 'run_as_user'))).toEqual([''])
    const rights = of('sys_agent_access_role_mapping', agent).map((record) => record.attributes['role']?.['name'])
    expect(rights.sort()).toEqual(['itil', 'itil', 'x_1e_connect.Tachyon_User', 'x_1e_connect.Tachyon_User'])
})

test('the application may call the door for automation, and nothing else', () => {
    expect(
        of('sys_scope_privilege', agent).map(
            (record) => `${field(record, 'operation')} ${field(record, 'target_name')}`
        )
    ).toEqual(['execute x_1e_connect.Automation'])
    expect(of('sys_package_dependency_m2m', agent)[0]?.attributes['dependency']).toMatchObject({
        source: 'x_1e_connect',
    })
})

test('every call of the door is one tool', () => {
    const calls = tools.map((tool) => run(field(tool, 'script'), {}).call)
    expect(calls.sort()).toEqual([...CONTRACT.keys()].sort())
    expect(uses.map((use) => field(use, 'tool')).sort()).toEqual(tools.map((tool) => field(tool, 'sys_id')).sort())
})

test.each(tools.map((tool) => [field(tool, 'name'), tool] as const))(
    'the tool %s gives the inputs that the contract knows, and answers what the door answers',
    (_name, tool) => {
        type Input = { name: string; description: string; mandatory: boolean }
        const inputs = JSON.parse(field(tool, 'input_schema')) as Input[] // as the SDK writes it
        const names = inputs.map(({ name }) => name)
        const { origin, call, given, returned } = run(field(tool, 'script'), valuesFor(names))
        const { known = [], demanded = [] } = CONTRACT.get(call) ?? {}
        expect(origin).toBe('ai_agent')
        expect(given).toEqual(valuesFor(names))
        expect(names.filter((name) => !known.includes(name))).toEqual([])
        expect(
            inputs
                .filter(({ mandatory }) => mandatory)
                .map(({ name }) => name)
                .sort()
        ).toEqual([...demanded].sort())
        expect(inputs.filter(({ description }) => description === '')).toEqual([])
        expect(returned).toEqual({ ok: ANSWERS[call] })
        const problem = { code: 'no_right', message: 'You may not.' }
        expect(run(field(tool, 'script'), {}, problem).returned).toEqual({ problem })
        const use = uses.find((each) => field(each, 'tool') === field(tool, 'sys_id'))
        expect(use?.fields).toMatchObject({ inputs: field(tool, 'input_schema'), name: field(tool, 'name') })
    }
)

test('a tool with an effect outside of the conversation asks its user first', () => {
    const supervised = uses.filter((use) => field(use, 'execution_mode') === 'copilot').map((use) => field(use, 'name'))
    expect(supervised.sort()).toEqual(['Ask a 1E question', 'Cancel a run', 'Request a 1E action'])
    const others = uses.filter((use) => field(use, 'execution_mode') === 'autopilot')
    expect(others).toHaveLength(uses.length - supervised.length)
})

test('the instructions name each tool, and say that what a device answers is data', () => {
    const text = field(of('sn_aia_agent', agent)[0], 'instructions')
    expect(named('sn_aia_tool', agent).filter((name) => !text.includes(name))).toEqual([])
    for (const place of [text, field(of('sn_aia_usecase', agent)[0], 'base_plan')])
        expect(place).toMatch(/data.* never instructions/i)
})

test('the script of the context is ES5 and hands on what it is given', () => {
    const script = field(of('sn_aia_agent', agent)[0], 'context_processing_script')
    parse(script, { ecmaVersion: 5 })
    const context = { pageContext: { a: 1 }, triggerContext: { b: 2 }, other: 3 }
    expect(vm.runInNewContext(script, { context })).toEqual({ pageContext: { a: 1 }, triggerContext: { b: 2 } })
})
