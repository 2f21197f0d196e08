import type { Phase, Told } from '../contract/run.ts'
import type { PhaseInput } from './phase-input.ts'

/** What the headline of a run says: a few words, and below them what else is so and what to do. */
type Headline = Pick<Phase, 'headline' | 'more'>

function told(message: string, args?: Told['args']): Told {
    return { message: message, args: args || [] }
}

/** What happened to the device, for runs that ended without an answer. */
function nothingChanged({ platformId, instruction }: PhaseInput): Told[] {
    return platformId === null && instruction.kind === 'action' ? [told('Nothing was changed on the device.')] : []
}

function because({ problem }: PhaseInput): Told[] {
    return problem ? [told('{0}', [problem.message])] : []
}

/** The headline of a run in this phase; `headline` is null where the phase itself says enough. */
export function headlineOf({ key, message, args }: Pick<Phase, 'key' | 'message' | 'args'>, run: PhaseInput): Headline {
    const itself = told(message, args)
    switch (key) {
        case 'sent':
            return { headline: told('Running on the device'), more: [] }
        case 'offline':
            return {
                headline: told('Waits for the device until {0}', [run.waitsUntil]),
                more: [
                    told('It runs as soon as the device is back. You can close this page; the answer is kept here.'),
                ],
            }
        case 'held':
            return { headline: told('Held by 1E'), more: [itself] }
        case 'retrying':
            return { headline: told('Trying again'), more: [itself] }
        case 'failed':
            return { headline: told('Failed'), more: because(run).concat(nothingChanged(run)) }
        case 'expired':
            if (run.counts.stored > 0) return { headline: null, more: [] }
            return {
                headline: run.waitsUntil ? told('No answer by {0}', [run.waitsUntil]) : null,
                more: [told('The device did not answer in time. Ask the caller to connect it, then run it again.')],
            }
        case 'cancelled':
            return {
                headline: null,
                more:
                    run.instruction.kind === 'action' && run.platformId !== null
                        ? [told('The action may already have run on {0}.', [run.device])]
                        : [],
            }
        case 'rejected': {
            const comment = run.approval && run.approval.comment
            return {
                headline: told('Rejected by {0}', [(run.approval && run.approval.decidedBy) || '']),
                more: (comment ? [told('“{0}”', [comment])] : []).concat(nothingChanged(run)),
            }
        }
        case 'lapsed':
            return { headline: told('Nobody decided in time'), more: [told('Nothing was run. You can ask again.')] }
        case 'void':
            return { headline: told('The request no longer counts'), more: because(run) }
        default:
            return { headline: null, more: [] }
    }
}
