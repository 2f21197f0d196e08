import type { Approval, ApprovalRequest } from '../../contract/approval.ts'
import type { Run } from '../../contract/run.ts'
import type { Formats, ReaderFormats } from '../shared/format.ts'
import type { IconName, Tone } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'

/** The fields of a run that the banner uses. */
export type Request = Pick<
    Run,
    'id' | 'text' | 'parameters' | 'device' | 'requestedBy' | 'problem' | 'canDecide' | 'canWithdraw'
> & { approval: Approval }

export type Decision = ApprovalRequest['decision']

export interface State {
    reader: ReaderFormats
    comment: string
    /** True after *Reject* without a comment. */
    missing: boolean
}

/** The state of the request: an icon and a sentence, with who decided and why. */
export function standing(request: Request): { icon: IconName; tone: Tone; text: string; more: string } {
    const { approval, problem } = request
    const who = approval.decidedBy ?? ''
    const more = approval.comment ?? ''
    switch (approval.state) {
        case 'requested':
            return { icon: 'clock', tone: 'wait', text: t('Waiting for approval'), more: '' }
        case 'approved':
            return { icon: 'done', tone: 'good', text: t('Approved by {0}.', who), more }
        case 'rejected':
            return { icon: 'refused', tone: 'bad', text: t('Rejected by {0}: {1}', who, more), more: '' }
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

/** How long it has been waiting and for how many people, or when it was decided. */
export function since({ approval }: Request, nowMs: number, formats: Formats): string {
    if (approval.state !== 'requested') return approval.decidedAt ? formats.time(approval.decidedAt, nowMs) : ''
    const time = formats.time(approval.requestedAt, nowMs)
    return approval.approvers === 1
        ? t('Requested from 1 person at {0}.', time)
        : t('Requested from {0} people at {1}.', approval.approvers, time)
}
