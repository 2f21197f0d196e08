/** The moment this many days earlier. */
export function daysBefore(ms: number, days: number): number {
    return ms - days * 86400000
}

/** The same day and time this many months earlier (UTC), or the last day of that month. */
export function monthsBefore(ms: number, months: number): number {
    const moment = new Date(ms)
    const day = moment.getUTCDate()
    moment.setUTCDate(1)
    moment.setUTCMonth(moment.getUTCMonth() - months)
    const last = new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 0)).getUTCDate()
    moment.setUTCDate(Math.min(day, last))
    return moment.getTime()
}
