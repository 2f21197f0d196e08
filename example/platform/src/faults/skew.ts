import { type Hits, option } from './book.ts'

const STAMP = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?$/

/** `clockSkew`: by how much the platform's clock is wrong, in milliseconds. */
export function skewMs(hits: Hits): number {
    return option(hits.find('clockSkew'), 'seconds', 0) * 1000
}

function shift(value: unknown, ms: number): unknown {
    if (typeof value === 'string' && STAMP.test(value)) {
        // A stamp without zone is UTC.
        return new Date(Date.parse(value.endsWith('Z') ? value : `${value}Z`) + ms).toISOString()
    }
    if (Array.isArray(value)) return value.map((item) => shift(item, ms))
    if (typeof value !== 'object' || value === null) return value
    // `Values` holds what a device said by its own clock.
    return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [name, name === 'Values' ? member : shift(member, ms)])
    )
}

/** A JSON value with every stamp of the platform moved. */
export function shiftStamps(value: unknown, ms: number): unknown {
    return ms === 0 ? value : shift(value, ms)
}
