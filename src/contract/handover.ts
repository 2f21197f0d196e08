import type { Phase } from './run.ts'

/** What the next person needs to know of a record: GET /records/{table}/{id}/handover. All texts are in the language of the session. */
export interface Handover {
    /** How many runs there were, and what became of them. */
    inShort: string
    parts: HandoverPart[]
    /** All of it as lines of plain text. */
    text: string
}

/** `asked`: what was found out. `done`: what was done, or tried. `waits`: what is still open. `untried`: what fits the record and was not run. */
export interface HandoverPart {
    name: 'asked' | 'done' | 'waits' | 'untried'
    label: string
    lines: HandoverLine[]
    /** How many more there are than these lines. */
    more: number
}

export interface HandoverLine {
    /** The sentence of the instruction, with a colon where it has no sign at its end. */
    text: string
    /** What came of it and when, or why it fits. */
    found: string
    /** sys_id of its run; null for what was not run. */
    run: string | null
    tone: Phase['tone']
}
