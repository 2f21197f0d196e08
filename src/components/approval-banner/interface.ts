import {
    ANY_OBJECT,
    actionNames,
    flag,
    type Interface,
    json,
    type PropertiesOf,
    readerProfile,
} from '../shared/interface.ts'
import type { Request } from './state.ts'

export const approvalBanner = {
    tag: 'x-1e-approval-banner',
    label: '1E approval banner',
    icon: 'check-circle-outline',
    description:
        'A request for approval: who asks for what, Approve, Reject, Withdraw, or how it ended. No network of its own.',
    properties: {
        request: json<Request | null>(
            {
                label: 'Request',
                description: 'A run as GET /runs/{id} answers it; its approval tells how the request stands',
            },
            ANY_OBJECT,
            null
        ),
        busy: flag({ label: 'Busy', description: 'A decision is on its way: the buttons do nothing' }),
        profile: readerProfile,
    },
    actions: {
        DECIDED: {
            label: 'Decided',
            description: 'Approve or Reject was pressed',
            payload: { decision: ['Decision', 'string'], comment: ['Comment', 'string'] },
        },
        WITHDRAWN: { label: 'Withdrawn', description: 'The requester pressed Withdraw' },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof approvalBanner>

export const { DECIDED, WITHDRAWN } = actionNames(approvalBanner)
