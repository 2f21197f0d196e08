/** Source: "GlideTime" (c_GlideTimeScopedAPI.md): a time of day, in UTC. */
class GuestTime {
    private ms: number
    /** So many milliseconds after midnight UTC; without them the present time. */
    constructor(value?: unknown) {
        this.ms = timeOfDayMs(value === undefined || value === null ? nowMs() : Number(value))
    }
    getNumericValue(): number {
        return this.ms
    }
    getValue(): string {
        return formatMs(this.ms, 'HH:mm:ss')
    }
    setValue(value: unknown): void {
        this.adopt(value instanceof GuestTime ? value.ms : parseByFormat(String(value), 'HH:mm:ss'))
    }
    getByFormat(pattern: unknown): string {
        return formatMs(this.ms, String(pattern))
    }
    getDisplayValue(): string {
        return formatMs(this.local(), beginning.timeFormat)
    }
    setDisplayValue(text: unknown): void {
        this.adopt(parseByFormat(String(text), beginning.timeFormat) - zoneOffsetMs(nowMs()))
    }
    getDisplayValueInternal(): string {
        return formatMs(this.local(), 'HH:mm:ss')
    }
    getHourUTC(): number {
        return Math.floor(this.ms / 3600000) % 12
    }
    getHourOfDayUTC(): number {
        return Math.floor(this.ms / 3600000)
    }
    getHourLocalTime(): number {
        return Math.floor(this.local() / 3600000) % 12
    }
    getHourOfDayLocalTime(): number {
        return Math.floor(this.local() / 3600000)
    }
    getMinutesUTC(): number {
        return Math.floor(this.ms / 60000) % 60
    }
    getMinutesLocalTime(): number {
        return Math.floor(this.local() / 60000) % 60
    }
    getSeconds(): number {
        return Math.floor(this.ms / 1000) % 60
    }
    subtract(...given: unknown[]): GuestDuration {
        return timeDifference(given.length > 1 ? given[0] : this, given[given.length - 1])
    }
    private local(): number {
        return timeOfDayMs(this.ms + zoneOffsetMs(nowMs()))
    }
    private adopt(ms: number): void {
        if (!isNoTime(ms)) this.ms = timeOfDayMs(ms)
    }
    toString(): string {
        return this.getValue()
    }
}

/** GlideTime.subtract(start, end). */
function timeDifference(start: unknown, end: unknown): GuestDuration {
    return new GuestDuration((end as GuestTime).getNumericValue() - (start as GuestTime).getNumericValue())
}
hide(GuestTime, { subtract: timeDifference })

global['GlideTime'] = GuestTime
