import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { AutomationAnswer, AutomationCall } from '../../src/contract/automation.ts'
import type { Run } from '../../src/contract/run.ts'
import { automate, isRefusedByRight, okOf } from '../support/automation.ts'
import { emittedRecords } from '../support/emitted.ts'
import { addPerson } from '../support/people.ts'
import { PEOPLE, type Person } from '../support/roles.ts'
import { COLLECTOR, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

// The scripts of flow actions and of the AI agent's tools, as the packages bring them: each does for its user what the role matrix
// says of its call, and no more.

/** Five kinds of user, each with these roles alone. */
const KINDS = ['none', 'user', 'user_itil', 'approver', 'admin'] as const satisfies Person[]

const [head = '', ...lines] = readFileSync('test/rest/roles.csv', 'utf8').trim().split('\n')
const columns = head.split(',')
const mayMake = new Map(
    lines
        .map((line) => line.split(','))
        .filter(([kind]) => kind === 'call')
        .map((cells) => [String(cells[1]), (person: Person) => cells[columns.indexOf(person)] === 'yes'])
)

interface Script {
    name: string
    text: string
    call: AutomationCall
}

/** The input *Script* of the platform's script step. */
const STEP_SCRIPT = '71aa7f6647032200b4fad7527c9a719b'
const scriptOf = (name: string, text: string): Script => ({
    name,
    text,
    call: /'(?:flow|ai_agent)',\s*'(\w+)'/.exec(text)?.[1] as AutomationCall, // held against the contract in test/package
})
const FLOWS = emittedRecords('connect')
    .filter(({ table, fields }) => table === 'sys_variable_value' && fields['variable'] === STEP_SCRIPT)
    .map(({ fields }) => scriptOf('flow action', fields['value'] ?? ''))
const TOOLS = emittedRecords('agent')
    .filter(({ table }) => table === 'sn_aia_tool')
    .map(({ fields }) => scriptOf(String(fields['name']), fields['script'] ?? ''))

let stand: Stand
let run: Run
let request: string
beforeAll(async () => {
    stand = await startStand({ apps: ['sow', 'core', 'connect', 'agent'].map((app) => path.resolve('dist', app)) })
    await stand.instance.schedule(COLLECTOR, false)
    await stand.platform.clock({ instant: true })
    await stand.settings({
        enable_approval: false,
        ai_agents: true,
        agent_budget: 100,
        automation_per_minute: 1000,
        automation_at_once: 100,
    })
    await stand.checkEntitlement()
    for (const kind of KINDS) await addPerson(stand.instance, `kind.${kind}`, PEOPLE[kind])
    run = await stand.start('Which operating system', {}, { again: true })
    await stand.until(run.id, ({ state }) => state === 'completed')
    const { id: record } = await stand.newIncident()
    const wanted = { record, instruction: '1E-Sim-FlushDns', reason: 'Of the scripts' }
    request = okOf(await automate(stand.instance, 'agent', 'request_action', wanted)).id
})
afterAll(() => stand.stop())

/** What a flow or a model gives for each input: text alone. */
async function inputsFor(call: AutomationCall): Promise<Record<string, string>> {
    const { number } = await stand.newIncident()
    const action = call === 'request_action'
    return {
        record: number,
        instruction: action ? '1E-Sim-FlushDns' : '1E-Sim-OperatingSystem',
        parameters: '',
        device: '',
        conversation: 'scripts',
        reason: 'Of the scripts',
        check: '',
        run: run.id,
        request,
        columns: '',
        rows: '5',
        query: '',
        kind: '',
    }
}

/** Runs a script in this scope as its engine would, and returns what it leaves: `outputs` of a step, the result of a tool. */
async function ran(scope: string, { text }: Script, inputs: object, user: string, leaves: string): Promise<unknown> {
    const source = `var inputs = ${JSON.stringify(inputs)}; var outputs = {}; var result = ${text.replace(/^;/, '').trim().replace(/;$/, '')};
        answer = ${leaves}`
    const { ok, error, answer } = await stand.instance.script(scope, source, user)
    if (!ok || error) throw new Error(error)
    return answer
}

const sent = async () =>
    (await stand.platform.journal())
        .filter(
            ({ route, instructionId }) => route === 'POST /Consumer/Instructions/Targeted' && instructionId !== null
        )
        .map(({ instructionId }) => Number(instructionId))

test('each call has a script of the agent, and each flow action one of a flow', () => {
    expect(TOOLS.map(({ call }) => call).sort()).toEqual([...mayMake.keys()].sort())
    expect(FLOWS.length).toBeGreaterThanOrEqual(9)
})

const everyKind = <T>(scripts: T[]) => scripts.flatMap((script) => KINDS.map((kind) => [script, kind] as const))

test.each(everyKind(TOOLS).map(([script, kind]) => [script.name, kind, script] as const))(
    'the tool %s as %s',
    async (_name, kind, script) => {
        const inputs = await inputsFor(script.call)
        const answer = (await ran(
            'x_1e_connect_ai',
            script,
            inputs,
            `kind.${kind}`,
            'result'
        )) as AutomationAnswer<unknown> // what a tool returns
        const isRefused = 'problem' in answer && isRefusedByRight(answer.problem.code)
        expect([kind, isRefused]).toEqual([kind, !mayMake.get(script.call)?.(kind)])
        if ('problem' in answer) expect(answer.problem.code).not.toBe('internal')
    }
)

test.each(everyKind(FLOWS).map(([script, kind], at) => [script.call, kind, at, script] as const))(
    'the flow action that calls %s as %s (%i)',
    async (_call, kind, _at, script) => {
        const inputs = await inputsFor(script.call)
        const outputs = (await ran('x_1e_connect', script, inputs, `kind.${kind}`, 'outputs')) as { refusal?: string } // what a step leaves
        const code = String(outputs.refusal ?? '').split(':')[0] ?? ''
        expect([kind, isRefusedByRight(code)]).toEqual([kind, !mayMake.get(script.call)?.(kind)])
        // Those who may get what the step promises, and the others get nothing but why.
        expect(Object.keys(outputs)).not.toEqual([])
        if (isRefusedByRight(code)) expect(Object.keys(outputs)).toEqual(['refusal'])
        expect(code).not.toBe('internal')
    }
)

// ReferenceFields answers forms of every scope and knows nothing but names of fields.
test('of our script includes the scope of the tools may use the door, and what every form asks', async () => {
    const [application] = await stand.instance.table('sys_scope', 'scope=x_1e_connect_ai')
    const granted = await stand.instance.table('sys_scope_privilege', `source_scope=${application?.['sys_id']}`)
    expect(granted.map((row) => [row['target_type'], row['target_name'], row['operation'], row['status']])).toEqual([
        ['sys_script_include', 'x_1e_connect.Automation', 'execute', 'allowed'],
    ])
    const used = (name: string) => `answer = typeof (x_1e_connect.${name}.call || new x_1e_connect.${name}().process)`
    const reached = async (name: string) => {
        const { ok, answer } = await stand.instance.script('x_1e_connect_ai', used(name), 'agent')
        return ok && answer === 'function' ? [name] : []
    }
    const includes = emittedRecords('connect').filter(({ table }) => table === 'sys_script_include')
    const names = includes.map(({ fields }) => String(fields['name']))
    expect((await Promise.all(names.map(reached))).flat().sort()).toEqual(['Automation', 'ReferenceFields'])
})

test('none of them has sent an action', async () => {
    const names = await Promise.all((await sent()).map(async (id) => (await stand.platform.instruction(id)).definition))
    expect(names.filter((name) => name !== '1E-Sim-OperatingSystem')).toEqual([])
    expect(names.length).toBeGreaterThan(2)
    expect(await stand.instance.table('x_1e_connect_run', 'kind=action')).toEqual([])
})

test('a question that a flow asks, as its user waits for it: the rows are those that a person reads', async () => {
    const ask = FLOWS.find(({ call }) => call === 'ask_question') as Script
    const rows = FLOWS.find(({ call }) => call === 'read_rows') as Script
    const inputs = await inputsFor('ask_question')
    const asked = (await ran('x_1e_connect', ask, inputs, 'agent', 'outputs')) as { run: string; device: string } // of the action
    expect(asked.device).toBe(DEVICE)
    await stand.until(asked.run, ({ state }) => state === 'completed')
    const read = (await ran('x_1e_connect', rows, { ...inputs, run: asked.run }, 'agent', 'outputs')) as {
        rows: string
    } // of the action
    const { rows: seen } = await stand.rows(asked.run)
    expect(JSON.parse(read.rows).rows).toEqual(seen.map((row) => row.map((cell) => String(cell ?? ''))))
    expect(
        resultOf<Run>(await stand.agent.get(`/api/x_1e_connect/v1/itsm/runs/${asked.run}`)).requestedBy.name
    ).toMatch(/\(flow\)$/)
})
