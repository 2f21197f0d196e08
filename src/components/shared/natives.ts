/**
 * Gives `Array.from` and `entries()` of arrays their standard meaning back. Classic pages of the platform load Prototype.js, which
 * replaces `Array.from` by a function without `map` and iterables, and before 1.7.3 `entries` by one that returns an array: the
 * framework and our own code would read wrong values without an error. ServiceNow's guide for UI pages asks for the same repair.
 */
function specFrom(items: unknown, map?: (item: unknown, at: number) => unknown, self?: unknown): unknown[] {
    const all: unknown[] = []
    if (isIterable(items)) for (const item of items) all.push(item)
    else for (let at = 0; at < lengthOf(items); at++) all.push(Reflect.get(Object(items), at))
    return map ? all.map((item, at) => map.call(self, item, at)) : all
}

function isIterable(items: unknown): items is Iterable<unknown> {
    return Symbol.iterator in Object(items)
}

function lengthOf(items: unknown): number {
    return Number(Reflect.get(Object(items), 'length')) || 0
}

function* specEntries(this: readonly unknown[]): Generator<[number, unknown]> {
    for (let at = 0; at < this.length; at++) yield [at, this[at]]
}

function worksFrom(): boolean {
    try {
        return Array.from(new Set([1]), String)[0] === '1'
    } catch {
        return false
    }
}

const define = (owner: object, name: string, value: unknown) =>
    Object.defineProperty(owner, name, { value, writable: true, configurable: true, enumerable: false })

if (!worksFrom()) define(Array, 'from', specFrom)
if (!('next' in [].entries())) define(Array.prototype, 'entries', specEntries)

export {}
