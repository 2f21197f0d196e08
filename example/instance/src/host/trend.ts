import type { Args } from './args.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

interface Interval {
    /** The key by which rows are grouped and ordered. */
    of(field: string): string
    /** What `getValue('timeref')` says of it. */
    label(key: string): string
}

const numbered = (key: string): string => {
    const [year = '', number = ''] = key.split('-')
    return `${Number(number)}/${year}`
}

const INTERVALS: Record<string, Interval> = {
    date: { of: (field) => `substr(${field},1,10)`, label: (key) => key },
    month: { of: (field) => `substr(${field},1,7)`, label: numbered },
    quarter: {
        of: (field) => `(substr(${field},1,4)||'-'||((cast(substr(${field},6,2) as integer)+2)/3))`,
        label: numbered,
    },
    year: { of: (field) => `substr(${field},1,4)`, label: (key) => key },
    dayofweek: {
        of: (field) => `strftime('%w-%Y',${field})`,
        label: (key) => `${DAYS[Number(key.slice(0, 1))]}${key.slice(1).replace('-', '/')}`,
    },
}

/** `addTrend(field, interval)`, in UTC; the intervals that are not here are refused by name. */
export function trendOf(args: Args): (Interval & { field: string }) | null {
    const [field, name] = args.list('trend').map(String)
    if (field === undefined || name === undefined) return null
    const interval = INTERVALS[name]
    if (!interval) throw new Error(`GlideAggregate.addTrend by ${name} is not emulated by the developer instance.`)
    const { of, label } = interval
    if (name !== 'dayofweek' || args.get('yearIncluded') !== false) return { field, of, label }
    return { field, of: (sql) => `strftime('%w',${sql})`, label }
}
