import { nowMs } from '../clock.ts'
import type { Handover, HandoverLine, HandoverPart } from '../contract/handover.ts'
import { type InstructionKind, isFinal, type Verdict } from '../contract/run.ts'
import { displayTime, minuteTime } from '../glide.ts'
import { quickFixesFor } from '../quick-fixes/offer.ts'
import { type HostRecord, withOrigins } from '../records/store.ts'
import { NOBODY, toRun } from '../runs/answer.ts'
import { countRunsOfRecords, runsOfRecords } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { doneWords, openWords } from './done.ts'
import { endWords } from './ended.ts'
import { foundWords } from './found.ts'
import { timed } from './timed.ts'

/** Runs that are looked at, newest first, and lines of a part. */
const MOST_RUNS = 200
const MOST_LINES = 5
const MOST_FIXES = 3

const VERDICT_TONES: { [verdict in Verdict]: HandoverLine['tone'] } = {
    fixed: 'good',
    not_fixed: 'bad',
    changed: 'wait',
    cannot_tell: 'neutral',
}

/** Equal for runs of the same instruction with the same values on the same device. */
function whatOf({ definition, device, text }: StoredRun): string {
    return definition + ' ' + device + ' ' + text
}

/** The runs, each question and action with its values once: by its newest, a question by its newest answer; how often each was run. */
function newestOfEach(runs: StoredRun[]): { run: StoredRun; times: number }[] {
    const found: { run: StoredRun; times: number }[] = []
    const at: { [what: string]: number } = {}
    for (const run of runs) {
        const what = whatOf(run)
        const known = found[at[what] === undefined ? -1 : (at[what] as number)] // checked just before
        if (!known) {
            at[what] = found.length
            found.push({ run: run, times: 1 })
            continue
        }
        known.times++
        const isAnswer = run.instruction.kind === 'question' && run.state === 'completed'
        if (isAnswer && known.run.state !== 'completed') known.run = run
    }
    return found
}

/** A sentence that does not end in a point or a question mark goes on after a colon. */
function lineOf(run: StoredRun, found: string): HandoverLine {
    const { verdict } = run
    const tone = verdict === '' || run.state !== 'completed' ? toRun(run, NOBODY).phase.tone : VERDICT_TONES[verdict]
    return { text: /[?!.]$/.test(run.text) ? run.text : run.text + ':', found: found, run: run.id, tone: tone }
}

function part(name: HandoverPart['name'], label: string, lines: HandoverLine[]): HandoverPart {
    return { name: name, label: label, lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) }
}

/** What fits the record and was not run for it, and what somebody has rejected. */
function untried(record: HostRecord, runs: StoredRun[]): HandoverLine[] {
    const fixes = quickFixesFor(record).items.filter(
        ({ instruction }) => !runs.some(({ definition }) => definition === instruction.id)
    )
    return fixes
        .slice(0, MOST_FIXES)
        .map(({ label, reason }): HandoverLine => ({ text: label + ':', found: reason, run: null, tone: 'neutral' }))
}

const NOT_DONE = ['rejected', 'withdrawn', 'lapsed', 'void']

function wasRefused({ state }: StoredRun): boolean {
    return NOT_DONE.indexOf(state) >= 0
}

/** An action is open until its proof has a verdict. */
function isOpen({ state, proof, verdict }: StoredRun): boolean {
    return !isFinal(state) || (state === 'completed' && proof !== '' && verdict === '')
}

