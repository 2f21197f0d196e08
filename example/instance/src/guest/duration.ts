/** Source: "GlideDuration - Scoped". Stored as a time since 1970-01-01 00:00:00. */
class GuestDuration {
    private ms: number
    constructor(value?: unknown) {
        this.ms = 0
        if (value instanceof GuestDuration) this.ms = value.getNumericValue()
        else if (typeof value === 'number') this.ms = value
        else if (value !== undefined && value !== null) this.setDisplayValue(String(value))
    }
    getNumericValue(): number {
        return this.ms
    }
    getValue(): string {
        return formatMs(this.ms, 'yyyy-MM-dd HH:mm:ss')
    }
    setValue(value: unknown): void {
        this.ms = typeof value === 'number' ? value : parseAny(String(value))
    }
    /** `3 04:05:06`, `04:05:06` or `4:05:06`. */
    setDisplayValue(text: string): void {
        const match = /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/.exec(text)
        if (!match) return
        this.ms =
            Number(match[1] || 0) * DAY_MS +
            Number(match[2]) * 3600000 +
            Number(match[3]) * 60000 +
            Number(match[4]) * 1000
    }
    getByFormat(pattern: unknown): string {
        return formatMs(this.ms, String(pattern))
    }
    getDayPart(): number {
        return Math.floor(this.ms / DAY_MS)
    }
    getRoundedDayPart(): number {
        return Math.round(this.ms / DAY_MS)
    }
    getDurationValue(): string {
        const days = this.getDayPart()
        const time = formatMs(this.ms - days * DAY_MS, 'HH:mm:ss')
        return days > 0 ? days + ' ' + time : time
    }
    getDisplayValue(): string {
        const words: string[] = []
        const seconds = Math.floor(this.ms / 1000)
        const units: [number, string][] = [
            [Math.floor(seconds / 86400), 'Day'],
            [Math.floor(seconds / 3600) % 24, 'Hour'],
            [Math.floor(seconds / 60) % 60, 'Minute'],
            [seconds % 60, 'Second'],
        ]
        units.forEach(([count, unit]) => {
            if (count > 0) words.push(count + ' ' + unit + (count === 1 ? '' : 's'))
        })
        return words.length > 0 ? words.join(' ') : '0 Seconds'
    }
    add(other: GuestDuration): GuestDuration {
        return new GuestDuration(this.ms + other.getNumericValue())
    }
    subtract(other: GuestDuration): GuestDuration {
        return new GuestDuration(this.ms - other.getNumericValue())
    }
    toString(): string {
        return this.getValue()
    }
}

global['GlideDuration'] = GuestDuration
