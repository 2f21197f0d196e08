/** Source: "GlideDate - Scoped" (c_GlideDateScopedAPI.md): a day without a time. */
class GuestDay {
    private ms: number
    constructor(value?: unknown) {
        const text = value === undefined || value === null ? formatMs(nowMs(), 'yyyy-MM-dd') : String(value)
        this.ms = parseByFormat(text.substring(0, 10), 'yyyy-MM-dd')
    }
    getNumericValue(): number {
        return this.ms
    }
    getValue(): string {
        return formatMs(this.ms, 'yyyy-MM-dd')
    }
    setValue(value: unknown): void {
        this.adopt(parseByFormat(String(value).substring(0, 10), 'yyyy-MM-dd'))
    }
    getDisplayValue(): string {
        return formatMs(this.ms, beginning.dateFormat)
    }
    setDisplayValue(text: unknown): void {
        this.adopt(parseByFormat(String(text), beginning.dateFormat))
    }
    getDisplayValueInternal(): string {
        return this.getValue()
    }
    getDisplayValueEx(style: unknown): string {
        return dayInWords(this.ms, style, null)
    }
    setDisplayValueEx(text: unknown, style: unknown): void {
        this.adopt(dayOfWords(String(text), style, null))
    }
    getDisplayValueLang(style: unknown, language?: unknown): string {
        return dayInWords(this.ms, style, language)
    }
    setDisplayValueLang(text: unknown, style: unknown, language?: unknown): void {
        this.adopt(dayOfWords(String(text), style, language))
    }
    getByFormat(pattern: unknown): string {
        return formatMs(this.ms, String(pattern))
    }
    getDayOfMonthNoTZ(): number {
        return new Date(this.ms).getUTCDate()
    }
    getMonthNoTZ(): number {
        return new Date(this.ms).getUTCMonth() + 1
    }
    getYearNoTZ(): number {
        return new Date(this.ms).getUTCFullYear()
    }
    subtract(...given: unknown[]): GuestDuration {
        return dayDifference(given.length > 1 ? given[0] : this, given[given.length - 1])
    }
    private adopt(ms: number): void {
        if (!isNoTime(ms)) this.ms = ms
    }
    toString(): string {
        return this.getValue()
    }
}

/** GlideDate.subtract(start, end). */
function dayDifference(start: unknown, end: unknown): GuestDuration {
    return new GuestDuration(toMs(String(end)) - toMs(String(start)))
}
hide(GuestDay, { subtract: dayDifference })

global['GlideDate'] = GuestDay
