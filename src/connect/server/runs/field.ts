import type { GlideRecord } from '@servicenow/glide'
import { fromFieldTime, toFieldTime } from '../clock.ts'
import { numberOrNull } from '../glide.ts'

/** How one field of a record is kept in its row. */
export interface Field<Read, Written = Read> {
    read(row: GlideRecord): Read
    write(row: GlideRecord, value: Written): void
}

export type Read<Fields> = { [K in keyof Fields]: Fields[K] extends Field<infer R, never> ? R : never }
export type Written<Fields> = {
    [K in keyof Fields]: Fields[K] extends { write(row: GlideRecord, value: infer W): void } ? W : never
}

export function text(column: string, most?: number): Field<string> {
    return {
        read: (row) => row.getValue(column) || '',
        write: (row, value) => row.setValue(column, most ? value.substr(0, most) : value),
    }
}

export function whole(column: string): Field<number> {
    return {
        read: (row) => Number(row.getValue(column) || 0),
        write: (row, value) => row.setValue(column, value),
    }
}

export function optionalNumber(column: string): Field<number | null> {
    return {
        read: (row) => numberOrNull(row.getValue(column)),
        write: (row, value) => row.setValue(column, value === null ? '' : String(value)),
    }
}

export function time(column: string): Field<number | null> {
    return {
        read: (row) => fromFieldTime(row.getValue(column)),
        write: (row, value) => row.setValue(column, value === null ? '' : toFieldTime(value)),
    }
}

export function flag(column: string): Field<boolean> {
    return {
        read: (row) => row.getValue(column) === '1',
        write: (row, value) => row.setValue(column, value),
    }
}

/** One of the choices of the column. */
export function choice<T extends string>(column: string, fallback: T): Field<T> {
    return {
        read: (row) => (row.getValue(column) || fallback) as T, // choices of the table, written below
        write: (row, value) => row.setValue(column, value),
    }
}

export function json<T>(column: string, fallback: T): Field<T> {
    return {
        read: (row) => {
            const value = row.getValue(column)
            return value ? (JSON.parse(value) as T) : fallback // written below from typed values
        },
        write: (row, value) => row.setValue(column, JSON.stringify(value)),
    }
}

/** The JSON of a column as it was read last: the fields of one row are read one after the other. */
let lastRead: { text: string; members: { [name: string]: unknown } } = { text: '', members: {} }

function membersOf(row: GlideRecord, column: string): { [name: string]: unknown } {
    const value = row.getValue(column) || ''
    // An object, written below.
    if (value !== lastRead.text) lastRead = { text: value, members: value ? JSON.parse(value) : {} }
    return lastRead.members
}

/** One member of a JSON object that several fields share: a row has room for few long texts. What is read must not be changed. */
export function member<T>(column: string, name: string, fallback: T): Field<T> {
    return {
        read: (row) => {
            const value = membersOf(row, column)[name]
            return value === undefined ? fallback : (value as T) // written below from typed values
        },
        write: (row, value) => {
            const members: { [name: string]: unknown } = {}
            const known = membersOf(row, column)
            for (const other of Object.keys(known)) members[other] = known[other]
            members[name] = value
            row.setValue(column, JSON.stringify(members))
        },
    }
}

/** The values of these fields in the row. */
export function readFields<Fields extends object>(fields: Fields, row: GlideRecord): Read<Fields> {
    const table = fields as { [name: string]: Field<unknown> } // each member is a Field
    const values: { [name: string]: unknown } = {}
    for (const name of Object.keys(table)) values[name] = (table[name] as Field<unknown>).read(row) // own keys
    return values as Read<Fields> // each by its own field
}

/** Puts the given values of these fields into the row; an undefined one stays as it is. */
export function writeFields<Fields extends object>(
    fields: Fields,
    row: GlideRecord,
    values: Partial<Written<Fields>>
): void {
    const table = fields as { [name: string]: Field<unknown> | undefined } // each member is a Field
    const given = values as { [name: string]: unknown } // read by the same names
    for (const name of Object.keys(given)) {
        const field = table[name]
        if (field && given[name] !== undefined) field.write(row, given[name])
    }
}
