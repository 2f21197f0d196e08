import type { Approval, ApprovalRequest } from '../../contract/approval.ts'
import { nameWords } from '../../contract/heads.ts'
import type { PendingApproval } from '../../contract/pending-approval.ts'
import type { Run } from '../../contract/run.ts'
import { msOf } from '../../contract/times.ts'
import { askedWords, whoseWords } from '../shared/asked.ts'
import { duration, type Formats, type ReaderFormats } from '../shared/format.ts'
import type { IconName, Tone } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'

/** The fields of a run that the banner uses. */
export type Request = Pick<
    Run,
    'id' | 'text' | 'parameters' | 'device' | 'requestedBy' | 'problem' | 'phase' | 'canDecide' | 'canWithdraw'
> & { approval: Approval }

/** What an approver reads besides the run; `href` leads to the record. */
export type Facts = Pick<PendingApproval, 'effect' | 'number' | 'about'> & { href: string }

export type Decision = ApprovalRequest['decision']

export interface State {
    reader: ReaderFormats
    /** Whether the reason of a rejection is asked for; null until a button says so, the property does then. */
    rejecting: boolean | null
    comment: string
    /** True after *Reject* without a comment. */
    missing: boolean
}

interface Standing {
    icon: IconName
    tone: Tone
    text: string
    more: string
}

/** The state of the request for somebody who cannot decide it: an icon and a sentence, with who decided and why. */
export function standing(request: Request, nowMs: number, formats: Formats): Standing {
    const { approval, problem, canWithdraw } = request
    const who = approval.decidedBy ?? ''
    const more = approval.comment ?? ''
    switch (approval.state) {
        case 'requested': {
            const until = formats.minute(approval.until, nowMs)
            const words = canWithdraw ? askedWords(approval, until) : whoseWords(approval, until)
            return { icon: 'clock', tone: 'wait', text: t('Waits for approval until {0}', until), more: words }
        }
        case 'approved':
            return {
                icon: 'done',
                tone: 'good',
                text: approval.decidedByMe ? t('Approved by you.') : t('Approved by {0}.', who),
                more,
            }
        case 'rejected':
            return {
                icon: 'refused',
                tone: 'bad',
                text: approval.decidedByMe ? t('Rejected by you: {0}', more) : t('Rejected by {0}: {1}', who, more),
                more: '',
            }
        case 'withdrawn':
            return { icon: 'empty', tone: 'neutral', text: t('The request for approval was withdrawn.'), more: '' }
        case 'expired':
            return {
                icon: 'expired',
                tone: 'neutral',
                text: t('Nobody decided in time. Run it again to ask anew.'),
                more: '',
            }
        case 'void': {
            const reason = problem ? problem.message : ''
            return { icon: 'empty', tone: 'neutral', text: t('The request no longer counts. {0}', reason), more: '' }
        }
    }
}

/** When it was decided; '' while it waits. */
export function decidedWhen({ approval }: Request, nowMs: number, formats: Formats): string {
    return formats.minute(approval.decidedAt, nowMs)
}

/** Since when it waits, how long that is, and until when it can be decided. */
export function deadline({ approval }: Request, nowMs: number, formats: Formats): string {
    const asked = formats.minute(approval.requestedAt, nowMs)
    const age = duration(Math.max(60_000, nowMs - msOf(approval.requestedAt)))
    return t('Asked {0}, {1} ago. Decide by {2}', asked, age, formats.minute(approval.until, nowMs))
}

/** Values that the sentence does not show. */
export function hiddenValues({ text, parameters }: Request): [string, string][] {
    return Object.entries(parameters)
        .filter(([, value]) => value !== '' && !text.includes(value))
        .map(([name, value]) => [nameWords(name), value])
}
