import type { Instruction } from '../runs/instruction.ts'
import type { Page } from '../runs/page.ts'
import { type Hits, option } from './book.ts'

interface Rowed {
    Range: string | null
    Responses: object[]
}

/** The last rows that were answered for an instruction, for `duplicateRows`. */
const answered = new WeakMap<Instruction, object[]>()

function emptied(rows: Rowed, start: string, range: unknown): Rowed {
    if (range === 'next') return { Range: rows.Range, Responses: [] }
    return { Range: range === 'null' || range === null ? null : start, Responses: [] }
}

/** Bends a page of rows as the faults of this request say. */
export function bendPage(
    page: Page,
    rows: object[],
    bend: { hits: Hits; instruction: Instruction; start: string }
): Rowed {
    const { hits, instruction, start } = bend
    let answer: Rowed = { Range: page.range, Responses: rows }
    const empty = hits.find('emptyPage')
    if (empty) return emptied(answer, start, empty.range ?? 'same')
    const repeat = hits.find('duplicateRows')
    if (repeat) {
        const before = (answered.get(instruction) ?? []).slice(-option(repeat, 'n', 2))
        answer = { ...answer, Responses: [...before, ...answer.Responses] }
    }
    if (rows.length > 0) answered.set(instruction, rows)
    if (hits.has('reorderRows')) answer = { ...answer, Responses: [...answer.Responses].reverse() }
    if (hits.has('rangeMissing')) answer = { ...answer, Range: null }
    return answer
}
