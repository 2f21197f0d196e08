import { GlideDigest, gs } from '@servicenow/glide'
import { fail } from '../failure.ts'
import { claimNamed, insertClaim, isFree } from './claims.ts'
import type { StoredRun } from './stored.ts'

/** What a press does with a run, or with a configuration. The press that starts a run is a field of that run. */
export type Deed =
    | 'approve'
    | 'reject'
    | 'withdraw'
    | 'cancel'
    | 'load_more'
    | 'attach'
    | 'note'
    | 'reply'
    | 'reveal'
    | 'stop_proof'
    | 'check_again'
    | `transfer ${string}`
    | `approval_flags ${string}`
    | `handover ${string}`
    | `changes ${string}`

/** The run of a press; without id for one that is about a configuration or a record, which its deed then names. */
export type Pressed = Pick<StoredRun, 'id' | 'domain'>

/** Name of a press: equal for the same key of the same user. */
export function pressOf(key: string): string {
    return new GlideDigest().getSHA256Hex(gs.getUserID() + ' ' + key)
}

interface Kept {
    deed: Deed
    outcome: unknown
}

/** The stored outcome of the press; null for a new one. */
function keptOf(name: string, run: Pressed, deed: Deed): Kept | null {
    const claim = claimNamed(name)
    if (!claim) return null
    const text = claim.getValue('outcome')
    if (!text) {
        if (isFree(name)) return null
        throw fail('run_busy')
    }
    const kept = JSON.parse(text) as Kept // written below
    if ((claim.getValue('run') || '') !== run.id || kept.deed !== deed) throw fail('key_used')
    return kept
}

/**
 * Does the work of a press once: the same key again returns the first outcome and does nothing. A press that failed had no effect
 * and can be repeated. Without a key each call is a new press.
 */
export function once<T extends object>(run: Pressed, deed: Deed, key: string | null, work: () => T): T {
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
