import type { Handover, HandoverNote } from '../../src/contract/handover.ts'
import type { RecordStart } from '../../src/contract/wire.ts'
import { API, codeOf, resultOf, type Stand, startStand } from '../support/stand.ts'

// What whoever takes a record over reads: made of what is stored, the same every time, in the language of the reader.

let stand: Stand
let record: string
let number: string
beforeAll(async () => {
    stand = await startStand({ quickFixes: true })
    await stand.settings({ enable_approval: false })
    ;({ id: record, number } = await stand.newIncident())
    const [like] = await stand.instance.table('incident', 'number=INC0010001')
    const { category, subcategory } = like ?? {}
    resultOf(
        await stand.admin.patch(`/api/now/table/incident/${record}`, {
            category,
            subcategory,
        })
    )
})
afterAll(() => stand.stop())

const where = () => `${API}/records/incident/${record}/handover`
const handover = async (client = stand.agent) => resultOf<Handover>(await client.get(where()))
async function run(words: string, parameters = {}): Promise<void> {
    const { id } = await stand.start(words, parameters, { again: true, record })
    await stand.until(id, ({ state }) => state === 'completed')
}
/** Times stand in brackets: they are the clock's. */
const still = (text: string) =>
    text
        .replace(/\d{4}-\d\d-\d\d \d\d:\d\d:\d\d|\b\d\d:\d\d:\d\d\b/g, '<time>')
        .replaceAll(number, '<number>')
        .replace(/most CPU \(%\): \S+, [\d.]+|am meisten CPU \(%\): \S+, [\d.,]+/g, '<most>')

test('without a run there is nothing to hand over', async () => {
    const answer = await stand.agent.get(where())
    expect([answer.status, codeOf(answer)]).toEqual([404, 'run_missing'])
})

test('golden text: asked, done, open and not tried', async () => {
    await run('Which processes')
    await run('Which processes')
    await run('Which operating system')
    await run('Restart the service', {
        serviceName: 'Spooler',
        startMode: 'Manual',
    })
    await stand.settings({ enable_approval: true })
    await stand.start('Restart the service', { serviceName: 'Fax', startMode: 'Manual' }, { record })
    await stand.settings({ enable_approval: false })
    const { text, parts } = await handover()
    expect(still(text)).toMatchInlineSnapshot(`
   "Handover of <number>, <time>
   5 runs on lon-lt-0007.corp.acme.example: 3 questions answered, 1 action done, 1 still open.

   Asked and found
   - Which operating system is running? Answered, 1 row; Windows 11 Enterprise 23H2, 10.0.22631, <time> (<time>)
   - Which processes are running? Answered, 202 rows; <most> (<time>, run 2 times)

   What was done
   - Restart the service Spooler with start mode Manual: Done, 1 row (<time>)

   What is open
   - Restart the service Fax with start mode Manual: Waiting for approval (<time>)

   Fits, not tried
   - Close Outlook: Fits “Software”
   - Close Chrome: Fits “Software”
   - Ten busiest processes: Fits “Performance”"
  `)
    expect(parts.map(({ name }) => name)).toEqual(['asked', 'done', 'waits', 'untried'])
    const { rows, columns } = await stand.rows(String(parts[0]?.lines[1]?.run))
    const share = columns.findIndex(({ name }) => name === 'CpuPercent')
    expect(text).toContain(`, ${Math.max(...rows.map((row) => Number(row[share])))} (`)
    expect((await handover()).parts).toEqual(parts)
})

test('golden text: the same in German', async () => {
    const { text } = await handover(stand.instance.as('agent.de'))
    expect(still(text)).toMatchInlineSnapshot(`
   "Übergabe von <number>, <time>
   5 Ausführungen auf lon-lt-0007.corp.acme.example: 3 Fragen beantwortet, 1 Aktion ausgeführt, 1 noch offen.

   Gefragt und gefunden
   - Which operating system is running? Beantwortet, 1 Zeile; Windows 11 Enterprise 23H2, 10.0.22631, <time> (<time>)
   - Which processes are running? Beantwortet, 202 Zeilen; <most> (<time>, 2-mal ausgeführt)

   Was getan wurde
   - Restart the service Spooler with start mode Manual: Erledigt, 1 Zeile (<time>)

   Was offen ist
   - Restart the service Fax with start mode Manual: Wartet auf Genehmigung (<time>)

   Passt, nicht versucht
   - Close Outlook: Passt zu „Software“
   - Close Chrome: Passt zu „Software“
   - Ten busiest processes: Passt zu „Performance“"
  `)
})

test('as a work note it is in the name of who pressed, once for a press', async () => {
    const key = '11111111-2222-4333-8444-555555555555'
    const { text } = resultOf<HandoverNote>(await stand.agent.post(where(), { key }))
    expect(resultOf<HandoverNote>(await stand.agent.post(where(), { key })).text).toBe(text)
    const notes = await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)
    const mine = notes.filter(({ value }) => value?.includes(text.split('\n')[0] ?? ''))
    expect(mine.map(({ sys_created_by }) => sys_created_by)).toEqual(['agent'])
})

test('who has run nothing here, where others have, takes over', async () => {
    const takenOver = async (user: string) =>
        resultOf<RecordStart>(await stand.instance.as(user).get(`${API}/records/incident/${record}`)).takenOver
    expect([await takenOver('agent'), await takenOver('admin')]).toEqual([false, true])
    const { id } = await stand.newIncident()
    const begin = await stand.instance.as('admin').get(`${API}/records/incident/${id}`)
    expect(resultOf<RecordStart>(begin).takenOver).toBe(false)
})
