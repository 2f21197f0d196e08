import { loadReplies } from '../../example/data/year/load.ts'
import type { Reply, ReplyPosted } from '../../src/contract/reply.ts'
import type { Run } from '../../src/contract/run.ts'
import { API, asker, CONFIGURATION, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// A reply to the caller: the administrator's words, filled from the answer, read and posted by the agent.

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: false })
})
afterAll(() => stand.stop())

const write = async (words: string, changes: Record<string, string>) => {
    const { id } = await stand.instruction(words)
    const where = `/api/now/table/x_1e_connect_instruction_definition/${id}`
    return (await stand.instance.as('tachyon.admin').patch(where, changes)).status
}
async function ask(words: string, parameters = {}): Promise<Run> {
    const { id } = await stand.start(words, parameters, { again: true })
    return stand.until(id, ({ state }) => state === 'completed')
}
const reply = (run: Run, client = stand.agent) => client.get(`${API}/runs/${run.id}/reply`)
const TEMPLATE = [
    'Hello {caller},',
    '[rows > 0] we looked at {device}: {Name} takes {CpuPercent} % of it.',
    '[rows = 0] we found nothing.',
    '{agent}',
].join('\n')

test('without the administrator’s words there is none', async () => {
    const run = await ask('Which processes')
    expect(run.canReply).toBe(false)
    const answer = await reply(run)
    expect([answer.status, codeOf(answer)]).toEqual([404, 'reply_missing'])
})

test('gaps are filled from the row that stands out, in the language of the agent', async () => {
    expect(await write('Which processes', { reply: `${TEMPLATE}\n[de]\nGuten Tag {caller}, {Name} läuft.` })).toBe(200)
    const run = await ask('Which processes')
    expect(run.canReply).toBe(true)
    const { rows, columns } = await stand.rows(run.id)
    const at = (name: string) => columns.findIndex((column) => column.name === name)
    const [first] = [...rows].sort((a, b) => Number(b[at('CpuPercent')]) - Number(a[at('CpuPercent')]))
    const found = resultOf<Reply>(await reply(run))
    expect([found.caller, found.canPost]).toEqual(['Amelia Okafor', true])
    expect(found.text).toBe(
        `Hello Amelia,\nwe looked at lon-lt-0007: ${first?.[at('Name')]} takes ${first?.[at('CpuPercent')]} % of it.\nPriya Nair`
    )
    const german = resultOf<Reply>(await reply(run, stand.instance.as('agent.de')))
    expect(german.text).toBe(`Guten Tag Amelia, ${first?.[at('Name')]} läuft.`)
})

test('on an interaction, which has no comments, it is there to be copied', async () => {
    const [interaction] = await stand.instance.table('interaction', 'number=IMS0010001')
    const [item] = await stand.instance.table('cmdb_ci_computer', 'name=lon-lt-0007')
    expect(await write('How much disk space is free', { reply: 'There are {rows} drives.' })).toBe(200)
    const { id: definition } = await stand.instruction('How much disk space is free')
    const body = { table: 'interaction', record: interaction?.['sys_id'], definition, parameters: {}, chosen: true }
    const device = `${item?.['name']}.corp.acme.example`
    const { id } = resultOf<Run>(await stand.agent.post(`${API}/runs`, { ...body, device }))
    const run = await stand.until(id, ({ state }) => state === 'completed')
    expect(resultOf<Reply>(await reply(run)).canPost).toBe(false)
    const posted = await stand.agent.post(`${API}/runs/${id}/reply`, { text: 'Hello' })
    expect([posted.status, codeOf(posted)]).toEqual([403, 'comment_forbidden'])
})

test('what the agent made of it is posted once, as a comment and as plain text', async () => {
    const run = await ask('Which processes')
    const key = '21111111-2222-4333-8444-555555555555'
    const body = { text: '  Hello, all is well. [code]<b>x</b>[/code]  ', key }
    for (const _ of [1, 2])
        expect(resultOf<ReplyPosted>(await stand.agent.post(`${API}/runs/${run.id}/reply`, body)).text).toBe(
            body.text.trim()
        )
    const comments = await stand.instance.table('sys_journal_field', `element_id=${run.record}^element=comments`)
    const mine = comments.filter(({ value }) => value?.startsWith('Hello, all is well.'))
    expect(mine.map(({ value, sys_created_by }) => [value, sys_created_by])).toEqual([
        ['Hello, all is well. (code)<b>x</b>(/code)', 'agent'],
    ])
    for (const text of ['', '   ', 'x'.repeat(4001), 7])
        expect((await stand.agent.post(`${API}/runs/${run.id}/reply`, { text })).status).toBe(400)
})

test('a template that names what the answer does not have is refused, and nothing is stored', async () => {
    expect(await write('Which operating system', { reply: 'It is {Nothing}.' })).toBe(403)
    expect(await write('Which operating system', { reply: 'Yes.\n[de]\n[Sise > 3] Ja.' })).toBe(403)
    expect((await ask('Which operating system')).canReply).toBe(false)
    expect(await write('Which operating system', { reply: 'It is {Caption}, {device}, {time}.' })).toBe(200)
})

test('the demonstration brings replies for ten questions, in both languages, that their answers fill', async () => {
    await loadReplies(asker(stand.instance), CONFIGURATION)
    const written = await stand.instance.table('x_1e_connect_instruction_definition', 'replyLIKE[de]^active=true')
    expect(written.length).toBeGreaterThanOrEqual(10)
    const found = resultOf<Reply>(await reply(await ask('How much disk space')))
    expect(found.text).toMatch(/^Hello Amelia,\non the drive C: of your computer [\d.]+ % are free\./)
})
