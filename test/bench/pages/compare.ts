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

/** The usual way: both sides sorted by the text of whole rows by the engine's own sort, then along both in one go. */
async function bySort(before: Answered, after: Answered): Promise<void> {
    const sorted = ({ rows }: Answered) =>
        rows
            .map((row, at) => ({ at, text: JSON.stringify(row) }))
            .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    const [left, right] = [sorted(before), sorted(after)]
    const told: [number | undefined, number | undefined][] = []
    for (let one = 0, other = 0; one < left.length || other < right.length; ) {
        const [a, b] = [left[one], right[other]]
        const sign = !b ? -1 : !a ? 1 : a.text < b.text ? -1 : a.text > b.text ? 1 : 0
        told.push([sign <= 0 ? a?.at : undefined, sign >= 0 ? b?.at : undefined])
        if (sign <= 0) one++
        if (sign >= 0) other++
    }
    Object.assign(window, { told })
}

window.compared = async (kind, count) => {
    const [before, after] = [answered(kind, count), answered(kind, count)]
    return { ours: await onPage(() => byOurs(before, after)), plain: await onPage(() => bySort(before, after)) }
}
