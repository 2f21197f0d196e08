import { GlideDigest, gs } from '@servicenow/glide'
import { fail } from '../failure.ts'
import { claimNamed, insertClaim, isFree } from './claims.ts'
import type { StoredRun } from './stored.ts'

/** What a press does with a run; starting one is known by the run itself. */
export type Deed = 'approve' | 'reject' | 'withdraw' | 'cancel' | 'load_more' | 'attach'

/** The same for the same key of this session's user. */
export function pressOf(key: string): string {
    return new GlideDigest().getSHA256Hex(gs.getUserID() + ' ' + key)
}

interface Kept {
    deed: Deed
    outcome: unknown
}

/** What the press came to before; null when it is a new one. */
function keptOf(name: string, run: StoredRun, deed: Deed): Kept | null {
    const claim = claimNamed(name)
    if (!claim) return null
    const text = claim.getValue('outcome')
    if (!text) {
        if (isFree(name)) return null
        throw fail('run_busy')
    }
    const kept = JSON.parse(text) as Kept // written below
    if (claim.getValue('run') !== run.id || kept.deed !== deed) throw fail('key_used')
    return kept
}

/**
 * Does what a press asks for once: a second time with the same key nothing is done, and the outcome of the first is
 * returned. What fails has had no effect and may be tried again. Without a key each call is a press of its own.
 */
export function once<T extends object>(run: StoredRun, deed: Deed, key: string | null, work: () => T): T {
    if (key === null) return work()
    const name = 'press:' + pressOf(key)
    const kept = keptOf(name, run, deed)
    if (kept) return kept.outcome as T // what the same deed kept
    const claim = insertClaim(name, { run: run.id, configuration: '', domain: run.domain })
    if (!claim) throw fail('run_busy')
    try {
        const outcome = work()
        claim.setValue('outcome', JSON.stringify({ deed: deed, outcome: outcome }))
        claim.update()
        return outcome
    } catch (thrown) {
        claim.deleteRecord()
        throw thrown
    }
}
