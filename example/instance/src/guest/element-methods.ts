interface JournalEntry {
    value: string
    createdOn: string
    createdBy: string
}

/** Source: "GlideElement - Scoped" (c_GlideElementScopedAPI.md). */
const elementMethods: object = {}
hide(elementMethods, {
    getValue: function (this: GuestElement) {
        return elementValue(this)
    },
    getDisplayValue: function (this: GuestElement, max?: number) {
        const text = displayOf(this._record, this._path)
        return max ? text.substring(0, max) : text
    },
    nil: function (this: GuestElement) {
        return elementValue(this) === null
    },
    changes: function (this: GuestElement) {
        return changed(this)
    },
    changesTo: function (this: GuestElement, value: unknown) {
        const column = walk(this._record, this._path).column
        return changed(this) && !!column && elementValue(this) === normal(column, value)
    },
    changesFrom: function (this: GuestElement, value: unknown) {
        const column = walk(this._record, this._path).column
        return changed(this) && !!column && previousValue(this) === normal(column, value)
    },
    getRefRecord: function (this: GuestElement) {
        const field = walk(this._record, this._path)
        if (!field.column || !field.column.reference) throw new Error(this._path + ' is not a reference.')
        const record = makeRecord(field.column.reference, this._record._state.secure)
        const id = elementValue(this)
        if (id) record.get(id)
        return record
    },
    getReferenceTable: function (this: GuestElement) {
        const column = walk(this._record, this._path).column
        return column ? column.reference : null
    },
    getChoices: function (this: GuestElement) {
        return choicesOf(this).map((choice) => choice.value)
    },
    getChoiceValue: function (this: GuestElement) {
        return displayOf(this._record, this._path)
    },
    getDecryptedValue: function (this: GuestElement) {
        const field = walk(this._record, this._path)
        return host<string>('decrypt', { table: field.table, field: field.name, value: field.values[field.name] })
    },
    getLabel: function (this: GuestElement) {
        const column = walk(this._record, this._path).column
        return column ? column.label : ''
    },
    getName: function (this: GuestElement) {
        return walk(this._record, this._path).name
    },
    getTableName: function (this: GuestElement) {
        return walk(this._record, this._path).table
    },
    getED: function (this: GuestElement) {
        const field = walk(this._record, this._path)
        return new GuestDescriptor(field)
    },
    setValue: function (this: GuestElement, value: unknown) {
        setField(this._record, this._path, value)
    },
    setDisplayValue: function (this: GuestElement, value: unknown) {
        setDisplay(this._record, this._path, value)
    },
    setError: function (this: GuestElement, message: unknown) {
        this._record._state.lastError = String(message)
    },
    getGlideObject: function (this: GuestElement) {
        const value = elementValue(this)
        return value === null ? new GuestDateTime() : new GuestDateTime(value)
    },
    dateNumericValue: function (this: GuestElement) {
        const value = elementValue(this)
        return value === null ? 0 : new GuestDateTime(value).getNumericValue()
    },
    setDateNumericValue: function (this: GuestElement, ms: number) {
        const at = new GuestDateTime()
        at.setNumericValue(ms)
        setField(this._record, this._path, at.getValue())
    },
    canRead: function (this: GuestElement) {
        return mayField(this, 'read')
    },
    canWrite: function (this: GuestElement) {
        return mayField(this, 'write')
    },
    canCreate: function (this: GuestElement) {
        return mayField(this, 'create')
    },
    getJournalEntry: function (this: GuestElement, mode: number) {
        const id = this._record._state.values['sys_id']
        const entries = host<JournalEntry[]>('journal', { id: id, element: this._path })
        const shown = mode === 1 ? entries.slice(0, 1) : entries
        return shown.map((entry) => entry.createdOn + ' - ' + entry.createdBy + '\n' + entry.value + '\n\n').join('')
    },
    toString: function (this: GuestElement) {
        const value = elementValue(this)
        if (value === null) return ''
        const column = walk(this._record, this._path).column
        return column && column.kind === 'boolean' ? String(value === '1') : value
    },
})

function previousValue(element: GuestElement): string | null {
    const before = element._record._state.before
    const value = before ? before[element._path] : null
    return value === undefined ? null : value
}

function changed(element: GuestElement): boolean {
    return elementValue(element) !== previousValue(element)
}

function choicesOf(element: GuestElement): { value: string; label: string }[] {
    const field = walk(element._record, element._path)
    return host<{ value: string; label: string }[]>('choices', { table: field.table, field: field.name })
}

function mayField(element: GuestElement, operation: string): boolean {
    const state = element._record._state
    return host<boolean>('may', { table: state.table, operation: operation, field: element._path, row: state.values })
}

/** What `getED()` answers: the little that scripts ask of it. */
class GuestDescriptor {
    constructor(private readonly field: WalkedField) {}
    getLabel(): string {
        return this.field.column ? this.field.column.label : ''
    }
    getName(): string {
        return this.field.name
    }
    getInternalType(): string {
        return this.field.column ? this.field.column.kind : ''
    }
}
