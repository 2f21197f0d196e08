import type { Handover } from '../../src/contract/handover.ts'
import type { RecordStart, WorkNote } from '../../src/contract/wire.ts'
import { makeCheck, proofUntil, restartMakes, serviceIs, startProved, VALUES } from '../support/proofs.ts'
import { API, codeOf, DEVICE, resultOf, type Stand, startStand } from '../support/stand.ts'

// What whoever takes a record over reads: made of what is stored, the same every time, in the language of the reader.

let stand: Stand
let record: string
let number: string
let check: string
beforeAll(async () => {
    stand = await startStand({ quickFixes: true })
    await stand.settings({ enable_approval: false })
    check = await makeCheck(stand)
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

const where = (id = record) => `${API}/records/incident/${id}/handover`
const handover = async (client = stand.agent, id = record) => resultOf<Handover>(await client.get(where(id)))
async function run(words: string, parameters = {}, more = {}): Promise<void> {
    const { id } = await stand.start(words, parameters, {
        again: true,
        record,
        ...more,
    })
    await stand.until(id, ({ state }) => state === 'completed')
}
/** Times are the clock's; a line of today has no date and no seconds. */
const still = (text: string) =>
    text
        .replace(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d)?/g, '<date>')
        .replace(/\b\d\d:\d\d\b(?!:)/g, '<time>')
        // Four hours from now is today in the morning and tomorrow in the evening.
        .replace(/\b(until|bis) (<date>|<time>)/g, '$1 <end>')
        .replaceAll(number, '<number>')
        .replace(/(most|meisten) CPU: \S+ (with|mit) [\d.,]+ %/g, '$1 CPU: <process>')

test('without a run there is nothing to hand over', async () => {
    const answer = await stand.agent.get(where())
    expect([answer.status, codeOf(answer)]).toEqual([404, 'run_missing'])
})

test('golden text: asked, done, open and not tried', async () => {
    await run('Which processes')
    await run('Which processes')
    await run('Which operating system')
    await run('How much disk space')
    await run('Empty the DNS cache')
    await run('Restart the service', { serviceName: 'Fax', startMode: 'Manual' })
    await serviceIs(stand, 'Stopped')
    await restartMakes(stand, { State: 'Running' })
    const proved = await stand.start('Restart the service', VALUES, {
        record,
        proof: check,
    })
    await proofUntil(stand, proved)
    await stand.settings({ enable_approval: true })
    await stand.start('Restart the service', { serviceName: 'Audiosrv', startMode: 'Manual' }, { record })
    await stand.settings({ enable_approval: false })
    const { text, parts } = await handover()
    expect(still(text)).toMatchInlineSnapshot(`
   "Handover of <number>, <date>
   8 runs on lon-lt-0007.corp.acme.example: 4 questions answered, 1 fix proved, 2 actions done, 1 still open.

   Asked and found
   - How much disk space is free? 3 rows; least Free: C: with 3.7 % (<time>)
   - Which operating system is running? Windows 11 Enterprise 23H2, 10.0.22631, x64 (<time>)
   - Which processes are running? 202 rows, 100 of them loaded; most CPU: <process> (<time>, run 2 times)

   What was done
   - Restart the service Spooler with start mode Automatic: Fixed. Spooler: Stopped › Running, proved <time>
   - Restart the service Fax with start mode Manual: done, without proof; the device says “Running” (<time>)
   - Empty the DNS cache: done, without proof; Entries removed 46 (<time>)

   What is open
   - Restart the service Audiosrv with start mode Manual: waits for approval by Ines Duarte, Tomasz Zieliński until <end> (since <time>)

   Fits, not tried
   - Close Outlook: Fits “Software”
   - Close Chrome: Fits “Software”
   - Ten busiest processes: Fits “Performance”"
  `)
    expect(parts.map(({ name }) => name)).toEqual(['asked', 'done', 'waits', 'untried'])
    const { rows, columns } = await stand.rows(String(parts[0]?.lines[2]?.run))
    const share = columns.findIndex(({ name }) => name === 'CpuPercent')
    expect(text).toContain(` with ${Math.max(...rows.map((row) => Number(row[share])))} % (`)
    expect((await handover()).parts).toEqual(parts)
})

test('golden text: the same in German', async () => {
    const { text } = await handover(stand.instance.as('agent.de'))
    expect(still(text)).toMatchInlineSnapshot(`
   "Übergabe von <number>, <date>
   8 Ausführungen auf lon-lt-0007.corp.acme.example: 4 Fragen beantwortet, 1 Behebung nachgewiesen, 2 Aktionen ausgeführt, 1 noch offen.

   Gefragt und gefunden
   - How much disk space is free? 3 Zeilen; am wenigsten Free: C: mit 3.7 % (<time>)
   - Which operating system is running? Windows 11 Enterprise 23H2, 10.0.22631, x64 (<time>)
   - Which processes are running? 202 Zeilen, davon 100 geladen; am meisten CPU: <process> (<time>, 2-mal ausgeführt)

   Was getan wurde
   - Restart the service Spooler with start mode Automatic: Behoben. Spooler: Stopped › Running, nachgewiesen <time>
   - Restart the service Fax with start mode Manual: erledigt, ohne Nachweis; das Gerät meldet „Running“ (<time>)
   - Empty the DNS cache: erledigt, ohne Nachweis; Entries removed 46 (<time>)

   Was offen ist
   - Restart the service Audiosrv with start mode Manual: wartet bis <end> auf die Genehmigung durch Ines Duarte, Tomasz Zieliński (seit <time>)

   Passt, nicht versucht
   - Close Outlook: Passt zu „Software“
   - Close Chrome: Passt zu „Software“
   - Ten busiest processes: Passt zu „Performance“"
  `)
})

test('as a work note it is in the name of who pressed, once for a press', async () => {
    const key = '11111111-2222-4333-8444-555555555555'
    const { text } = await handover()
    expect(text.length).toBeGreaterThan(1000)
    for (const _press of [1, 2]) {
        expect(resultOf<WorkNote>(await stand.agent.post(where(), { key }))).toEqual({ record: number })
    }
    const notes = await stand.instance.table('sys_journal_field', `element_id=${record}^element=work_notes`)
    const mine = notes.filter(({ value }) => value?.includes(text.split('\n')[0] ?? ''))
    expect(mine.map(({ sys_created_by }) => sys_created_by)).toEqual(['agent'])
})

test.each<[string, Record<string, string> | null, string]>([
    ['Not fixed', null, 'Not fixed. Spooler: Stopped, as before the action'],
    [
        'Changed otherwise',
        { State: 'Start pending' },
        'Changed otherwise. Spooler: Stopped › Start pending. Expected was: State becomes Running',
    ],
    ['Cannot tell', null, 'Cannot tell. Before the action it was already so: State becomes Running'],
])('a proof says why: %s', async (verdict, set, words) => {
    await stand.platform.reset()
    await serviceIs(stand, verdict === 'Cannot tell' ? 'Running' : 'Stopped')
    if (set) await restartMakes(stand, set)
    const started = await startProved(stand, check)
    await proofUntil(stand, started)
    const { parts, inShort } = await handover(stand.agent, started.record)
    expect(parts.map(({ name }) => name).filter((name) => name !== 'untried')).toEqual(['done'])
    expect(parts[0]?.lines).toMatchObject([{ text: `${started.text}:`, run: started.id }])
    expect(parts[0]?.lines[0]?.found).toMatch(new RegExp(`^${words} \\(\\d\\d:\\d\\d\\)$`))
    expect(inShort).toContain(verdict === 'Cannot tell' ? '1 action done' : '1 did not help')
})

test('a proof that goes on is open, with the step at which it stands; its questions are not told again', async () => {
    await stand.platform.reset()
    await serviceIs(stand, 'Stopped')
    await stand.platform.clock({ instant: false })
    const started = await startProved(stand, check)
    const open = async () => {
        const { parts } = await handover(stand.agent, started.record)
        expect(parts.map(({ name }) => name).filter((name) => name !== 'untried')).toEqual(['waits'])
        return still(parts[0]?.lines.map(({ found }) => found).join() ?? '')
    }
    expect(await open()).toBe('waits for the answer of its check (since <time>)')
    await stand.platform.clock({ instant: true })
    await proofUntil(stand, started, ({ state }) => state === 'after')
    expect(await open()).toBe('done, but its check is still open (since <time>)')
    await proofUntil(stand, started)
})

test('what was refused and then done is done once, what was not done says so, and an answer outlives a later silence', async () => {
    await stand.platform.reset()
    const { id } = await stand.newIncident()
    const values = { serviceName: 'Spooler', startMode: 'Manual' }
    await stand.settings({ enable_approval: true })
    for (const startMode of ['Manual', 'Disabled']) {
        const asked = await stand.start('Restart the service', { ...values, startMode }, { record: id })
        const decision = { decision: 'reject', comment: 'After six.' }
        resultOf(await stand.instance.as('approver').post(`${API}/runs/${asked.id}/approval`, decision))
    }
    await stand.settings({ enable_approval: false })
    await run('Restart the service', values, { record: id })
    await run('Which operating system', {}, { record: id })
    await stand.platform.clock({ instant: false })
    for (const words of ['Which operating system', 'Empty the DNS cache']) {
        const { id: stopped } = await stand.start(words, {}, { again: true, record: id })
        resultOf(await stand.agent.post(`${API}/runs/${stopped}/cancel`, {}))
        await stand.until(stopped, ({ state }) => state === 'cancelled')
    }
    const { text } = await handover(stand.agent, id)
    expect(still(text).split('\n').slice(1).join('\n').split('\n- Close')[0]).toMatchInlineSnapshot(`
   "6 runs on lon-lt-0007.corp.acme.example: 1 question answered, 1 action done, 2 not approved, 2 without result.

   Asked and found
   - Which operating system is running? Windows 11 Enterprise 23H2, 10.0.22631, x64 (<time>, run 2 times)

   What was done
   - Empty the DNS cache: cancelled (<time>)
   - Restart the service Spooler with start mode Manual: done, without proof; the device says “Running” (<time>)

   Fits, not tried
   - Restart the service Spooler with start mode Disabled: Rejected by Tomasz Zieliński: After six (<time>)"
  `)
})

test('a value is left out only where an earlier one says it word for word', async () => {
    const { id } = await stand.newIncident()
    const change = {
        fqdn: DEVICE,
        definition: '1E-Sim-OperatingSystem',
        where: { Architecture: 'x64' },
    }
    await stand.platform.change({
        ...change,
        set: { Caption: 'Windows 18 Pro', Version: '8', Architecture: 'Pro' },
    })
    await run('Which operating system', {}, { record: id })
    const { parts } = await handover(stand.agent, id)
    expect(parts[0]?.lines[0]?.found).toMatch(/^Windows 18 Pro, 8, Build \d+ \(/)
})

test('it opens by itself for whom the record is assigned to, when somebody else has run something last', async () => {
    const user = async (name: string) =>
        String((await stand.instance.table('sys_user', `user_name=${name}`))[0]?.['sys_id'])
    const assign = async (id: string, name: string) =>
        resultOf(
            await stand.admin.patch(`/api/now/table/incident/${id}`, {
                assigned_to: name && (await user(name)),
            })
        )
    const takenOver = async (name: string, id = record) =>
        resultOf<RecordStart>(await stand.instance.as(name).get(`${API}/records/incident/${id}`)).takenOver
    // Whoever else reads the record has the button.
    expect([await takenOver('agent'), await takenOver('agent.de')]).toEqual([false, false])
    await assign(record, 'agent.de')
    expect([await takenOver('agent'), await takenOver('agent.de'), await takenOver('admin')]).toEqual([
        false,
        true,
        false,
    ])
    await assign(record, 'agent')
    expect(await takenOver('agent')).toBe(false)
    const { id } = await stand.newIncident()
    await assign(id, 'agent.de')
    expect(await takenOver('agent.de', id)).toBe(false)
})