function counts(runs: StoredRun[]): string {
    const of = (wanted: (run: StoredRun) => boolean) => runs.filter(wanted).length
    const isDone = (run: StoredRun, kind: InstructionKind) =>
        run.state === 'completed' && run.instruction.kind === kind && !isOpen(run)
    const failed = (run: StoredRun) => run.verdict === 'not_fixed' || run.verdict === 'changed'
    const answered = of((run) => isDone(run, 'question'))
    const fixed = of((run) => isDone(run, 'action') && run.verdict === 'fixed')
    const notFixed = of((run) => isDone(run, 'action') && failed(run))
    const done = of((run) => isDone(run, 'action') && run.verdict !== 'fixed' && !failed(run))
    const open = of(isOpen)
    const refused = of(wasRefused)
    const without = of((run) => isFinal(run.state) && run.state !== 'completed' && !wasRefused(run))
    const parts = [
        answered === 1 ? translate('1 question answered', []) : translate('{0} questions answered', [answered]),
        fixed === 1 ? translate('1 fix proved', []) : translate('{0} fixes proved', [fixed]),
        notFixed === 1 ? translate('1 did not help', []) : translate('{0} did not help', [notFixed]),
        done === 1 ? translate('1 action done', []) : translate('{0} actions done', [done]),
        open === 1 ? translate('1 still open', []) : translate('{0} still open', [open]),
        refused === 1 ? translate('1 not approved', []) : translate('{0} not approved', [refused]),
        without === 1 ? translate('1 without result', []) : translate('{0} without result', [without]),
    ]
    const numbers = [answered, fixed, notFixed, done, open, refused, without]
    return parts.filter((_part, at) => numbers[at] !== 0).join(', ')
}

/** How many runs on which devices, and what became of them. */
function inShort(runs: StoredRun[], all: number): string {
    const devices: string[] = []
    for (const { device } of runs) if (devices.indexOf(device) < 0) devices.push(device)
    const where = devices.slice(0, 2).join(', ') + (devices.length > 2 ? ' …' : '')
    return all === 1
        ? translate('1 run on {0}: {1}.', [where, counts(runs)])
        : translate('{0} runs on {1}: {2}.', [all, where, counts(runs)])
}

function asText(record: HostRecord, short: string, parts: HandoverPart[]): string {
    const lines = [translate('Handover of {0}, {1}', [record.number, displayTime(nowMs())]), short]
    for (const { label, lines: of, more } of parts) {
        lines.push('', label)
        for (const { text, found } of of) lines.push('- ' + text + ' ' + found)
        if (more > 0) lines.push('- ' + translate('{0} more', [more]))
    }
    return lines.join('\n')
}

/** What was asked, done and left open on a record, made of what is stored. Null while nothing was run. */
export function handoverOf(record: HostRecord): Handover | null {
    const records = withOrigins(record)
    const runs = runsOfRecords(records, MOST_RUNS)
    if (runs.length === 0) return null
    /** The rows of those that are not shown are not read. */
    const lines = (wanted: (run: StoredRun) => boolean, words: (run: StoredRun, times: number) => string) =>
        newestOfEach(runs.filter(wanted)).map(({ run, times }, at) =>
            lineOf(run, at < MOST_LINES ? words(run, times) : '')
        )
    const isPast = (run: StoredRun, kind: InstructionKind) =>
        !isOpen(run) && run.instruction.kind === kind && !wasRefused(run)
    const tried = runs.filter((run) => !wasRefused(run)).map(whatOf)
    const wasNeverRun = (run: StoredRun) => wasRefused(run) && tried.indexOf(whatOf(run)) < 0
    const moment = (run: StoredRun) => minuteTime(run.finished || run.created)
    const found = (run: StoredRun, times: number) => timed(foundWords(run), moment(run), times)
    const refused = (run: StoredRun, times: number) => timed(endWords(run), moment(run), times)
    const parts = [
        part(
            'asked',
            translate('Asked and found', []),
            lines((run) => isPast(run, 'question'), found)
        ),
        part(
            'done',
            translate('What was done', []),
            lines((run) => isPast(run, 'action'), doneWords)
        ),
        part('waits', translate('What is open', []), lines(isOpen, openWords)),
        part(
            'untried',
            translate('Fits, not tried', []),
            lines(wasNeverRun, refused).concat(record.open ? untried(record, runs) : [])
        ),
    ].filter((one) => one.lines.length > 0)
    const short = inShort(runs, runs.length < MOST_RUNS ? runs.length : countRunsOfRecords(records))
    return { inShort: short, parts: parts, text: asText(record, short, parts) }
}
