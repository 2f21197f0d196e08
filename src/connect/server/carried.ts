import type { TransferPart } from './contract/transfer.ts'

/**
 * What a room lets an administrator carry to another instance: its columns, under the names that they have in the file. The room
 * `transfer` reads, compares and writes by these.
 */
export interface Carried {
    part: TransferPart
    table: string
    /** Columns that say which row here a row of the file is. */
    key: string[]
    /** False where several rows may have the same key: the first here is the first in the file. */
    unique: boolean
    fields: CarriedField[]
    /** True for a row that asks for nothing where what it names is not here. */
    isNothing?(values: CarriedValues): boolean
    /** True for a row that a file does not name, because an administrator has set nothing of it. */
    isLeft?(values: CarriedValues): boolean
    /** What a person calls a row with these values. */
    title(values: CarriedValues): string
}

/** By column; references by name, flags as `true` and `false`. */
export interface CarriedValues {
    [column: string]: string
}

export interface CarriedField {
    name: string
    column: string
    kind: 'text' | 'whole' | 'number' | 'flag' | 'presets' | Reference
    /** Characters of a text. */
    most?: number
    /** False for a text that may be empty. */
    required?: boolean
    choices?: string[]
}

/** What is carried by its name. */
export type Reference = 'definition' | 'set' | 'category'
