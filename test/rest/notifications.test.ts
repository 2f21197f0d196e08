import { decideAs, type Row, request, rowOf, untilStored } from '../support/approvals.ts'
import { API, COLLECTOR, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: true })
})
afterAll(() => stand.stop())

const AGENT = 'agent@acme.example'
const APPROVER = 'approver@acme.example'
const ONLY = 'approver.only@acme.example'

/** The outbox of a run: subject's first word and recipient. */
async function mails(run: string): Promise<Row[]> {
    await stand.instance.idle()
    return stand.instance.table('sys_email', `instance=${run}^ORDERBYsys_created_on`)
}
const said = async (run: string, word: string) =>
    (await mails(run))
        .filter((mail) => mail['subject']?.startsWith(`${word}: `))
        .map((mail) => mail['recipients'])
        .sort()

test('every approver is asked by mail, with the whole command, and the requester is not', async () => {
    const run = await request(stand)
    expect(await said(run.id, 'Approval asked')).toEqual([ONLY, APPROVER])
    const all = await mails(run.id)
    expect(all).toHaveLength(2)
    expect(all[0]).toMatchObject({
        subject: `Approval asked: ${run.instruction.name} on ${DEVICE} for INC0010001`,
        type: 'send-ready',
        target_table: 'x_1e_connect_run',
    })
    for (const part of [run.text, DEVICE, 'INC0010001', 'Priya Nair', `>${run.number}</a>`])
        expect(all[0]?.['body']).toContain(part)
    expect(all[0]?.['body']).not.toContain('${')
})

test.each([
    ['approve', 'Approved', 'Ines Duarte approved it'],
    ['reject', 'Rejected', 'Ines Duarte rejected it: Not &lt;today&gt;'],
])('%s: the requester is told by whom and why, once', async (decision, word, text) => {
    const run = await request(stand)
    await decideAs(stand, 'approver.only', run.id, decision, 'Not <today>')
    expect(await said(run.id, word)).toEqual([AGENT])
    const all = await mails(run.id)
    expect(all).toHaveLength(3)
    expect(all.find((mail) => mail['subject']?.startsWith(word))?.['body']).toContain(text)
})

test('answered in the approval row, the requester is told as well', async () => {
    const run = await request(stand)
    const row = await rowOf(stand, run.id, 'approver')
    const where = `/api/now/table/sysapproval_approver/${row['sys_id']}`
    resultOf(await stand.instance.as('approver').patch(where, { state: 'approved' }))
    expect(await said(run.id, 'Approved')).toEqual([AGENT])
})

test('withdrawn: who was asked is told, who withdrew is not', async () => {
    const run = await request(stand)
    await decideAs(stand, 'agent', run.id, 'withdraw')
    expect(await said(run.id, 'Withdrawn')).toEqual([ONLY, APPROVER])
    expect(await mails(run.id)).toHaveLength(4)
})

test('lapsed: both sides are told, and a second look by the collector says nothing more', async () => {
    const run = await request(stand)
    await stand.instance.clock(25 * 3600)
    await stand.instance.job(COLLECTOR)
    await untilStored(stand, run.id, 'lapsed')
    await stand.instance.job(COLLECTOR)
    expect(await said(run.id, 'Lapsed')).toEqual([AGENT, ONLY, APPROVER])
})

test('who works in German is asked and told in German, the others in English', async () => {
    const speak = async (name: string, language: string) => {
        const [person] = await stand.instance.table('sys_user', `user_name=${name}`)
        const where = `/api/now/table/sys_user/${person?.['sys_id']}`
        resultOf(await stand.admin.patch(where, { preferred_language: language }))
    }
    await speak('approver.only', 'de')
    await speak('agent', 'de')
    const run = await request(stand)
    expect(await said(run.id, 'Genehmigung erbeten')).toEqual([ONLY])
    expect(await said(run.id, 'Approval asked')).toEqual([APPROVER])
    await decideAs(stand, 'approver', run.id, 'reject', 'Nein')
    expect(await said(run.id, 'Abgelehnt')).toEqual([AGENT])
    expect(await mails(run.id)).toHaveLength(3)
    for (const name of ['approver.only', 'agent']) await speak(name, '')
})

test('every mail exists in English and in German, with the same fields', async () => {
    const stored = await stand.instance.table('sysevent_email_action', 'nameSTARTSWITH1E approval')
    const fields = (row?: Row) => [...`${row?.['subject']} ${row?.['message_html']}`.matchAll(/\$\{\w+\}/g)].join()
    const english = stored.filter((row) => !row['name']?.endsWith('(German)'))
    expect(english).toHaveLength(4)
    const twin = ({ name }: Row) => stored.find((row) => row['name'] === `${name} (German)`)
    for (const row of english) {
        // The English subject of an end is its state, and its reason is an English sentence.
        const own = row['event_name']?.endsWith('ended') ? /\$\{(state|error_message)\},?/g : /^$/
        expect(fields(twin(row))).toBe(fields(row).replace(own, ''))
        expect(twin(row)?.['event_name']).toBe(row['event_name'])
    }
})

test('an instruction that needs no approval sends no mail', async () => {
    await stand.settings({ enable_approval: false })
    const run = await request(stand)
    expect((await stand.agent.get(`${API}/runs/${run.id}`)).status).toBe(200)
    expect(await mails(run.id)).toEqual([])
})
