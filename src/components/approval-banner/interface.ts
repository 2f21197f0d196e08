import {
    ANY_OBJECT,
    actionNames,
    choice,
    flag,
    type Interface,
    json,
    type PropertiesOf,
    readerProfile,
    text,
} from '../shared/interface.ts'
import type { Facts, Request } from './state.ts'

export const approvalBanner = {
    tag: 'x-1e-approval-banner',
    label: '1E approval banner',
    icon: 'check-circle-outline',
    description:
        'A request for approval: who asks for what, until when, Approve, Reject, Withdraw, or how it ended. No network of its own.',
    properties: {
        request: json<Request | null>(
            {
                label: 'Request',
                description: 'A run as GET /runs/{id} answers it; its approval tells how the request stands',
            },
            ANY_OBJECT,
            null
        ),
        facts: json<Facts | null>(
            {
                label: 'Facts',
                description: 'What GET /approvals tells besides the run: effect, number, about; and href of the record',
            },
            ANY_OBJECT,
            null
        ),
        look: choice(
            { label: 'Look', description: 'A banner on the record, or one line of a list' },
            { banner: 'Banner', line: 'Line' },
            'banner'
        ),
        rejecting: flag({ label: 'Rejecting', description: 'The reason of a rejection is asked for at once' }),
        busy: flag({ label: 'Busy', description: 'A decision is on its way: the buttons do nothing' }),
        message: text({ label: 'Message', description: 'Why the last decision was refused' }),
        profile: readerProfile,
    },
    actions: {
        DECIDED: {
            label: 'Decided',
            description: 'Approve or Reject was pressed',
            payload: { runId: ['Run', 'string'], decision: ['Decision', 'string'], comment: ['Comment', 'string'] },
        },
        WITHDRAWN: { label: 'Withdrawn', description: 'The requester pressed Withdraw' },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof approvalBanner>

export const { DECIDED, WITHDRAWN } = actionNames(approvalBanner)
