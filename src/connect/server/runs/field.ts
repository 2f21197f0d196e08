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
