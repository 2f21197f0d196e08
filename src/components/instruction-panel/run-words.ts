import type { Phase, Run } from '../../contract/run.ts'
import { msOf } from '../../contract/times.ts'
import { duration, type Formats } from '../shared/format.ts'
import type { IconName } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'

export function phaseText(phase: Phase): string {
    return t(phase.message, ...phase.args).trim()
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

/** The small print of a run: number, who and when, how long, and whether more rows may come. */
export function runFacts(run: Run, nowMs: number, formats: Formats): string[] {
    const facts = [run.number, `${run.requestedBy.name}, ${formats.time(run.created, nowMs)}`]
    if (run.started && run.finished) facts.push(t('Took {0}', duration(msOf(run.finished) - msOf(run.started))))
    const left = run.gatherUntil === null ? 0 : msOf(run.gatherUntil) - nowMs
    if (run.state === 'completed' && left > 0)
        facts.push(t('May receive more for {0}', duration(Math.max(60_000, left))))
    return facts
}

export interface Step {
    name: string
    text: string
    state: 'done' | 'now' | 'later'
}

function storedText(stored: number, total: number): string {
    return total === 1 ? t('{0} of 1 row', stored) : t('{0} of {1} rows', stored, total)
}

/** The three steps of a run that is under way; null for any other run. */
export function stepsOf(run: Run): Step[] | null {
    if (run.state !== 'running' && run.state !== 'sending' && run.state !== 'queued') return null
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
