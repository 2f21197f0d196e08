import { parseStoredTime, storedTime, zoneOffsetMinutes } from '../query/zone.ts'
import type { Column } from '../store/catalog.ts'
import type { Transaction } from '../transaction.ts'

/** A time as a person types it (own format and zone), or already as stored; null when it is none. */
export function parseDisplayTime(tx: Transaction, column: Column, text: string): string | null {
    const internal = parseStoredTime(text)
    const local = Number.isNaN(internal)
        ? parseByPattern(text, `${tx.session.dateFormat} ${tx.session.timeFormat}`)
        : internal
    if (Number.isNaN(local)) return null
    if (column.kind === 'glide_date') return storedTime(local).slice(0, 10)
    const guess = local - zoneOffsetMinutes(local, tx.session.zone) * 60_000
    return storedTime(local - zoneOffsetMinutes(guess, tx.session.zone) * 60_000)
}

function parseByPattern(text: string, pattern: string): number {
    const names: string[] = []
    const source = pattern.replace(/[.]/g, '\\.').replace(/yyyy|MM|dd|HH|mm|ss/g, (name) => {
        names.push(name)
        return name === 'yyyy' ? '(\\d{4})' : '(\\d{1,2})'
    })
    const match = new RegExp(`^${source}$`).exec(text)
    if (!match) return Number.NaN
    const part = (name: string, preset: number) =>
        names.includes(name) ? Number(match[names.indexOf(name) + 1]) : preset
    return Date.UTC(part('yyyy', 1970), part('MM', 1) - 1, part('dd', 1), part('HH', 0), part('mm', 0), part('ss', 0))
}
