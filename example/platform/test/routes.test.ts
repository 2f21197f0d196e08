import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { type Client, connect } from './client.ts'
import { differences } from './shape.ts'

/** One request and what 1E answers: example/platform/test/cases/*.json. */
interface Case {
    name: string
    route: string
    /** Document or public program that shows it. */
    source: string
    confidence: 'seen' | 'documented' | 'inferred'
    /** What happened before: a name of {@link GIVENS}. */
    given?: string
    request: { path: string; body?: unknown; raw?: string; as?: string; headers?: { [name: string]: string } }
    response: { status: number; headers?: { [name: string]: string }; body?: unknown }
}

const FOLDER = join(__dirname, 'cases')
const CASES: Case[] = readdirSync(FOLDER).flatMap((file) => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')))

const GIVENS: { [name: string]: [definition: string, parameters?: { [name: string]: string }] } = {
    answered: ['1E-Explorer-TachyonCore-BiosDetails'],
    failed: ['1E-Sim-RestartService', { serviceName: 'Spoler' }],
    events: ['1E-Sim-EventLogErrors', { hours: '48' }],
}

let platform: Platform
let client: Client
const runs = new Map<string, number>()

beforeAll(async () => {
    platform = await startPlatform()
    client = connect(platform)
    for (const [name, [definition, parameters]] of Object.entries(GIVENS)) {
        runs.set(name, await client.run(definition, { parameters }))
    }
    await platform.clock({ freeze: true, advanceSeconds: 20 })
})
afterAll(() => platform.stop())

/** Puts ids into the text of a request: `{run}` of the given run, `{definition:Name}`. */
async function fill(text: string, run: number | undefined): Promise<string> {
    let filled = text.replaceAll('{run}', String(run))
    for (const [all, name = ''] of text.matchAll(/"?\{definition:([\w-]+)\}"?/g)) {
        filled = filled.replace(all, String(await client.definitionId(name)))
    }
    return filled
}

describe('a route answers as its source says', () => {
    test.each(CASES.map((one) => [`${one.route}: ${one.name}`, one] as const))('%s', async (_, one) => {
        const [method = ''] = one.route.split(' ')
        const run = one.given === undefined ? undefined : runs.get(one.given)
        const path = await fill(one.request.path, run)
        const raw = one.request.raw ?? (one.request.body === undefined ? undefined : JSON.stringify(one.request.body))
        const { as, headers } = one.request
        const answer = await client.call(method, path, undefined, {
            as,
            headers,
            raw: raw === undefined ? undefined : await fill(raw, run),
        })
        expect({ status: answer.status, text: answer.status === one.response.status ? '' : answer.text }).toEqual({
            status: one.response.status,
            text: '',
        })
        for (const [name, value] of Object.entries(one.response.headers ?? {})) {
            expect(answer.headers.get(name)).toBe(value)
        }
        if (one.response.body !== undefined) expect(differences(one.response.body, answer.body)).toEqual([])
    })
})

test('every route of the simulator has a case', async () => {
    const { routes } = await platform.state()
    const covered = new Set(CASES.map(({ route }) => route))
    expect(routes.filter((route) => !covered.has(route))).toEqual([])
})

test('every case names its source, its confidence and a route that exists', async () => {
    const { routes } = await platform.state()
    const known = new Set([...routes, 'GET *', 'POST *', 'PUT *'])
    for (const one of CASES) {
        expect(one.source).not.toBe('')
        expect(['seen', 'documented', 'inferred']).toContain(one.confidence)
        expect([...known]).toContain(one.route)
    }
})
