import { createHash } from 'node:crypto'
import type { List, QuickFix } from '../../src/contract/wire.ts'
import { golden } from '../support/golden.ts'
import { API, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand({ year: { incidents: 900, runs: 1200 }, quickFixes: true })
})
afterAll(() => stand.stop())

const rank = () => stand.instance.job('1E Platform-Rank Quick Fixes')

/** Held, all, and mean seconds of the kept outcomes, by what they are of. */
async function tallies(): Promise<Record<string, number[]>> {
    const found: Record<string, [number, number, number]> = {}
    for (const row of await stand.instance.table('x_1e_connect_outcome', 'resultINheld,returned')) {
        const key = `${row['definition']} ${row['values_key']} ${row['category']} ${row['subcategory']}`
        const [held, total, seconds] = found[key] ?? [0, 0, 0]
        found[key] = [held + (row['result'] === 'held' ? 1 : 0), total + 1, seconds + Number(row['seconds'])]
    }
    const mean = ([held, total, seconds]: [number, number, number]) => [held, total, Math.round(seconds / total)]
    return Object.fromEntries(Object.entries(found).map(([key, sums]) => [key, mean(sums)]))
}

/** The key of stored values: a digest of the sorted pairs. */
function keyOf(parameters: string): string {
    if (parameters === '') return 'any'
    const pairs = Object.entries(JSON.parse(parameters)).sort(([a], [b]) => (a < b ? -1 : 1))
    return createHash('sha256').update(JSON.stringify(pairs)).digest('hex')
}

async function fixes(number: string): Promise<QuickFix[]> {
    const where = `${API}/records/incident/${await stand.incident(number)}/quick-fixes`
    return resultOf<List<QuickFix>>(await stand.agent.get(where)).items
}

test('the counts of a year are those that the database gives', async () => {
    const expected = golden(stand.instance, 'ranking').map((row) => [
        `${row['definition']} ${keyOf(String(row['parameters']))} ${row['category']} ${row['subcategory']}`,
        [row['held'], row['incidents'], row['seconds']],
    ])
    expect(expected.length).toBeGreaterThan(40)
    expect(await tallies()).toEqual(Object.fromEntries(expected))
})

test('an agent is offered what fits, best first, with its counts as the reason', async () => {
    const offered = await fixes('INC0010001')
    expect(offered.map(({ label }) => label).sort()).toEqual([
        'All processes',
        'Close Chrome',
        'Close Outlook',
        'Ten busiest processes',
        'What starts with the device',
    ])
    const first = offered[0]
    expect(first?.reason).toBe(
        `Resolved ${first?.resolved} of ${first?.similar} similar incidents, about ${first?.seconds} s`
    )
    const shares = offered.map(({ resolved, similar }) => resolved / similar)
    expect(shares[0]).toBeGreaterThan(shares.at(-1) ?? 1)
})

test('the ranking is the same after all history was purged, and running it again changes nothing', async () => {
    const [before, offered] = [await tallies(), await fixes('INC0010001')]
    await rank()
    expect(await tallies()).toEqual(before)
    await stand.instance.script(
        'x_1e_connect',
        `var run = new GlideRecord('x_1e_connect_run'); run.query(); while (run.next()) run.deleteRecord()`
    )
    expect(await stand.instance.table('x_1e_connect_run')).toEqual([])
    await rank()
    expect(await tallies()).toEqual(before)
    expect(await fixes('INC0010001')).toEqual(offered)
})
