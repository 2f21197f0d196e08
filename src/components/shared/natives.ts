/**
 * Gives `Array.from` and `entries()` of arrays their standard meaning back. Classic pages of the platform load Prototype.js, which
 * replaces `Array.from` by a function without `map` and iterables, and before 1.7.3 `entries` by one that returns an array: the
 * framework and our own code would read wrong values without an error. ServiceNow's guide for UI pages asks for the same repair.
 */
function specFrom<T, R>(items: Iterable<T> | ArrayLike<T>, map?: (item: T, at: number) => R, self?: unknown): (T | R)[] {
    const all: T[] = []
    if (Symbol.iterator in Object(items)) for (const item of items as Iterable<T>) all.push(item) // as the line asks
    else for (let at = 0; at < (items as ArrayLike<T>).length; at++) all.push((items as ArrayLike<T>)[at] as T) // the other kind
    return map ? all.map((item, at) => map.call(self, item, at)) : all
}

function* specEntries<T>(this: readonly T[]): ArrayIterator<[number, T]> {
    for (let at = 0; at < this.length; at++) yield [at, this[at] as T] // below the length
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
