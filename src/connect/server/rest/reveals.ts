import { mayReveal, runWithReadableRows } from '../access.ts'
import type { Reveal } from '../contract/reveal.ts'
import { fail } from '../failure.ts'
import { type Lens, maskingLens } from '../responses/lens.ts'
import { reveal, revealedLens } from '../reveals/reveal.ts'
import { once } from '../runs/presses.ts'
import type { StoredRun } from '../runs/stored.ts'
import { answer, queryText, type Request, type Response } from './answer.ts'
import { parseReveal } from './body.ts'

/** POST /runs/{id}/reveal: what is seen is logged first. */
export function postReveal(request: Request, response: Response): void {
    answer(
        response,
        (): Reveal => {
            const run = runWithReadableRows(request.pathParams['id'])
            if (!mayReveal()) throw fail('reveal_forbidden')
            const { reason, key } = parseReveal(request.body.data)
            return once(run, 'reveal', key, () => reveal(run, reason))
        },
        201
    )
}

/** How the user sees the run: masked, unless the query names a reveal of theirs that counts. */
export function lensFor(request: Request, run: StoredRun): Lens {
    const id = queryText(request, 'reveal')
    if (id === '') return maskingLens(run)
    if (!mayReveal()) throw fail('reveal_forbidden')
    return revealedLens(run, id)
}
