import type { Page } from 'playwright-core'

/**
 * What Prototype.js, which classic pages of the platform load, replaces in JavaScript itself and our code could meet
 * (prototypejs.org, `lang/array.js`, `lang/enumerable.js`, `lang/string.js` at the tags 1.7.1 and 1.7.3).
 */
export type PrototypeVersion = '1.7.1' | '1.7.3'

/** Loads the replacements into every document that the page opens, before anything else runs there. */
export async function loadPrototype(page: Page, version: PrototypeVersion): Promise<void> {
    await page.addInitScript((loaded) => {
        const toArray = (items: unknown): unknown[] => {
            if (!items) return []
            const own: unknown = Reflect.get(Object(items), 'toArray')
            if (typeof own === 'function') return Reflect.apply(own, items, [])
            const found: unknown[] = []
            const length = Number(Reflect.get(Object(items), 'length')) || 0
            for (let at = 0; at < length; at++) found.push(Reflect.get(Object(items), at))
            return found
        }
        Reflect.set(Array, 'from', toArray)
        const same = (value: unknown) => value
        for (const name of ['map', 'filter', 'some', 'every']) {
            const native: unknown = Reflect.get(Array.prototype, name)
            if (typeof native !== 'function') continue
            Reflect.set(Array.prototype, name, function (this: unknown, given: unknown, self: unknown) {
                return Reflect.apply(native, this, [given ?? same, self])
            })
        }
        // These can be seen by `for … in`, as those of the library.
        const additions: Record<string, (this: unknown[]) => unknown> = {
            toArray() {
                return this.slice()
            },
            first() {
                return this[0]
            },
            last() {
                return this[this.length - 1]
            },
            clear() {
                this.length = 0
                return this
            },
        }
        Object.assign(Array.prototype, additions)
        if (loaded !== '1.7.1') return
        Reflect.set(Array.prototype, 'entries', additions['toArray'])
        const text = String.prototype
        Reflect.set(text, 'startsWith', function (this: string, part: string) {
            return this.lastIndexOf(part, 0) === 0
        })
        Reflect.set(text, 'endsWith', function (this: string, part: string) {
            const from = this.length - part.length
            return from >= 0 && this.indexOf(part, from) === from
        })
    }, version)
}
