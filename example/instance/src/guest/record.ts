type GuestTerm =
    | { encoded: string; or?: [string, string, string][] }
    | { any: [string, string, string][] }
    | { join: { table: string; field: string; joined: string | null; terms: GuestTerm[] } }

interface GuestRow {
    values: Dictionary<string | null>
}

interface RecordState {
    table: string
    secure: boolean
    values: Dictionary<string | null>
    /** Values as they were read, or before the running operation; null for a new record. */
    before: Dictionary<string | null> | null
    /** Positioned on a row, or prepared for insert. */
    valid: boolean
    isNew: boolean
    terms: GuestTerm[]
    order: [string, boolean][]
    limit: number | null
    window: [number, number] | null
    cursor: number
    rows: GuestRow[]
    at: number
    total: number
    workflow: boolean
    aborted: boolean
    operation: string | null
    lastError: string
    readOnly: boolean
    elements: Dictionary<GuestElement>
    references: Dictionary<Dictionary<string | null>>
    displays: Dictionary<string>
}

interface GuestRecord {
    _state: RecordState
    get(id: string, value?: unknown): boolean
    next(): boolean
}

const recordMethods: object = {}
const secureMethods: object = Object.create(recordMethods)

/** Source: "GlideRecord - Scoped" (c_GlideRecordScopedAPI.md). `new GlideRecord(table)` returns a record of that table. */
function GlideRecord(table: unknown): GuestRecord {
    return makeRecord(table, false)
}
GlideRecord.prototype = recordMethods

function makeRecord(table: unknown, secure: boolean): GuestRecord {
    const name = String(table)
    const schema = schemaOf(name)
    const base = secure ? secureMethods : recordMethods
    const made: GuestRecord = Object.create(
        schema ? columnPrototype(secure ? 'secure' : 'record', base, schema, readField, writeField) : base
    )
    hide(made, { _state: emptyState(name, secure) })
    return made
}

function emptyState(table: string, secure: boolean): RecordState {
    return {
        table: table,
        secure: secure,
        values: {},
        before: null,
        valid: false,
        isNew: false,
        terms: [],
        order: [],
        limit: null,
        window: null,
        cursor: 0,
        rows: [],
        at: -1,
        total: 0,
        workflow: true,
        aborted: false,
        operation: null,
        lastError: '',
        readOnly: false,
        elements: {},
        references: {},
        displays: {},
    }
}

function readField(owner: object, column: string): unknown {
    // Only records have this prototype.
    return elementOf(owner as GuestRecord, column)
}

function writeField(owner: object, column: string, value: unknown): void {
    setField(owner as GuestRecord, column, value)
}

/** Puts a row under the record, or empties it. */
function place(record: GuestRecord, row: GuestRow | null): boolean {
    const state = record._state
    state.values = row ? copyOf(row.values) : {}
    state.before = row ? row.values : null
    state.valid = row !== null
    state.isNew = false
    state.references = {}
    state.displays = {}
    return row !== null
}

function copyOf(values: Dictionary<string | null>): Dictionary<string | null> {
    const copy: Dictionary<string | null> = {}
    eachMember(values, (value, name) => {
        copy[name] = value
    })
    return copy
}

/** `setValue`: stores text; an unknown field is ignored and logged. */
function setField(record: GuestRecord, path: string, value: unknown): void {
    const state = record._state
    if (state.readOnly) return
    const schema = schemaOf(state.table)
    const column = schema ? schema.columns[path] : undefined
    if (!column) {
        host('log', { level: 'warn', message: 'Unknown field ' + path + ' of ' + state.table + ' was not set' })
        return
    }
    // 'NULL' clears a field, as nothing does.
    const text = value === 'NULL' ? null : normal(column, value)
    // What another such field holds may be taken over; anything else is clear text.
    if (column.kind === 'password2' && text !== null && !/^e1:/.test(text)) {
        throw new Error('setValue on the password2 field ' + path + ': expecting encrypted data; use setDisplayValue')
    }
    state.values[path] = text
    delete state.displays[path]
}

