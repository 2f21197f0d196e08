import { runInSlices } from '../../../src/components/shared/slices.ts'
import { type Answered, comparisonOf, startComparison, stepComparison } from '../../../src/contract/comparison.ts'
import type { Cell } from '../../../src/contract/wire.ts'
import { type OnPage, onPage } from './on-page.ts'

/** Which rows are compared: each with a name of its own, all the same, or different ones of which nothing says what they are. */
export type Kind = 'named' | 'same' | 'unnamed'

declare global {
    interface Window {
        /** Both compare two answers of so many rows that are in memory. */
        compared(kind: Kind, count: number): Promise<{ ours: OnPage; plain: OnPage }>
    }
}

const HEADS: Record<Kind, string[]> = {
    named: ['Name', 'State', 'Note'],
    same: ['Event', 'State', 'Note'],
    unnamed: ['Event', 'State', 'TimeStamp'],
}
const ROWS: Record<Kind, (at: number) => Cell[]> = {
    named: (at) => [`Service ${at}`, at % 7 === 0 ? 'Stopped' : 'Running', 'x'],
    same: () => ['Restarted after an update', 'Done', 'Nothing else'],
    unnamed: (at) => ['Restarted', 'Done', (at * 7919) % 100_003],
}

function answered(kind: Kind, count: number): Answered {
    const columns = HEADS[kind].map((name) => ({ name, kind: 'text' as const }))
    return { columns, rows: Array.from({ length: count }, (_, at) => ROWS[kind](at)) }
}

async function byOurs(before: Answered, after: Answered): Promise<void> {
    function* job() {
        const work = startComparison(before, after)
        while (stepComparison(work, 500)) yield
        return comparisonOf(work)
    }
    await runInSlices(job(), new AbortController().signal)
}

/** What a page would do without a library: how often each row is in each answer, by its text, in one go. */
async function byMap(before: Answered, after: Answered): Promise<void> {
    const left = new Map<string, number[]>()
    before.rows.forEach((row, at) => {
        const text = JSON.stringify(row)
        const known = left.get(text)
        if (known) known.push(at)
        else left.set(text, [at])
    })
    const told = after.rows.map((row, at) => ({ before: left.get(JSON.stringify(row))?.pop() ?? null, after: at }))
    Object.assign(window, { told })
}

window.compared = async (kind, count) => {
    const [before, after] = [answered(kind, count), answered(kind, count)]
    return { ours: await onPage(() => byOurs(before, after)), plain: await onPage(() => byMap(before, after)) }
}
