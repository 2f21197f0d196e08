interface GuestElement {
    /** The record that the element belongs to, and the way from it to the field. */
    _record: GuestRecord
    _path: string
}

type WalkedField = { table: string; values: Dictionary<string | null>; name: string; column: GuestColumn | undefined }

/** Follows a dot-walked path over references; an empty reference ends in empty values, never in an exception. */
function walk(record: GuestRecord, path: string): WalkedField {
    const state = record._state
    let table = state.table
    let values = state.values
    let rest = path
    for (let dot = rest.indexOf('.'); dot >= 0; dot = rest.indexOf('.')) {
        const name = rest.slice(0, dot)
        rest = rest.slice(dot + 1)
        const schema = schemaOf(table)
        const column = schema ? schema.columns[name] : undefined
        if (!column || !column.reference) {
            return { table: table, values: {}, name: rest.split('.').shift() || '', column: undefined }
        }
        values = referencedValues(state, column.reference, values[name])
        table = column.reference
    }
    const schema = schemaOf(table)
    return { table: table, values: values, name: rest, column: schema ? schema.columns[rest] : undefined }
}

function referencedValues(state: RecordState, table: string, id: string | null | undefined): Dictionary<string | null> {
    if (!id) return {}
    const key = table + ' ' + id
    const known = state.references[key]
    if (known) return known
    const row = host<GuestRow | null>('row', { table: table, id: id, secure: state.secure })
    const values = row ? row.values : {}
    state.references[key] = values
    return values
}

/** The live element of a field: it follows the record when the record moves to another row. */
function elementOf(record: GuestRecord, path: string): GuestElement | null {
    const elements = record._state.elements
    const known = elements[path]
    if (known) return known
    const field = walk(record, path)
    if (!field.column) return null
    const target = field.column.reference ? schemaOf(field.column.reference) : null
    const base = target
        ? columnPrototype('element', elementMethods, target, readWalked, refuseWalkedWrite)
        : elementMethods
    const made: GuestElement = Object.create(base)
    hide(made, { _record: record, _path: path })
    elements[path] = made
    return made
}

function readWalked(owner: object, column: string): unknown {
    // Only elements have this prototype.
    const element = owner as GuestElement
    return elementOf(element._record, element._path + '.' + column)
}

function refuseWalkedWrite(owner: object, column: string): void {
    throw new Error(
        'Writing through a reference (' + (owner as GuestElement)._path + '.' + column + ') is not emulated.'
    )
}

function elementValue(element: GuestElement): string | null {
    const field = walk(element._record, element._path)
    const value = field.values[field.name]
    return value === undefined ? null : value
}
