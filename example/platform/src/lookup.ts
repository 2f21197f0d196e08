/** The item at an index. Throws when there is none: an index is a number that was checked or drawn before. */
export function itemAt<T>(items: readonly T[], index: number): T {
    const item = items[index]
    if (item === undefined) throw new RangeError(`There is no item ${index} among ${items.length}.`)
    return item
}

/** The value under a name, such as a placeholder of a route or a parameter of a definition. Throws when there is none. */
export function valueAt<T>(values: { readonly [name: string]: T }, name: string): T {
    const value = values[name]
    if (value === undefined) throw new RangeError(`There is no value ${name}.`)
    return value
}
