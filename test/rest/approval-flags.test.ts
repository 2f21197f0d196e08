import { randomUUID } from 'node:crypto'
import type { ApprovalFlags, ApprovalFlagsResult } from '../../src/contract/approval-flags.ts'
import { API, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// Is Approval Required of many instructions at once: how many would change before, how many changed after.

const WHERE = `${API}/configurations/${CONFIGURATION}/approval-flags`
const DEFINITIONS = 'x_1e_connect_instruction_definition'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterAll(() => stand?.stop())

const administrator = () => stand.instance.as('tachyon.admin')
const look = async (filter: Record<string, string>) =>
    resultOf<ApprovalFlags>(await administrator().get(`${WHERE}?${new URLSearchParams(filter)}`))
const trySet = (body: object) => administrator().post(WHERE, { key: randomUUID(), ...body })
const required = async () =>
    (await stand.instance.table(DEFINITIONS, 'approval_required=true')).map((row) => row['name'])
const reset = async () => {
    const { digest } = await look({ required: 'false' })
    resultOf(await trySet({ required: false, digest }))
}
beforeEach(reset)

test.each(['question', 'action'] as const)('all of the kind %s', async (kind) => {
    const all = await stand.instance.table(DEFINITIONS, `active=true^kind=${kind}`)
    const { found, changing, first, digest } = await look({ kind, required: 'true' })
    expect([found, changing, first.length]).toEqual([all.length, all.length, Math.min(10, all.length)])
    expect(await required()).toEqual([])
    expect(resultOf<ApprovalFlagsResult>(await trySet({ kind, required: true, digest }))).toEqual({
        changed: all.length,
    })
    expect((await required()).sort()).toEqual(all.map((row) => row['name']).sort())
    expect(await look({ kind, required: 'true' })).toMatchObject({ found: all.length, changing: 0 })
})

test('of a set, and of those with words, only what is otherwise changes', async () => {
    const [set] = await stand.instance.table('x_1e_connect_instruction_set', 'ORDERBYname')
    const id = String(set?.['sys_id'])
    const ofSet = await stand.instance.table(DEFINITIONS, `active=true^instruction_set=${id}`)
    const before = await look({ set: id, required: 'true' })
    expect(before).toMatchObject({ found: ofSet.length, changing: ofSet.length })
    resultOf(await trySet({ set: id, required: true, digest: before.digest }))
    expect((await required()).length).toBe(ofSet.length)

    await reset()
    const words = await look({ query: 'restart service', required: 'true' })
    expect(words.found).toBeGreaterThan(0)
    for (const { name, text } of words.first) expect(`${name} ${text}`.toLowerCase()).toContain('restart')
})

test('what was changed since it was shown is not overwritten, and the same press changes once', async () => {
    const { digest, changing } = await look({ query: 'process', required: 'true' })
    const body = { query: 'process', required: true, digest, key: randomUUID() }
    expect(resultOf<ApprovalFlagsResult>(await trySet(body))).toEqual({ changed: changing })
    expect(resultOf<ApprovalFlagsResult>(await trySet(body))).toEqual({ changed: changing })
    const late = await trySet({ ...body, key: randomUUID() })
    expect([late.status, codeOf(late)]).toEqual([409, 'preview_changed'])
})

test('a run of an instruction that was marked so waits for an approval', async () => {
    const { digest } = await look({ query: 'operating system', required: 'true' })
    resultOf(await trySet({ query: 'operating system', required: true, digest }))
    expect(await stand.start('Which operating system')).toMatchObject({ state: 'awaiting_approval' })
})

test.each([
    [{ required: 'maybe' }, 'required must be true or false.'],
    [{ required: 'true', kind: 'other' }, 'kind must be question or action.'],
    [{ required: 'true', set: 'x' }, 'set must be a sys_id.'],
])('%j is refused', async (filter, sentence) => {
    const answer = await administrator().get(`${WHERE}?${new URLSearchParams(filter as Record<string, string>)}`)
    expect([answer.status, JSON.stringify(answer.body).includes(sentence)]).toEqual([400, true])
})
