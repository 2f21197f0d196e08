const formats = new Map<string, Intl.DateTimeFormat>()

/** Minutes by which a zone's clock is ahead of UTC at an instant. An unknown zone counts as UTC. */
export function zoneOffsetMinutes(ms: number, zone: string): number {
    if (zone === 'UTC' || zone === 'GMT') return 0
    let format = formats.get(zone)
    if (!format) {
        format = formatFor(zone)
        formats.set(zone, format)
    }
    const parts = new Map(format.formatToParts(ms).map((part) => [part.type, Number(part.value)]))
    const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
    const local = Date.UTC(
        part('year'),
        part('month') - 1,
        part('day'),
        part('hour') % 24,
        part('minute'),
        part('second')
    )
    return Math.round((local - Math.floor(ms / 1000) * 1000) / 60_000)
}

function formatFor(zone: string): Intl.DateTimeFormat {
    const options: Intl.DateTimeFormatOptions = {
        hourCycle: 'h23',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
    }
    try {
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone })
    } catch (error) {
        if (!(error instanceof RangeError)) throw error
        return new Intl.DateTimeFormat('en-US', { ...options, timeZone: 'UTC' })
    }
}

/** `yyyy-MM-dd HH:mm:ss` in UTC, as dates are stored. */
export function storedTime(ms: number): string {
    return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

/** Milliseconds of a stored time or date; NaN when it is none. */
export function parseStoredTime(text: string): number {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?: (\d{2}):(\d{2}):(\d{2}))?$/.exec(text)
    if (!match) return Number.NaN
    const [, year, month, day, hour = '0', minute = '0', second = '0'] = match
    return Date.UTC(Number(year), Number(month) - 1, Number(day), Number(hour), Number(minute), Number(second))
}
