/** An iterator for Jelly's *while*: `item` is the current item after `next()`. */
export interface Walk<T> {
    item: T | null
    next(): boolean
}

export function walkOf<T>(items: T[]): Walk<T> {
    let at = 0
    const walk: Walk<T> = {
        item: null,
        next: () => {
            const more = at < items.length
            walk.item = more ? (items[at++] as T) : null // inside the list
            return more
        },
    }
    return walk
}
