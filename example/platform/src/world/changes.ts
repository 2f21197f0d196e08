import type { Value, Values } from '../catalogue/definition.ts'

/** What is different in the rows of one question on one device: rows are set, taken away, or added. */
export interface Change {
    fqdn: string
    /** Name of the question. */
    definition: string
    /** Values that a row must have, in any case; every row when it is empty. Not used for an addition. */
    where: Values
    /** New values of these rows; null takes them away. */
    set: Values | null
    /** A row that is new; null for none. */
    add: Values | null
    /** Virtual milliseconds from which on the device answers so. */
    fromMs: number
}

/** What an action does to a device: a change some time after the device has done it. */
export interface Consequence {
    /** Name of the action, and values that its parameters must have. */
    action: string
    parameters: { [name: string]: string }
    afterMs: number
    /** Its `fqdn` is '' for the device on which the action ran. */
    change: Omit<Change, 'fromMs'>
}

function isSame(value: Value | undefined, wanted: Value): boolean {
    return String(value ?? '').toLowerCase() === String(wanted ?? '').toLowerCase()
}

function fits(row: Values, where: Values): boolean {
    return Object.entries(where).every(([name, wanted]) => isSame(row[name], wanted))
}

/** What has changed on the devices of a platform. */
export class Changes {
    private readonly changes: Change[] = []
    private readonly consequences: Consequence[] = []

    add(change: Change): void {
        this.changes.push(change)
    }

    expect(consequence: Consequence): void {
        this.consequences.push(consequence)
    }

    /** An action was done on a device at that moment. */
    done(action: string, parameters: { [name: string]: string }, fqdn: string, atMs: number): void {
        for (const { action: name, parameters: wanted, afterMs, change } of this.consequences) {
            if (name !== action || !fits(parameters, wanted)) continue
            this.add({ ...change, fqdn: change.fqdn || fqdn, fromMs: atMs + afterMs })
        }
    }

    /** The rows as the device answers them at that moment; `drawn` where nothing has changed, so it is read only when needed. */
    rows(fqdn: string, definition: string, atMs: number, drawn: () => Values[]): Values[] | null {
        const mine = this.changes
            .filter((one) => one.fqdn === fqdn && one.definition === definition && one.fromMs <= atMs)
            .sort((a, b) => a.fromMs - b.fromMs)
        if (mine.length === 0) return null
        let rows = drawn()
        for (const { where, set, add } of mine) {
            if (add) rows.push(add)
            else if (set === null) rows = rows.filter((row) => !fits(row, where))
            else rows = rows.map((row) => (fits(row, where) ? { ...row, ...set } : row))
        }
        return rows
    }
}
