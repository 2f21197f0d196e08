/** One column, as the dictionary describes it. */
export interface Column {
    name: string
    label: string
    /** Dictionary type: string, integer, boolean, choice, reference, glide_date_time, password2, … */
    kind: string
    reference: string | null
    maxLength: number
    mandatory: boolean
    display: boolean
    readOnly: boolean
    unique: boolean
    /** 0 none, 1 dropdown with none, 2 suggestion, 3 dropdown without none. */
    choice: number
    defaultValue: string | null
    /** What deleting a referenced record does here: delete, restrict, none; anything else clears the reference. */
    cascade: string
}

export interface TableIndex {
    name: string
    unique: boolean
    columns: string[]
}

/** What other scopes and web services may do with a table. */
export interface TableAccess {
    isPublic: boolean
    read: boolean
    create: boolean
    update: boolean
    delete: boolean
    webService: boolean
}

export interface Table {
    name: string
    label: string
    extends: string | null
    /** Name of the owning scope. */
    scope: string
    columns: Column[]
    indexes: TableIndex[]
    access: TableAccess
}

const SYSTEM_COLUMNS: Column[] = [
    column('sys_id', 'Sys ID', 'GUID', 32),
    column('sys_class_name', 'Class', 'sys_class_name', 80),
    column('sys_created_on', 'Created', 'glide_date_time', 40),
    column('sys_created_by', 'Created by', 'string', 40),
    column('sys_updated_on', 'Updated', 'glide_date_time', 40),
    column('sys_updated_by', 'Updated by', 'string', 40),
    column('sys_mod_count', 'Updates', 'integer', 40),
]

export const SYSTEM_COLUMN_NAMES = SYSTEM_COLUMNS.map((c) => c.name)

/** Kinds whose values are compared exactly: ids, numbers, dates. Everything else is text and compared folded. */
const EXACT_KINDS = new Set(
    'GUID reference domain_id document_id integer longint decimal float currency boolean password2 glide_date_time glide_date glide_time glide_duration due_date sys_class_name timer'.split(
        ' '
    )
)
const NUMBER_KINDS = new Set(['integer', 'longint', 'decimal', 'float', 'boolean'])

export function column(name: string, label: string, kind: string, maxLength: number): Column {
    return {
        name,
        label,
        kind,
        reference: null,
        maxLength,
        mandatory: false,
        display: false,
        readOnly: false,
        unique: false,
        choice: 0,
        defaultValue: null,
        cascade: '',
    }
}

export function isText(c: Column): boolean {
    return !EXACT_KINDS.has(c.kind)
}

export function isNumber(c: Column): boolean {
    return NUMBER_KINDS.has(c.kind)
}

export function isDate(c: Column): boolean {
    return c.kind === 'glide_date_time' || c.kind === 'glide_date' || c.kind === 'due_date'
}

/** Journal kinds keep their entries in sys_journal_field, not in the row. */
export function isJournal(c: Column): boolean {
    return c.kind === 'journal_input' || c.kind === 'journal'
}

/** Every table that the instance knows, with what follows from their inheritance. */
export class Catalog {
    private readonly tables = new Map<string, Table>()
    private readonly columnMaps = new Map<string, Map<string, Column>>()
    private readonly childNames = new Map<string, string[]>()

    constructor(tables: Table[]) {
        this.replace(tables)
    }

    /** Knows these tables from now on: an application came or went. */
    replace(tables: Table[]): void {
        for (const map of [this.tables, this.columnMaps, this.childNames]) map.clear()
        for (const table of tables) {
            this.tables.set(table.name, table)
            if (table.extends)
                this.childNames.set(table.extends, [...(this.childNames.get(table.extends) ?? []), table.name])
        }
    }

    all(): Table[] {
        return [...this.tables.values()]
    }

    find(name: string): Table | undefined {
        return this.tables.get(name)
    }

    /** The table; throws by name when there is none. */
    table(name: string): Table {
        const found = this.tables.get(name)
        if (!found) throw new Error(`There is no table '${name}'.`)
        return found
    }

    /** The table's name, then its parent's, up to the root. */
    lineage(name: string): string[] {
        const names: string[] = []
        for (let at = this.tables.get(name); at; at = at.extends ? this.tables.get(at.extends) : undefined) {
            names.push(at.name)
            if (names.length > 20) throw new Error(`Table '${name}' extends itself.`)
        }
        return names
    }

    /** Tables that extend this one, at any depth, and the table itself first. */
    descendants(name: string): string[] {
        const children = this.childNames.get(name) ?? []
        return [name, ...children.flatMap((child) => this.descendants(child))]
    }

    /** Own, inherited and system columns by name. */
    columns(name: string): Map<string, Column> {
        const known = this.columnMaps.get(name)
        if (known) return known
        const made = new Map<string, Column>()
        for (const c of SYSTEM_COLUMNS) made.set(c.name, c)
        for (const level of this.lineage(name).reverse()) for (const c of this.table(level).columns) made.set(c.name, c)
        this.columnMaps.set(name, made)
        return made
    }

    column(table: string, name: string): Column | undefined {
        return this.tables.has(table) ? this.columns(table).get(name) : undefined
    }

    /** Which table of the lineage brought the column in. */
    owner(table: string, name: string): string {
        return this.lineage(table).find((level) => this.table(level).columns.some((c) => c.name === name)) ?? table
    }

    /** The column marked display; else name, number, sys_id ("Exact behaviour", reference display). */
    displayColumn(table: string): string {
        const columns = this.columns(table)
        for (const c of columns.values()) if (c.display) return c.name
        for (const name of ['name', 'number']) if (columns.has(name)) return name
        return 'sys_id'
    }

    isSeparated(table: string): boolean {
        return this.columns(table).has('sys_domain')
    }
}
