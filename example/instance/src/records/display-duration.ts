import { parseStoredTime } from '../query/zone.ts'

/** `1 Day 6 Hours 30 Minutes`, as GlideDuration.getDisplayValue() words it; the value itself when it is none. */
export function durationWords(value: string): string {
    const ms = parseStoredTime(value)
    if (Number.isNaN(ms)) return value
    const seconds = Math.floor(ms / 1000)
    const units: [number, string][] = [
        [Math.floor(seconds / 86_400), 'Day'],
        [Math.floor(seconds / 3600) % 24, 'Hour'],
        [Math.floor(seconds / 60) % 60, 'Minute'],
        [seconds % 60, 'Second'],
    ]
    const words = units.flatMap(([count, unit]) => (count > 0 ? [`${count} ${unit}${count === 1 ? '' : 's'}`] : []))
    return words.join(' ') || '0 Seconds'
}

/** The time of day of a glide_time, as it is stored. */
export function timeOfDay(value: string): string {
    return /(\d{2}:\d{2}:\d{2})$/.exec(value)?.[1] ?? value
}
