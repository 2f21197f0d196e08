/** The rest of "GlideDateTime - Scoped": parts of the time, those of its zone, and texts in a language. */

/** Sets day, month or year of an instant; a day that the month does not have becomes its last one. */
function withPart(ms: number, part: 'day' | 'month' | 'year', value: number): number {
    const at = new Date(ms)
    const year = part === 'year' ? value : at.getUTCFullYear()
    const month = part === 'month' ? value - 1 : at.getUTCMonth()
    const day = part === 'day' ? value : at.getUTCDate()
    const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
    return Date.UTC(year, month, Math.min(day, last)) + timeOfDayMs(ms)
}

function timeOfDayMs(ms: number): number {
    return ((ms % DAY_MS) + DAY_MS) % DAY_MS
}

function daysInMonth(ms: number): number {
    const at = new Date(ms)
    return new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
}

/** Weeks begin on Sunday; the first one of a year holds its first day. */
function weekOfYear(ms: number): number {
    const at = new Date(ms)
    const saturday = new Date(ms + (6 - at.getUTCDay()) * DAY_MS)
    const first = Date.UTC(saturday.getUTCFullYear(), 0, 1)
    const sunday = first - new Date(first).getUTCDay() * DAY_MS
    return Math.floor((ms - sunday) / (7 * DAY_MS)) + 1
}

/** How far the zone's clock is ahead of its own standard time. */
function daylightSavingMs(ms: number): number {
    const year = new Date(ms).getUTCFullYear()
    return zoneOffsetMs(ms) - Math.min(zoneOffsetMs(Date.UTC(year, 0, 1, 12)), zoneOffsetMs(Date.UTC(year, 6, 1, 12)))
}

/** A day in the words of a language; `style` is full, long, medium or short. */
function dayInWords(ms: number, style: unknown, language: unknown): string {
    return host<string>('dayInWords', { ms: ms, style: textOf(style), language: textOf(language) })
}

/** Reads what `dayInWords` wrote; NaN when it is something else. */
function dayOfWords(text: string, style: unknown, language: unknown): number {
    const ms = host<number | null>('dayOfWords', { text: text, style: textOf(style), language: textOf(language) })
    return ms === null ? NaN : ms
}

hide(GuestDateTime.prototype, {
    getTime: function (this: GuestDateTime) {
        return new GuestTime(timeOfDayMs(this.getNumericValue()))
    },
    getLocalTime: function (this: GuestDateTime) {
        return new GuestTime(timeOfDayMs(this._local()))
    },
    getInternalFormattedLocalTime: function (this: GuestDateTime) {
        return formatMs(this._local(), 'HH:mm:ss')
    },
    getUserFormattedLocalTime: function (this: GuestDateTime) {
        return formatMs(this._local(), beginning.timeFormat)
    },
    getDaysInMonthUTC: function (this: GuestDateTime) {
        return daysInMonth(this.getNumericValue())
    },
    getDaysInMonthLocalTime: function (this: GuestDateTime) {
        return daysInMonth(this._local())
    },
    getWeekOfYearUTC: function (this: GuestDateTime) {
        return weekOfYear(this.getNumericValue())
    },
    getWeekOfYearLocalTime: function (this: GuestDateTime) {
        return weekOfYear(this._local())
    },
    getDSTOffset: function (this: GuestDateTime) {
        return daylightSavingMs(this.getNumericValue())
    },
    isDST: function (this: GuestDateTime) {
        return daylightSavingMs(this.getNumericValue()) > 0
    },
    getDisplayValueLang: function (this: GuestDateTime, style: unknown, language?: unknown) {
        return dayInWords(this._local(), style, language) + ' ' + formatMs(this._local(), 'HH:mm:ss')
    },
    setDisplayValueLang: function (this: GuestDateTime, text: unknown, style: unknown, language?: unknown) {
        const match = /^(.*) (\d{1,2}):(\d{2}):(\d{2})$/.exec(String(text)) || []
        const seconds = Number(match[2]) * 3600 + Number(match[3]) * 60 + Number(match[4])
        const day = match[1] === undefined ? NaN : dayOfWords(match[1], style, language)
        this._adopt(localToUtc(day + seconds * 1000), text)
    },
})
;(['day', 'month', 'year'] as const).forEach((part) => {
    const name = 'set' + { day: 'DayOfMonth', month: 'Month', year: 'Year' }[part]
    const setters: Dictionary<unknown> = {}
    setters[name + 'UTC'] = function (this: GuestDateTime, value: unknown) {
        this.setNumericValue(withPart(this.getNumericValue(), part, Number(value)))
    }
    setters[name + 'LocalTime'] = function (this: GuestDateTime, value: unknown) {
        this.setNumericValue(localToUtc(withPart(this._local(), part, Number(value))))
    }
    hide(GuestDateTime.prototype, setters)
})
