import { type Column, column, type Table, type TableAccess } from '../store/catalog.ts'

const OPEN: TableAccess = { isPublic: true, read: true, create: true, update: true, delete: false, webService: true }
const READ_ONLY: TableAccess = { ...OPEN, create: false, update: false }
const ALL: TableAccess = { ...OPEN, delete: true }

interface Options {
    extends?: string
    access?: 'open' | 'read-only' | 'all'
    indexes?: string[]
}

/**
 * A base table from lines of the form `name kind[:reference][(length)] [flags…] [= default] [| Label]`.
 * Flags: display, mandatory, unique, readonly, choice. Ours and approximate: the columns that the product and its
 * demonstration need, spelled as on an instance.
 */
export function define(name: string, label: string, lines: string, options: Options = {}): Table {
    return {
        name,
        label,
        extends: options.extends ?? null,
        scope: 'global',
        columns: lines
            .split('\n')
            .map((line) => line.trim())
            .filter(Boolean)
            .map(readLine),
        indexes: (options.indexes ?? []).map((text) => ({
            name: '',
            unique: text.startsWith('unique '),
            columns: text.replace('unique ', '').split(','),
        })),
        access: { open: OPEN, 'read-only': READ_ONLY, all: ALL }[options.access ?? 'open'],
    }
}

const LINE =
    /^(\w+) (\w+)(?::(\w+))?(?:\((\d+)\))?((?: (?:display|mandatory|unique|readonly|choice))*)(?: = ([^|]*?))?(?: \| (.*))?$/

const LENGTHS: Record<string, number> = {
    reference: 32,
    domain_id: 32,
    boolean: 40,
    integer: 40,
    script: 8000,
    html: 65536,
}

function readLine(line: string): Column {
    const match = LINE.exec(line)
    if (!match) throw new Error(`Not a column: ${line}`)
    const [, name = '', kind = '', reference, length, flags = '', preset, label] = match
    const made = column(name, label ?? labelOf(name), kind, length ? Number(length) : (LENGTHS[kind] ?? 40))
    made.reference = reference ?? null
    made.display = flags.includes('display')
    made.mandatory = flags.includes('mandatory')
    made.unique = flags.includes('unique')
    made.readOnly = flags.includes('readonly')
    if (flags.includes('choice')) made.choice = 1
    if (preset !== undefined) made.defaultValue = preset
    return made
}

function labelOf(name: string): string {
    const text = name.replace(/^(sys|u)_/, '').replaceAll('_', ' ')
    return text.charAt(0).toUpperCase() + text.slice(1)
}
