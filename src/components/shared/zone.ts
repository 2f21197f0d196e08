import { UTC, type Zone } from '../../contract/times.ts'

/** Offsets of zones change at full quarters of an hour only. */
const QUARTER_MS = 900_000

function offsetAt(format: Intl.DateTimeFormat, ms: number): number {
    const part: Record<string, number> = {}
    for (const { type, value } of format.formatToParts(ms)) part[type] = Number(value)
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part
    return Date.UTC(year, month - 1, day, hour, minute, second) - Math.floor(ms / 1000) * 1000
}

/** Returns the zone with this IANA name, for '' the browser's own, and UTC for a name that the browser does not know. */
export function zoneNamed(name: string): Zone {
    let format: Intl.DateTimeFormat
    try {
        format = new Intl.DateTimeFormat('en-US', {
            ...(name ? { timeZone: name } : {}),
            hourCycle: 'h23',
            year: 'numeric',
            month: 'numeric',
            day: 'numeric',
            hour: 'numeric',
            minute: 'numeric',
            second: 'numeric',
        })
    } catch {
        return UTC
    }
    const offsets = new Map<number, number>()
    return {
        name: name || format.resolvedOptions().timeZone,
        offsetMs(ms) {
            const quarter = Math.floor(ms / QUARTER_MS)
            const offset = offsets.get(quarter) ?? offsetAt(format, quarter * QUARTER_MS)
            offsets.set(quarter, offset)
            return offset
        },
    }
}
