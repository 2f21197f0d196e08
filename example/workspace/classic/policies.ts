import { readEffects } from '../api.ts'
import type { Classic } from './state.ts'
import { words } from './words.ts'

/** Asks the UI policies anew; of several answers on their way the last one counts. */
export async function askPolicies(classic: Classic): Promise<void> {
    const { record, changes, place } = classic.state
    if (!record || place.kind !== 'form') return
    try {
        const effects = await readEffects(record.table, { id: record.id, view: place.view, changes })
        if (classic.state.record === record && classic.state.changes === changes) classic.set({ effects })
    } catch (error) {
        classic.set({ failure: words(error) })
    }
}
