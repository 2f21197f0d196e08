/** A span of time on the axis of a chart, in UTC. */
export interface Period {
    /** How many characters of a stored date name it. */
    length: number
    /** Its first moment, from those characters. */
    start(key: string): Date
    /** The first moment of the period in which this falls. */
    floor(at: Date): Date
    next(at: Date): Date
}

const day = 86_400_000
const utc = (year: number, month = 0, date = 1) => new Date(Date.UTC(year, month, date))

/** Values of *trendByFrequency* that are emulated. */
export const PERIODS: Record<string, Period> = {
    month: {
        length: 7,
        start: (key) => new Date(`${key.slice(0, 7)}-01T00:00:00Z`),
        floor: (at) => utc(at.getUTCFullYear(), at.getUTCMonth()),
        next: (at) => utc(at.getUTCFullYear(), at.getUTCMonth() + 1),
    },
    date: {
        length: 10,
        start: (key) => new Date(`${key.slice(0, 10)}T00:00:00Z`),
        floor: (at) => utc(at.getUTCFullYear(), at.getUTCMonth(), at.getUTCDate()),
        next: (at) => new Date(at.getTime() + day),
    },
    year: {
        length: 4,
        start: (key) => utc(Number(key.slice(0, 4))),
        floor: (at) => utc(at.getUTCFullYear()),
        next: (at) => utc(at.getUTCFullYear() + 1),
    },
}

export function isPeriod(name: string): boolean {
    return Object.hasOwn(PERIODS, name)
}

/** Every period from the first to the last, also those in which nothing was. */
export function periodsBetween(
    period: Period,
    from: Date,
    to: Date
): { key: string; label: string; first: Date; next: Date }[] {
    const spans: { key: string; label: string; first: Date; next: Date }[] = []
    for (let first = period.floor(from); first <= to; first = period.next(first)) {
        const key = first.toISOString().slice(0, period.length)
        spans.push({ key, label: key, first, next: period.next(first) })
    }
    return spans
}
