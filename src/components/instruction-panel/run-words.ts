import type { Approval } from '../../contract/approval.ts'
import type { Phase, Run, Told } from '../../contract/run.ts'
import { msOf } from '../../contract/times.ts'
import { standing } from '../approval-banner/state.ts'
import { duration, type Formats } from '../shared/format.ts'
import type { IconName } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'

/** What an agent reads of a run, in a sentence. */
export function phaseText(phase: Told, formats: Formats): string {
    const args = phase.args.map((arg) => (typeof arg === 'number' ? formats.number(arg) : arg))
    return t(phase.message, ...args).trim()
}

/** The headline's state: a few words, and below them what else is so and what to do. */
export interface Standing {
    state: string
    more: string
}

/** Where the run stands, for its headline. Who was asked and until when is said once. */
export function standingOf(run: Run, formats: Formats, nowMs: number): Standing {
    const { phase, approval } = run
    if (phase.key === 'awaiting_approval' && approval) {
        const { text, more } = standing({ ...run, approval }, nowMs, formats)
        return { state: text, more }
    }
    return {
        state: phaseText(phase.headline ?? phase, formats).replace(/\.$/, ''),
        more: phase.more.map((one) => phaseText(one, formats)).join(' '),
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
