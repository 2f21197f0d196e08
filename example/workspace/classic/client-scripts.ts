import { glideForm } from './g-form.ts'
import type { Classic } from './state.ts'
import { words } from './words.ts'

/** The client's getMessage: the text in the session's language, else its key. */
export function getMessage(key: string): string {
    const given: unknown = Reflect.get(window, '__TECTONIC_TRANSLATIONS__')
    const text: unknown = typeof given === 'object' && given !== null ? Reflect.get(given, key) : undefined
    return typeof text === 'string' ? text : key.replace(/^x_\w+\./, '')
}

/** Runs the client scripts of a kind ("Client scripts"): `onLoad()`, or `onChange(control, oldValue, newValue, isLoading, isTemplate)`. */
export function runClientScripts(classic: Classic, type: 'onLoad'): void
export function runClientScripts(classic: Classic, type: 'onChange', field: string, before: string, now: string): void
export function runClientScripts(
    classic: Classic,
    type: 'onLoad' | 'onChange',
    field = '',
    before = '',
    now = ''
): void {
    for (const { name, script } of (classic.state.record?.clientScripts ?? []).filter(
        (one) => one.type === type && (type === 'onLoad' || one.field === field)
    )) {
        try {
            const call = type === 'onLoad' ? 'onLoad()' : 'onChange(null, oldValue, newValue, false, false)'
            new Function('g_form', 'getMessage', 'oldValue', 'newValue', `${script}\n${call}`)(
                glideForm(classic),
                getMessage,
                before,
                now
            )
        } catch (error) {
            classic.set({ failure: `${name}: ${words(error)}` })
        }
    }
}
