import { GlideDigest, GlideRecord } from '@servicenow/glide'
import type { ApprovalFlags, ApprovalFlagsResult } from '../contract/approval-flags.ts'
import { fail } from '../failure.ts'
import { isTrue } from '../glide.ts'
import { wordsOf } from './search.ts'
import { DEFINITIONS } from './store.ts'

/** Which instructions are meant, and what their *Is Approval Required* is to be. */
export interface Wanted {
    query: string
    kind: 'question' | 'action' | null
    set: string | null
    required: boolean
}

const MOST_SHOWN = 10

/** Active instructions of the configuration that are meant, by sentence. Those of inactive sets too: they may be offered again. */
function meant(configuration: string, wanted: Wanted): GlideRecord {
    const row = new GlideRecord(DEFINITIONS)
    row.addQuery('configuration', configuration)
    row.addQuery('active', true)
    for (const word of wordsOf(wanted.query)) row.addQuery('search_text', 'CONTAINS', word)
    if (wanted.kind) row.addQuery('kind', wanted.kind)
    if (wanted.set) row.addQuery('instruction_set', wanted.set)
    row.orderBy('readable_payload')
    row.orderBy('sys_id')
    row.query()
    return row
}

/** What would change. */
export function approvalFlags(configuration: string, wanted: Wanted): ApprovalFlags {
    const row = meant(configuration, wanted)
    const ids: string[] = []
    const first: ApprovalFlags['first'] = []
    let found = 0
    while (row.next()) {
        found++
        if (isTrue(row.getValue('approval_required')) === wanted.required) continue
        ids.push(row.getUniqueValue())
        if (first.length < MOST_SHOWN)
            first.push({ name: row.getValue('name') || '', text: row.getValue('sentence') || '' })
    }
    const digest = new GlideDigest().getSHA256Hex(JSON.stringify([wanted.required, ids]))
    return { digest: digest, found: found, changing: ids.length, first: first }
}

/** Changes what was shown with this digest, each by itself, so that the audit has it. Throws when that is no longer the same. */
export function setApprovalFlags(configuration: string, wanted: Wanted, digest: string): ApprovalFlagsResult {
    if (approvalFlags(configuration, wanted).digest !== digest) throw fail('preview_changed')
    const row = meant(configuration, wanted)
    let changed = 0
    while (row.next()) {
        if (isTrue(row.getValue('approval_required')) === wanted.required) continue
        row.setValue('approval_required', wanted.required)
        if (row.update()) changed++
    }
    return { changed: changed }
}
