const from = Array.from
const entries = Array.prototype.entries

afterEach(() => {
    Array.from = from
    Array.prototype.entries = entries
    jest.resetModules()
})

/** `$A` of Prototype.js: no map function, no iterables. */
function withPrototype(): void {
    Reflect.set(Array, 'from', (items: ArrayLike<unknown>) => Array.prototype.slice.call(items))
    Reflect.set(Array.prototype, 'entries', function (this: unknown[]) {
        return this.slice()
    })
}

test('what Prototype.js replaces has its standard meaning again', async () => {
    withPrototype()
    expect(Array.from(new Set([1, 2]), String)).toEqual([])
    await import('../../src/components/shared/natives.ts')
    expect(Array.from(new Set([1, 2]), String)).toEqual(['1', '2'])
    expect(Array.from({ length: 2 }, (_, at) => at)).toEqual([0, 1])
    expect(Array.from(new Uint8Array([10, 11]), (byte) => byte.toString(16))).toEqual(['a', 'b'])
    expect([...['a', 'b'].entries()]).toEqual([
        [0, 'a'],
        [1, 'b'],
    ])
    for (const name in []) throw new Error(`${name} can be seen in every array`)
})

test('a page without Prototype.js keeps the native ones', async () => {
    await import('../../src/components/shared/natives.ts')
    expect([Array.from, Array.prototype.entries]).toEqual([from, entries])
})
