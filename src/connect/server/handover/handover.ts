import { nowMs } from '../clock.ts'
import type { Handover, HandoverLine, HandoverPart } from '../contract/handover.ts'
import { type InstructionKind, isFinal } from '../contract/run.ts'
import { displayTime, shortTime } from '../glide.ts'
import { quickFixesFor } from '../quick-fixes/offer.ts'
import { type HostRecord, withOrigins } from '../records/store.ts'
import { NOBODY, phaseWords, toRun } from '../runs/answer.ts'
import { countRunsOfRecords, runsOfRecords } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { foundWords } from './found.ts'

/** Runs that are looked at, newest first, and lines of a part. */
const MOST_RUNS = 200
const MOST_LINES = 5
const MOST_FIXES = 3

/** The runs, each question and action with its values once, by its newest; how often each was run. */
function newestOfEach(runs: StoredRun[]): { run: StoredRun; times: number }[] {
    const found: { run: StoredRun; times: number }[] = []
    const at: { [key: string]: number } = {}
    for (const run of runs) {
        const key = run.definition + ' ' + run.device + ' ' + run.text
        const known = found[at[key] === undefined ? -1 : (at[key] as number)] // checked just before
        if (known) known.times++
        else {
            at[key] = found.length
            found.push({ run: run, times: 1 })
        }
    }
    return found
}

function moment(run: StoredRun, times: number): string {
    const time = shortTime(run.finished || run.created)
    return times > 1 ? translate('{0}, run {1} times', [time, times]) : time
}

function lineOf(run: StoredRun, times: number, found: string): HandoverLine {
    const { phase } = toRun(run, NOBODY)
    return { text: run.text, found: found + ' (' + moment(run, times) + ')', run: run.id, tone: phase.tone }
}

function part(name: HandoverPart['name'], label: string, lines: HandoverLine[], most: number): HandoverPart {
    return { name: name, label: label, lines: lines.slice(0, most), more: Math.max(0, lines.length - most) }
}

/** What fits the record and was not run for it, and what somebody has rejected. */
function untried(record: HostRecord, runs: StoredRun[]): HandoverLine[] {
    const fixes = quickFixesFor(record).items.filter(
        ({ instruction }) => !runs.some(({ definition }) => definition === instruction.id)
    )
    return fixes
        .slice(0, MOST_FIXES)
        .map(({ label, reason }): HandoverLine => ({ text: label, found: reason, run: null, tone: 'neutral' }))
}

const NOT_DONE = ['rejected', 'withdrawn', 'lapsed', 'void']

function counts(runs: StoredRun[]): string {
    const of = (wanted: (run: StoredRun) => boolean) => runs.filter(wanted).length
    const isDone = (run: StoredRun, kind: InstructionKind) => run.state === 'completed' && run.instruction.kind === kind
    const wasRefused = (run: StoredRun) => NOT_DONE.indexOf(run.state) >= 0
    const answered = of((run) => isDone(run, 'question'))
    const done = of((run) => isDone(run, 'action'))
    const open = of((run) => !isFinal(run.state))
    const refused = of(wasRefused)
    const without = of((run) => isFinal(run.state) && run.state !== 'completed' && !wasRefused(run))
    const parts = [
        answered === 1 ? translate('1 question answered', []) : translate('{0} questions answered', [answered]),
        done === 1 ? translate('1 action done', []) : translate('{0} actions done', [done]),
        open === 1 ? translate('1 still open', []) : translate('{0} still open', [open]),
        refused === 1 ? translate('1 not approved', []) : translate('{0} not approved', [refused]),
        without === 1 ? translate('1 without result', []) : translate('{0} without result', [without]),
    ]
    const numbers = [answered, done, open, refused, without]
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
        for (const { text, found } of of) lines.push('- ' + text + (/[?!.]$/.test(text) ? ' ' : ': ') + found)
        if (more > 0) lines.push('- ' + translate('{0} more', [more]))
    }
    return lines.join('\n')
}

/** What was asked, done and left open on a record, made of what is stored. Null while nothing was run. */
export function handoverOf(record: HostRecord): Handover | null {
    const records = withOrigins(record)
    const runs = runsOfRecords(records, MOST_RUNS)
    if (runs.length === 0) return null
    const each = newestOfEach(runs)
    const lines = (wanted: (run: StoredRun) => boolean, words: (run: StoredRun) => string) =>
        each.filter(({ run }) => wanted(run)).map(({ run, times }) => lineOf(run, times, words(run)))
    const plain = (run: StoredRun) => phaseWords(run).replace(/\.$/, '')
    const isOpen = (run: StoredRun) => !isFinal(run.state)
    const wasRefused = (run: StoredRun) => NOT_DONE.indexOf(run.state) >= 0
    const questions = each.filter(({ run }) => !isOpen(run) && run.instruction.kind === 'question' && !wasRefused(run))
    const asked = questions.map(({ run, times }, at) =>
        // The rows of those that are not shown are not read.
        lineOf(run, times, at < MOST_LINES ? foundWords(run) : '')
    )
    const parts = [
        part('asked', translate('Asked and found', []), asked, MOST_LINES),
        part(
            'done',
            translate('What was done', []),
            lines((run) => !isOpen(run) && run.instruction.kind === 'action' && !wasRefused(run), plain),
            MOST_LINES
        ),
        part('waits', translate('What is open', []), lines(isOpen, plain), MOST_LINES),
        part(
            'untried',
            translate('Fits, not tried', []),
            lines(wasRefused, plain).concat(record.open ? untried(record, runs) : []),
            MOST_LINES
        ),
    ].filter((one) => one.lines.length > 0)
    const short = inShort(runs, runs.length < MOST_RUNS ? runs.length : countRunsOfRecords(records))
    return { inShort: short, parts: parts, text: asText(record, short, parts) }
}
