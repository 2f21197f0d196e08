/** Date helpers of gs: UTC text computed in the session's zone ("GlideSystem - Scoped"). */
const TIME_HELPERS = (
    'daysAgo daysAgoStart daysAgoEnd hoursAgo hoursAgoStart hoursAgoEnd minutesAgoStart minutesAgoEnd monthsAgo monthsAgoStart ' +
    'monthsAgoEnd quartersAgoStart quartersAgoEnd yearsAgo yesterday beginningOfLastMonth beginningOfLastWeek ' +
    'beginningOfNextMonth beginningOfNextWeek beginningOfNextYear beginningOfThisMonth beginningOfThisQuarter ' +
    'beginningOfThisWeek beginningOfThisYear endOfLastMonth endOfLastWeek endOfLastYear endOfNextMonth endOfNextWeek ' +
    'endOfNextYear endOfThisMonth endOfThisQuarter endOfThisWeek endOfThisYear'
).split(' ')

function timeHelper(name: string): (count?: unknown) => string {
    return (count?: unknown) => host<string>('relativeTime', { name: name, count: Number(count || 0) })
}

TIME_HELPERS.forEach((name) => {
    const members: Dictionary<unknown> = {}
    members[name] = timeHelper(name)
    hide(gs, members)
})

hide(gs, {
    dateGenerate: (date: unknown, range: unknown) =>
        host<string | null>('dateGenerate', { date: String(date), range: String(range) }),
    getTimeZoneName: () => beginning.zone,
    getDateFormat: () => beginning.dateFormat,
    getTimeFormat: () => beginning.timeFormat,
    getDateTimeFormat: () => beginning.dateFormat + ' ' + beginning.timeFormat,
})

/** With the test clock moved, scripts that ask JavaScript for the time get the same time as GlideDateTime. */
function installClock(): void {
    if (beginning.offsetMs === 0) return
    const shifted = function (this: unknown, ...parts: unknown[]) {
        if (!(this instanceof RealDate)) return String(new RealDate(nowMs()))
        if (parts.length === 0) return new RealDate(nowMs())
        // One argument may be text or a number; several are the parts of a local time.
        if (parts.length === 1) return new RealDate(parts[0] as number)
        const [year = NaN, month = NaN, day = 1, hour = 0, minute = 0, second = 0, ms = 0] = parts.map(Number)
        return new RealDate(year, month, day, hour, minute, second, ms)
    }
    shifted.prototype = RealDate.prototype
    hide(shifted, {
        UTC: RealDate.UTC,
        parse: RealDate.parse,
        now: nowMs,
    })
    global['Date'] = shifted
}