/** `setDisplayValue`: references by display value, local dates, clear passwords. */
function setDisplay(record: GuestRecord, path: string, value: unknown): void {
    const state = record._state
    if (state.readOnly) return
    state.values[path] = host<string | null>('undisplay', { table: state.table, field: path, text: textOf(value) })
    delete state.displays[path]
}

function displayOf(record: GuestRecord, path: string): string {
    const state = record._state
    const field = walk(record, path)
    const value = field.values[field.name]
    if (value === null || value === undefined || !field.column) return ''
    if (field.column.kind === 'string' && field.column.choice === 0) return value
    const key = path + '=' + value
    if (state.displays[key] === undefined) {
        state.displays[key] = host<string>('display', { table: field.table, field: field.name, value: value })
    }
    return state.displays[key]
}

hide(recordMethods, {
    getValue: function (this: GuestRecord, path: string) {
        const field = walk(this, String(path))
        const value = field.values[field.name]
        return value === undefined ? null : value
    },
    setValue: function (this: GuestRecord, path: string, value: unknown) {
        setField(this, String(path), value)
    },
    setDisplayValue: function (this: GuestRecord, path: string, value: unknown) {
        setDisplay(this, String(path), value)
    },
    getDisplayValue: function (this: GuestRecord, path?: string) {
        if (path) return displayOf(this, String(path))
        const schema = schemaOf(this._state.table)
        return schema ? displayOf(this, schema.display) : ''
    },
    getUniqueValue: function (this: GuestRecord) {
        const id = this._state.values['sys_id']
        return id === undefined ? null : id
    },
    getElement: function (this: GuestRecord, path: string) {
        return elementOf(this, String(path))
    },
    getElements: function (this: GuestRecord) {
        const schema = schemaOf(this._state.table)
        const elements: unknown[] = []
        if (schema) for (const name in schema.columns) elements.push(elementOf(this, name))
        return elements
    },
    getED: function (this: GuestRecord) {
        return new GuestDescriptor(this._state.table, this._state.table, undefined)
    },
    getAttribute: function (this: GuestRecord, name: unknown) {
        return host<string | null>('attribute', { table: this._state.table, field: '', name: String(name) })
    },
    getTableName: function (this: GuestRecord) {
        return this._state.table
    },
    getRecordClassName: function (this: GuestRecord) {
        return this._state.values['sys_class_name'] || this._state.table
    },
    getClassDisplayValue: function (this: GuestRecord) {
        const schema = schemaOf(this._state.values['sys_class_name'] || this._state.table)
        return schema ? schema.label : ''
    },
    getLabel: function (this: GuestRecord) {
        const schema = schemaOf(this._state.table)
        return schema ? schema.label : ''
    },
    getLink: function (this: GuestRecord, noStack?: unknown) {
        const { table, values } = this._state
        const link = table + '.do?sys_id=' + (values['sys_id'] || '-1')
        return noStack === true ? link : link + '&sysparm_stack=' + table + '_list.do?sysparm_query=active=true'
    },
    getLastErrorMessage: function (this: GuestRecord) {
        return this._state.lastError || null
    },
    /** There are no database views here. */
    isView: () => false,
    isValid: function (this: GuestRecord) {
        return schemaOf(this._state.table) !== null
    },
    isValidRecord: function (this: GuestRecord) {
        return this._state.valid && !this._state.isNew
    },
    isNewRecord: function (this: GuestRecord) {
        return this._state.isNew
    },
    isValidField: function (this: GuestRecord, path: string) {
        return walk(this, String(path)).column !== undefined
    },
    canRead: function (this: GuestRecord) {
        return mayRecord(this, 'read')
    },
    canWrite: function (this: GuestRecord) {
        return mayRecord(this, 'write')
    },
    canCreate: function (this: GuestRecord) {
        return mayRecord(this, 'create')
    },
    canDelete: function (this: GuestRecord) {
        return mayRecord(this, 'delete')
    },
    toString: () => '[object GlideRecord]',
})

function mayRecord(record: GuestRecord, operation: string): boolean {
    const state = record._state
    return host<boolean>('may', { table: state.table, operation: operation, row: state.valid ? state.values : null })
}
