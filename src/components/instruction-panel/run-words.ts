import type { Approval } from '../../contract/approval.ts'
import type { Phase, Run } from '../../contract/run.ts'
import { msOf } from '../../contract/times.ts'
import { standing } from '../approval-banner/state.ts'
import { duration, type Formats } from '../shared/format.ts'
import type { IconName } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'

/** What an agent reads of a run, in a sentence. */
export function phaseText(phase: Phase, formats: Formats): string {
    const args = phase.args.map((arg) => (typeof arg === 'number' ? formats.number(arg) : arg))
    return t(phase.message, ...args).trim()
}

/** The headline's state: a few words, and below them what else is so and what to do. */
export interface Standing {
    state: string
    more: string
}

/** Texts that say what happened to the device, for runs that ended without an answer. */
function nothingChanged(run: Run): string {
    if (run.platformId !== null) return ''
    return run.instruction.kind === 'action' ? t('Nothing was changed on the device.') : ''
}

/** Who was asked and until when, said once. */
function asked(run: Run, formats: Formats, nowMs: number): Standing {
    const { approval } = run
    if (!approval) return { state: phaseText(run.phase, formats), more: '' }
    const { text, more } = standing({ ...run, approval }, nowMs, formats)
    return { state: text, more }
}

/** How a request for approval ended without a run; null for any other run. */
function undecided(run: Run): Standing | null {
    const { phase, problem } = run
    switch (phase.key) {
        case 'rejected':
            return {
                state: t('Rejected by {0}', run.approval?.decidedBy ?? ''),
                more: [run.approval?.comment ? `“${run.approval.comment}”` : '', nothingChanged(run)]
                    .filter(Boolean)
                    .join(' '),
            }
        case 'lapsed':
            return { state: t('Nobody decided in time'), more: t('Nothing was run. You can ask again.') }
        case 'void':
            return { state: t('The request no longer counts'), more: problem?.message ?? '' }
        default:
            return null
    }
}

/** Where the run stands, for its headline. */
export function standingOf(run: Run, formats: Formats, nowMs: number): Standing {
    const { phase, problem, gatherUntil } = run
    const until = gatherUntil === null ? '' : formats.minute(gatherUntil, nowMs)
    const sentence = phaseText(phase, formats).replace(/\.$/, '')
    switch (phase.key) {
        case 'sent':
            return { state: t('Running on the device'), more: '' }
        case 'offline':
            return {
                state: t('Waits for the device until {0}', until),
                more: t('It runs as soon as the device is back. You can close this page; the answer is kept here.'),
            }
        case 'held':
            return { state: t('Held by 1E'), more: sentence }
        case 'retrying':
            return { state: t('Trying again'), more: sentence }
        case 'failed':
            return { state: t('Failed'), more: [problem?.message, nothingChanged(run)].filter(Boolean).join(' ') }
        case 'expired':
            if (run.counts.stored > 0) return { state: sentence, more: '' }
            return {
                state: until ? t('No answer by {0}', until) : sentence,
                more: t('The device did not answer in time. Ask the caller to connect it, then run it again.'),
            }
        case 'awaiting_approval':
            return asked(run, formats, nowMs)
        case 'cancelled':
            return {
                state: sentence,
                more:
                    run.instruction.kind === 'action' && run.platformId !== null
                        ? t('The action may already have run on {0}.', run.device)
                        : '',
            }
        default:
            return undecided(run) ?? { state: sentence, more: '' }
    }
}

/** What support needs to know of a run that did not answer, line by line. */
export function detailsOf(run: Run): [string, string][] {
    const { problem } = run
    const lines: [string, string | number | null | undefined][] = [
        [t('Run'), run.number],
        [t('Instruction'), run.text],
        [t('Device'), run.device],
        [t('Code'), problem?.code],
        [t('Cause'), problem?.technical ?? problem?.message ?? run.noRows?.detail],
        [t('Number in 1E'), run.platformId],
        [t('Status in 1E'), run.platformStatus],
        [t('Started'), run.started ?? run.created],
        [t('Ended'), run.finished],
    ]
    return lines
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => [name, String(value)])
}

/** True for a run whose headline offers *Details*: it ended without an answer, or it cannot go on. */
export function needsDetails({ phase, noRows }: Run): boolean {
    return phase.tone === 'bad' || phase.key === 'retrying' || (noRows !== null && noRows.reason !== 'nothing_found')
}

const ICONS: Readonly<Record<Phase['tone'], IconName>> = {
    busy: 'working',
    wait: 'clock',
    good: 'done',
    neutral: 'empty',
    bad: 'attention',
}

export function phaseIcon(phase: Phase): IconName {
    if (phase.key === 'rejected') return 'refused'
    return phase.key === 'expired' ? 'expired' : ICONS[phase.tone]
}

function approvedText({ decidedBy, decidedByMe }: Approval): string {
    return (decidedByMe ? t('Approved by you.') : t('Approved by {0}.', decidedBy ?? '')).replace(/\.$/, '')
}

/** The small print of a run: number, who and when, how long, and whether more rows may come. */
export function runFacts(run: Run, nowMs: number, formats: Formats): string[] {
    const facts = [run.number, `${run.requestedBy.name}, ${formats.time(run.created, nowMs)}`]
    if (run.approval?.state === 'approved') facts.push(approvedText(run.approval))
    if (run.started && run.finished) facts.push(t('Took {0}', duration(msOf(run.finished) - msOf(run.started))))
    const left = run.gatherUntil === null ? 0 : msOf(run.gatherUntil) - nowMs
    // The only device has answered: nothing more will come.
    if (run.state === 'completed' && left > 0 && run.counts.sent > 1)
        facts.push(t('May receive more for {0}', duration(Math.max(60_000, left))))
    return facts
}

export interface Step {
    name: string
    about?: string
    text: string
    meta?: string
    state: 'done' | 'now' | 'later'
}

function storedText(stored: number, total: number): string {
    return total === 1 ? t('{0} of 1 row', stored) : t('{0} of {1} rows', stored, total)
}

/** The three steps of a run that is under way and has no rows yet; null for any other run. */
export function stepsOf(run: Run): Step[] | null {
    if (run.state !== 'running' && run.state !== 'sending' && run.state !== 'queued') return null
    if (run.counts.stored > 0) return null
    const { sent, received, stored, found } = run.counts
    const done = [sent > 0, received > 0, stored > 0]
    const now = done.indexOf(false)
    const names = [t('Sent'), t('Received by device'), t('Rows stored')]
    const texts = [
        sent > 1 ? t('{0} devices', sent) : sent === 1 ? t('1 device') : '',
        received > 0 ? t('{0} of {1}', received, Math.max(sent, received)) : '',
        stored > 0 ? storedText(stored, Math.max(found, stored)) : '',
    ]
    return names.map((name, at) => ({
        name,
        text: texts[at] ?? '',
        state: done[at] ? 'done' : at === now ? 'now' : 'later',
    }))
}

export function historyTitle(table: string): string {
    return table === 'interaction' ? t('Runs on this interaction') : t('Runs on this incident')
}
