import { configurationsInUse } from '../configurations/store.ts'
import type { Instruction, InstructionSummary, List } from '../contract/wire.ts'
import { describe } from '../doors/instructions.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { searchInstructions } from '../instructions/search.ts'
import { answer, queryNumber, queryText, type Request, type Response } from './answer.ts'

/** GET /instructions?query=&kind=&set=&limit=&offset= */
export function getInstructions(request: Request, response: Response): void {
    answer(response, (): List<InstructionSummary> => {
        const kind = queryText(request, 'kind')
        if (kind !== '' && kind !== 'question' && kind !== 'action') {
            throw fail('body_invalid', ['kind must be question or action.'])
        }
        const set = queryText(request, 'set')
        if (set !== '' && !isSysId(set)) throw fail('body_invalid', ['set must be a sys_id.'])
        return searchInstructions(
            queryText(request, 'query').substr(0, 200),
            {
                configurations: configurationsInUse().map((configuration) => configuration.id),
                kind: kind === '' ? null : kind,
                set: set || null,
            },
            queryNumber(request, 'offset', 0, 0, 100000),
            queryNumber(request, 'limit', 20, 1, 100)
        )
    })
}

/** GET /instructions/{id} */
export function getInstruction(request: Request, response: Response): void {
    answer(response, (): Instruction => describe(String(request.pathParams['id'])))
}
