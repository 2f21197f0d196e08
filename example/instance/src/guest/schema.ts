interface GuestColumn {
    /** Dictionary type. */
    kind: string
    reference: string | null
    label: string
    length: number
    mandatory: boolean
    choice: number
}

interface Schema {
    name: string
    label: string
    display: string
    columns: Dictionary<GuestColumn>
    /** The table belongs to the scope of this realm. */
    own: boolean
}

const schemas: Dictionary<Schema | null> = {}

/** The table's columns; null when there is no such table. */
function schemaOf(table: string): Schema | null {
    if (!Object.prototype.hasOwnProperty.call(schemas, table))
        schemas[table] = host<Schema | null>('schema', { table: table })
    return schemas[table] || null
}

/** A value as a column keeps it: booleans `1` and `0`, nothing for empty text. */
function normal(column: GuestColumn, value: unknown): string | null {
    const text = textOf(value)
    if (text === null || text === '') return null
    if (column.kind === 'boolean') return text === 'true' || text === '1' ? '1' : '0'
    return text
}

const prototypes: Dictionary<object> = {}

/**
 * An object with a getter and a setter for each column of a table, below `base`. Rhino has no Proxy, so `record.field`
 * is an accessor; a column that is named like a method stays reachable by getValue only.
 */
function columnPrototype(
    kind: string,
    base: object,
    schema: Schema,
    read: (owner: object, column: string) => unknown,
    write: (owner: object, column: string, value: unknown) => void
): object {
    const key = kind + ' ' + schema.name
    if (prototypes[key]) return prototypes[key]
    const made: object = Object.create(base)
    for (const name in schema.columns) if (!(name in base)) addAccessor(made, name, read, write)
    prototypes[key] = made
    return made
}

function addAccessor(
    target: object,
    name: string,
    read: (owner: object, column: string) => unknown,
    write: (owner: object, column: string, value: unknown) => void
): void {
    Object.defineProperty(target, name, {
        enumerable: true,
        configurable: true,
        get: function (this: object) {
            return read(this, name)
        },
        set: function (this: object, value: unknown) {
            write(this, name, value)
        },
    })
}
