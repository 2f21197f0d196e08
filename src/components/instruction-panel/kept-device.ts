/** The device that an agent chose for a record, for as long as the browser's tab is open. */
const PREFIX = 'x_1e_connect.device.'

/** Remembers the choice; null forgets it. A browser that keeps nothing only forgets it with the page. */
export function keepDevice(record: string, fqdn: string | null): void {
    try {
        if (fqdn === null) sessionStorage.removeItem(PREFIX + record)
        else sessionStorage.setItem(PREFIX + record, fqdn)
    } catch {
        // See above.
    }
}

/** FQDN of the device that was chosen for the record in this tab; null for none. */
export function keptDevice(record: string): string | null {
    try {
        return sessionStorage.getItem(PREFIX + record)
    } catch {
        return null
    }
}
