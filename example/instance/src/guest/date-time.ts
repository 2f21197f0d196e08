const DAY_MS = 86400000

interface LocalParts {
    year: number
    month: number
    day: number
}

/** Minutes that the session's zone is ahead of UTC at an instant; one host call an hour of time at most. */
const offsets: Dictionary<number> = {}
function zoneOffsetMs(ms: number): number {
    if (beginning.zone === 'UTC') return 0
    const key = String(Math.floor(ms / 3600000))
    if (offsets[key] === undefined) offsets[key] = host<number>('zone', { ms: ms })
    return offsets[key] * 60000
}

function localToUtc(localMs: number): number {
    const guess = localMs - zoneOffsetMs(localMs)
    return localMs - zoneOffsetMs(guess)
}

/** Source: "GlideDateTime - Scoped" (c_GlideDateTimeScoped.md). Resolution is one second. */
class GuestDateTime {
    private ms: number
    private problem: string
    constructor(value?: unknown) {
        this.problem = ''
        this.ms = Math.floor(nowMs() / 1000) * 1000
        if (value !== undefined && value !== null) this.setValue(value)
    }
    setValue(value: unknown): void {
        if (typeof value === 'number') {
            this.setNumericValue(value)
            return
        }
        const text = String(value)
        const ms = value instanceof GuestDateTime ? value.getNumericValue() : parseAny(text)
        this.problem = isNoTime(ms) ? "Invalid date time: '" + text + "', ignored" : ''
        if (!isNoTime(ms)) this.ms = Math.floor(ms / 1000) * 1000
    }
    setGlideDateTime(other: GuestDateTime): void {
        this.ms = other.getNumericValue()
        this.problem = ''
    }
    setNumericValue(ms: number): void {
        this.ms = Math.floor(Number(ms) / 1000) * 1000
        this.problem = ''
    }
    setValueUTC(text: string, format: string): void {
        this._adopt(parseByFormat(String(text), String(format)), text)
    }
    setDisplayValue(text: string, format?: string): void {
        const pattern = format || beginning.dateFormat + ' ' + beginning.timeFormat
        this._adopt(localToUtc(parseByFormat(String(text), pattern)), text)
    }
    setDisplayValueInternal(text: string): void {
        this._adopt(localToUtc(parseByFormat(String(text), 'yyyy-MM-dd HH:mm:ss')), text)
    }
    _adopt(ms: number, text: unknown): void {
        this.problem = isNoTime(ms) ? 'Could not parse DateTime: ' + String(text) : ''
        if (!isNoTime(ms)) this.ms = ms
    }
    isValid(): boolean {
        return this.problem === ''
    }
    getErrorMsg(): string {
        return this.problem
    }
    getNumericValue(): number {
        return this.ms
    }
    getValue(): string {
        return formatMs(this.ms, 'yyyy-MM-dd HH:mm:ss')
    }
    getDisplayValue(): string {
        return formatMs(this._local(), beginning.dateFormat + ' ' + beginning.timeFormat)
    }
    getDisplayValueInternal(): string {
        return formatMs(this._local(), 'yyyy-MM-dd HH:mm:ss')
    }
    getDate(): GuestDay {
        return new GuestDay(formatMs(this.ms, 'yyyy-MM-dd'))
    }
    getLocalDate(): GuestDay {
        return new GuestDay(formatMs(this._local(), 'yyyy-MM-dd'))
    }
    getTZOffset(): number {
        return zoneOffsetMs(this.ms)
    }
    hasDate(): boolean {
        return true
    }
    _local(): number {
        return this.ms + zoneOffsetMs(this.ms)
    }
    add(value: unknown): void {
        this.ms += millisecondsOf(value)
    }
    addSeconds(seconds: number): void {
        this.ms += Number(seconds) * 1000
    }
    addDaysUTC(days: number): void {
        this.ms += Number(days) * DAY_MS
    }
    addWeeksUTC(weeks: number): void {
        this.ms += Number(weeks) * 7 * DAY_MS
    }
    addMonthsUTC(months: number): void {
        this.ms = addMonths(this.ms, Number(months))
    }
    addYearsUTC(years: number): void {
        this.ms = addMonths(this.ms, Number(years) * 12)
    }
    addDaysLocalTime(days: number): void {
        this.ms = localToUtc(this._local() + Number(days) * DAY_MS)
    }
    addWeeksLocalTime(weeks: number): void {
        this.addDaysLocalTime(Number(weeks) * 7)
    }
    addMonthsLocalTime(months: number): void {
        this.ms = localToUtc(addMonths(this._local(), Number(months)))
    }
    addYearsLocalTime(years: number): void {
        this.ms = localToUtc(addMonths(this._local(), Number(years) * 12))
    }
    subtract(...given: unknown[]): GuestDuration | undefined {
        if (given.length < 2) {
            this.ms -= millisecondsOf(given[0])
            return undefined
        }
        return differenceOf(given[0], given[1])
    }
    compareTo(other: unknown): number {
        const difference = this.ms - toMs(other)
        return difference < 0 ? -1 : difference > 0 ? 1 : 0
    }
    equals(other: unknown): boolean {
        return this.ms === toMs(other)
    }
    before(other: unknown): boolean {
        return this.ms < toMs(other)
    }
    after(other: unknown): boolean {
        return this.ms > toMs(other)
    }
    onOrBefore(other: unknown): boolean {
        return this.ms <= toMs(other)
    }
    onOrAfter(other: unknown): boolean {
        return this.ms >= toMs(other)
    }
    getYearUTC(): number {
        return new Date(this.ms).getUTCFullYear()
    }
    getMonthUTC(): number {
        return new Date(this.ms).getUTCMonth() + 1
    }
    getDayOfMonthUTC(): number {
        return new Date(this.ms).getUTCDate()
    }
    getYearLocalTime(): number {
        return new Date(this._local()).getUTCFullYear()
    }
    getMonthLocalTime(): number {
        return new Date(this._local()).getUTCMonth() + 1
    }
    getDayOfMonthLocalTime(): number {
        return new Date(this._local()).getUTCDate()
    }
    /** Monday is 1. */
    getDayOfWeekUTC(): number {
        return new Date(this.ms).getUTCDay() || 7
    }
    getDayOfWeekLocalTime(): number {
        return new Date(this._local()).getUTCDay() || 7
    }
    toString(): string {
        return this.getValue()
    }
}

/** A number of them, a GlideTime or a GlideDuration. */
function millisecondsOf(value: unknown): number {
    return value instanceof GuestDuration || value instanceof GuestTime ? value.getNumericValue() : Number(value)
}

/** GlideDateTime.subtract(start, end), also callable on the class. */
function differenceOf(start: unknown, end: unknown): GuestDuration {
    return new GuestDuration(toMs(end) - toMs(start))
}
hide(GuestDateTime, { subtract: differenceOf })

function toMs(value: unknown): number {
    return value instanceof GuestDateTime ? value.getNumericValue() : parseAny(String(value))
}

function addMonths(ms: number, months: number): number {
    const at = new Date(ms)
    const day = at.getUTCDate()
    at.setUTCDate(1)
    at.setUTCMonth(at.getUTCMonth() + months)
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
    at.setUTCDate(Math.min(day, last))
    return at.getTime()
}

global['GlideDateTime'] = GuestDateTime
