// What a run has made on an instance, and how it goes again.

import { rowsAt } from './api.mjs'

const JOURNAL = 'sys_journal_field'
/** Tables whose records have one: it stays behind when the record goes. */
const WITH_JOURNAL = new Set(['incident', 'sysapproval_approver'])

/** Remembers what was made. */
export class Made {
    #removals = []
    /** Sentences: what is left, because the instance did not let go of it. */
    left = []
    /** How many runs, which the product removes by itself. */
    kept = 0

    /** `remove` resolves to the answers of the calls that take it away. */
    note(what, remove) {
        this.#removals.unshift({ what, remove })
    }

    /** Takes everything away, what was made last first. */
    async removeAll() {
        for (const { what, remove } of this.#removals) {
            const answers = await remove().catch((error) => [{ status: error.message }])
            const refused = answers.find(({ status }) => status !== 404 && !(status < 300))
            if (refused) this.left.push({ what, status: refused.status })
        }
        this.#removals = []
    }
}

/** Deletes the rows that the query finds, each with its journal. */
export async function deleteRows(me, table, query) {
    const found = await me.get(rowsAt(table, 'sys_id', query))
    const answers = [found]
    for (const { sys_id: id } of found.body?.result ?? []) answers.push(...(await deleteRecord(me, table, id)))
    return answers
}

/** Deletes a record with its journal. */
export async function deleteRecord(me, table, id) {
    const answers = [await me.delete(`/api/now/table/${table}/${id}`)]
    return WITH_JOURNAL.has(table) ? answers.concat(await deleteRows(me, JOURNAL, `element_id=${id}`)) : answers
}
