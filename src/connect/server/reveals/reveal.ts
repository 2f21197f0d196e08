import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { configurationById } from '../configurations/store.ts'
import { privateColumns } from '../contract/privacy.ts'
import type { Reveal } from '../contract/reveal.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { type Lens, maskingLens } from '../responses/lens.ts'
import type { StoredRun } from '../runs/stored.ts'
import { insertReveal, revealById, type StoredReveal } from './store.ts'

/** How long a press of *Reveal* counts. The panel masks again when it is left; this is for one that is left open. */
const COUNTS_MS = 15 * 60000

function toReveal({ id, columns, at }: StoredReveal): Reveal {
    return {
        id: id,
        columns: columns,
        at: new Date(at).toISOString(),
        until: new Date(at + COUNTS_MS).toISOString(),
    }
}

/** Logs that the user of the session sees the private columns of the run. The caller has proved the user's rights. */
export function reveal(run: StoredRun, reason: string | null): Reveal {
    const columns = privateColumns(run.columns, maskingLens(run).named)
    if (columns.length === 0) throw fail('body_invalid', ['this answer has no private column.'])
    if (reason === null && configurationById(run.configuration).settings.revealReason) throw fail('reason_missing')
    const stored = insertReveal(run, gs.getUserID(), columns, reason || '')
    if (!stored) throw fail('internal')
    return toReveal(stored)
}

/** What the user of the session sees of the run after that press. Throws when it was another's, about another run, or too long ago. */
export function revealedLens(run: StoredRun, id: string): Lens {
    const stored = isSysId(id) ? revealById(id) : null
    const counts = stored && stored.person === gs.getUserID() && stored.run === run.id
    if (!counts || nowMs() > stored.at + COUNTS_MS) throw fail('reveal_over')
    return { ...maskingLens(run), revealed: stored.columns }
}
