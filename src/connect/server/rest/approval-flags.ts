import { changeableConfiguration } from '../access.ts'
import type { ApprovalFlags, ApprovalFlagsResult } from '../contract/approval-flags.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { approvalFlags, setApprovalFlags, type Wanted } from '../instructions/approval-flags.ts'
import { once } from '../runs/presses.ts'
import { answer, queryText, type Request, type Response } from './answer.ts'
import { parseApprovalFlags } from './body.ts'

function wantedOf(request: Request): Wanted {
    const required = queryText(request, 'required')
    if (required !== 'true' && required !== 'false') throw fail('body_invalid', ['required must be true or false.'])
    const kind = queryText(request, 'kind')
    if (kind !== '' && kind !== 'question' && kind !== 'action')
        throw fail('body_invalid', ['kind must be question or action.'])
    const set = queryText(request, 'set')
    if (set !== '' && !isSysId(set)) throw fail('body_invalid', ['set must be a sys_id.'])
    return {
        query: queryText(request, 'query').substr(0, 200),
        kind: kind || null,
        set: set || null,
        required: required === 'true',
    }
}

/** GET /configurations/{id}/approval-flags */
export function getApprovalFlags(request: Request, response: Response): void {
    answer(response, (): ApprovalFlags => {
        const configuration = changeableConfiguration(request.pathParams['id'])
        return approvalFlags(configuration.getUniqueValue(), wantedOf(request))
    })
}

/** POST /configurations/{id}/approval-flags */
export function postApprovalFlags(request: Request, response: Response): void {
    answer(response, (): ApprovalFlagsResult => {
        const configuration = changeableConfiguration(request.pathParams['id'])
        const { wanted, digest, key } = parseApprovalFlags(request.body.data)
        const id = configuration.getUniqueValue()
        const press = { id: '', domain: configuration.getValue('sys_domain') || 'global' }
        return once(press, `approval_flags ${id}`, key, () => setApprovalFlags(id, wanted, digest))
    })
}
