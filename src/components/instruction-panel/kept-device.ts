import { keep, kept } from '../shared/kept.ts'

/** Remembers the device that an agent chose for a record; null forgets it. */
export function keepDevice(record: string, fqdn: string | null): void {
    keep(`device.${record}`, fqdn)
}

/** FQDN of the device that was chosen for the record in this tab; null for none. */
export function keptDevice(record: string): string | null {
    return kept(`device.${record}`)
}
