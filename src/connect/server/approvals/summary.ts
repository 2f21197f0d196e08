import { gs } from '@servicenow/glide'
import type { Grade } from '../contract/experience.ts'
import { BANDS, bandsOf, gradeOf } from '../experience/scores.ts'
import { displayTime } from '../glide.ts'
import { phaseWords } from '../runs/answer.ts'
import { runsOnDevice } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { devicesOf } from '../runs/subject.ts'
import { translate } from '../translate.ts'

/** What would run and where, in the session's language, one line for each value. */
export interface ApprovalSummary {
    command: string
    parameters: string
    device: string
    score: string
    requestedBy: string
    record: string
    earlier: string
}

/** Earlier runs that are shown. */
const MOST_EARLIER = 5
/** Earlier runs that are read, because some may be hidden from the reader. */
const MOST_LOOKED_AT = 25

function gradeWords(grade: Grade): string {
    const words: { [name in Grade]: string } = {
        very_poor: translate('Very Poor', []),
        poor: translate('Poor', []),
        average: translate('Average', []),
        good: translate('Good', []),
        very_good: translate('Very Good', []),
    }
    return words[grade]
}

function scoreWords(score: number | null): string {
    if (score === null) return translate('Not known', [])
    const bands = bandsOf(gs.getProperty('x_1e_connect.experience_bands', BANDS.join(',')))
    return Math.round(score) + ' · ' + gradeWords(gradeOf(score, bands))
}

function parameterLines(run: StoredRun): string {
    const lines = Object.keys(run.parameters).map((name) => name + ': ' + run.parameters[name])
    return lines.join('\n') || translate('None', [])
}

function earlierLines(run: StoredRun, mayRead: (run: StoredRun) => boolean): string {
    const lines = runsOnDevice(run, MOST_LOOKED_AT)
        .filter(mayRead)
        .slice(0, MOST_EARLIER)
        .map((one) => [one.number, displayTime(one.created), one.text, phaseWords(one)].join(' · '))
    return lines.join('\n') || translate('None', [])
}

/** The summary of a request. `mayRead` filters the earlier runs. */
export function summaryOf(run: StoredRun, mayRead: (run: StoredRun) => boolean): ApprovalSummary {
    return {
        command: run.text,
        parameters: parameterLines(run),
        device: devicesOf(run).join(', '),
        score: scoreWords(run.score),
        requestedBy: run.requestedBy.name,
        record: run.recordNumber,
        earlier: earlierLines(run, mayRead),
    }
}
