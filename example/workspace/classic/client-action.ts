import type { UiListAction } from '../../ui-api.ts'
import { getMessage } from './client-scripts.ts'
import type { GlideForm } from './g-form.ts'
import type { Classic } from './state.ts'
import { words } from './words.ts'

/** What a client action gets: GlideList2 of a list, GlideForm of a form; as far as they are asked for records. */
interface Given {
    g_list?: { getChecked(): string }
    g_form?: GlideForm
}

/** Runs the script of a client action and its *Onclick*; what it throws is shown. */
export function runOnPage(
    classic: Classic,
    { name, clientScript }: Pick<UiListAction, 'name' | 'clientScript'>,
    { g_list, g_form }: Given
): void {
    try {
        new Function('g_list', 'g_form', 'getMessage', clientScript)(g_list, g_form, getMessage)
    } catch (error) {
        classic.set({ failure: `${name}: ${words(error)}` })
    }
}
