import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { makeAssertion } from '../../../test/support/assertion.ts'
import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { itemAt } from '../src/lookup.ts'
import { type Known, type Step, SUITES, type Suite } from './conformance/steps.ts'

/**
 * Outside clients work unchanged (1E Consumer API, §11). Against a real tenant: ONE_E_BASE_URL, ONE_E_USER, ONE_E_PASSWORD,
 * and ONE_E_DEVICE, ONE_E_DEFINITION for names that it has; it runs nothing unless ONE_E_ALLOW_RUN_ON names a device.
 */
const LIVE = process.env.ONE_E_BASE_URL
const RUN_ON = process.env.ONE_E_ALLOW_RUN_ON
const USER = process.env.ONE_E_USER ?? 'ACME\\svc-1e-servicenow'
const PASSWORD = process.env.ONE_E_PASSWORD ?? 'Consumer!2026'

let folder: string
let platform: Platform | null = null
let base: string
let known: Known

beforeAll(async () => {
    folder = mkdtempSync('.cache/platform-')
    if (!LIVE) platform = await startPlatform({ env: { PLATFORM_DIR: folder } })
    base = LIVE ?? platform?.url ?? ''
    known = {
        fqdn: RUN_ON ?? process.env.ONE_E_DEVICE ?? 'lon-lt-0007.corp.acme.example',
        guid: '',
        definition: process.env.ONE_E_DEFINITION ?? '1E-Sim-DiskSpace',
        definitionId: 0,
        group: 1,
        id: 0,
    }
    await platform?.clock({ instant: true })
})
afterAll(async () => {
    await platform?.stop()
    rmSync(folder, { recursive: true })
})

const basic = `Basic ${Buffer.from(`${USER}:${PASSWORD}`).toString('base64')}`

/** Which members that a client reads are not in the answer. */
function missing(body: unknown, reads: string[]): string[] {
    const first = Array.isArray(body) && reads[0] !== '0' ? body[0] : body
    return reads.filter((name) => typeof first !== 'object' || first === null || !(name in first))
}

async function take(step: Step, headers: { [name: string]: string }): Promise<void> {
    const body = step.body?.(known)
    const answer = await fetch(base + step.path(known), {
        method: step.method,
        headers: { ...headers, ...(body === undefined ? {} : { 'Content-Type': 'application/json' }) },
        body,
        redirect: 'manual',
    })
    const text = await answer.text()
    // These clients take an empty answer for an empty object.
    const read: unknown = text === '' ? {} : JSON.parse(text)
    const found = { call: `${step.method} ${step.path(known)}`, ok: answer.ok, missing: missing(read, step.reads) }
    expect({ ...found, text: answer.ok ? '' : text }).toEqual({ call: found.call, ok: true, missing: [], text: '' })
    // Checked above, as far as this step reads it.
    step.keeps?.(read as Record<string, unknown>, known)
}

const stepsOf = ({ steps }: Suite) => steps.filter(({ runs }) => !runs || !LIVE || RUN_ON)

test.each(SUITES.map((suite) => [suite.client, suite] as const))('%s works with a password', async (_, suite) => {
    for (const step of stepsOf(suite)) await take(step, { ...suite.headers, Authorization: basic })
    expect((await platform?.state())?.notSimulated ?? []).toEqual([])
})

const simulated = LIVE ? test.skip : test

simulated('1e-consumer-mcp works with a token that it got as it gets one', async () => {
    const mcp = itemAt(SUITES, 0)
    const metadata = await (await fetch(`${base}/tachyon/api/Authentication/metadataendpoint`)).text()
    const { token_endpoint } = await (await fetch(metadata)).json()
    const key = { pem: readFileSync(join(folder, 'signing.pem'), 'utf8') }
    // As it writes them: no nbf, an hour to live, the thumbprint as kid.
    const claims = { nbf: undefined, exp: Math.floor(Date.now() / 1000) + 3600 }
    const assertion = makeAssertion(
        key,
        { appId: '1e5e0a7c-0b7e-4f60-8d2a-5e1c0de00001', audience: token_endpoint },
        { claims }
    )
    const answer = await fetch(`${base}/Tachyon/api/Authentication/RequestJwtAuthentication`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', 'X-Tachyon-Consumer': 'Explorer' },
        body: JSON.stringify(assertion),
        redirect: 'manual',
    })
    const token = await answer.text()
    expect(token).not.toMatch(/^["{]/)
    for (const step of stepsOf(mcp)) await take(step, { ...mcp.headers, 'X-Tachyon-Authenticate': token })
})

simulated('an aggregating definition answers merged rows to those who ask for them', async () => {
    const headers = { ...itemAt(SUITES, 0).headers, Authorization: basic, 'Content-Type': 'application/json' }
    const post = async (path: string, body: string) =>
        (await fetch(base + path, { method: 'POST', headers, body })).json()
    const { Id } = await post(
        '/consumer/Instructions',
        `{"definitionName":"1E-Sim-Services","devices":["${known.fqdn}"]}`
    )
    const { Responses } = await post(`/consumer/Responses/${Id}/Aggregate/false`, '{"pageSize":10}')
    expect(Responses[0].Values).toMatchObject({ Count: expect.any(Number) })
})

simulated('a list of devices in POST /Instructions is what runs, not everything', async () => {
    const headers = { ...itemAt(SUITES, 0).headers, Authorization: basic, 'Content-Type': 'application/json' }
    const body = `{"definitionName":"${known.definition}","devices":["${known.fqdn}"]}`
    const { Id } = await (await fetch(`${base}/consumer/Instructions`, { method: 'POST', headers, body })).json()
    const targets = await fetch(`${base}/consumer/Instructions/${Id}/targetlist`, { headers })
    expect(await targets.json()).toEqual([known.fqdn])
})
