import { GlideRecord, gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { configurationsInUse } from '../configurations/store.ts'
import { type ErrorCode, problem } from '../contract/errors.ts'
import type { ProbeState } from '../contract/installation.ts'
import { callCore } from '../core.ts'
import { isFailure, thrownText } from '../failure.ts'
import { translate, translateProblem } from '../translate.ts'

/** Kept between the job and the check, as JSON. */
const PROPERTY = 'x_1e_connect.signing_by_job'
const JOB = '1E Platform-Check Signing'
const BUDGET_MS = 5000
/** So long counts what the job found. */
const FRESH_MS = 600000
/** So long the platform may take to start a job. */
const PATIENCE_MS = 120000

interface Note {
    /** When the job was asked for and when it ended, milliseconds since the epoch; 0 for never. */
    asked: number
    done: number
    /** What kept it from signing: configuration, code, and what fills the gaps of the code's sentence. */
    found: { name: string; code: ErrorCode; args: string[] }[]
}

function read(): Note {
    const nothing: Note = { asked: 0, done: 0, found: [] }
    try {
        // Only this file writes it; whatever else somebody has put there counts as nothing.
        const note = JSON.parse(gs.getProperty(PROPERTY, '')) as Note
        return Array.isArray(note.found) ? note : nothing
    } catch (_unreadable) {
        return nothing
    }
}

/** The scheduled job *1E Platform-Check Signing*: access policies of key modules let a person sign and a job not. */
export function noteSigning(): void {
    const note: Note = { asked: read().asked, done: 0, found: [] }
    for (const { id, name } of configurationsInUse()) {
        try {
            const { signing } = callCore('selfCheck', { configuration: id, budgetMs: BUDGET_MS })
            if (signing) note.found.push({ name: name, code: signing.code, args: signing.args })
        } catch (thrown) {
            // The probe of the secrets tells of it.
            gs.warn(
                'Signing of {0} was not tried: {1}',
                name,
                isFailure(thrown) ? thrown.problem.message : thrownText(thrown)
            )
        }
    }
    note.done = nowMs()
    gs.setProperty(PROPERTY, JSON.stringify(note))
}

/** What keeps a configuration from signing, in the language of the reader. */
export function sentenceOf(name: string, code: ErrorCode, args: string[]): string {
    return name + ': ' + translateProblem(problem(code, args)).message
}

/** What a job has found lately; has one try it when none has. */
export function signingByJob(): { state: ProbeState; message: string } {
    const note = read()
    const now = nowMs()
    if (note.done > 0 && note.done >= note.asked && now - note.done < FRESH_MS) {
        const sentences = note.found.map(({ name, code, args }) => sentenceOf(name, code, args))
        return { state: sentences.length === 0 ? 'passed' : 'failed', message: sentences.join(', ') }
    }
    const waited = now - note.asked
    const isAsked = note.asked > note.done && waited < FRESH_MS
    const isComing = isAsked ? waited <= PATIENCE_MS : start(now)
    if (isComing) return { state: 'pending', message: translate('A job is trying it now.', []) }
    return {
        state: 'failed',
        message: translate(
            'The job {0} has not run. See Scheduled Jobs, and whether other jobs of this instance run.',
            [JOB]
        ),
    }
}

/** False when the job is not there. */
function start(now: number): boolean {
    const job = new GlideRecord('sysauto_script')
    if (!job.get('name', JOB)) return false
    gs.setProperty(PROPERTY, JSON.stringify({ asked: now, done: 0, found: [] }))
    gs.executeNow(job)
    return true
}
