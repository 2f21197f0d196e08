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
    getAttribute: function (this: GuestElement, name: unknown) {
        return attributeOf(this, name)
    },
    getBooleanAttribute: function (this: GuestElement, name: unknown) {
        return attributeOf(this, name) === 'true'
    },
    getDisplayValueLang: function (this: GuestElement, language: unknown) {
        return inLanguage(this, language, 'display')
    },
    getLabelLang: function (this: GuestElement, language: unknown) {
        return inLanguage(this, language, 'label')
    },
    getHTMLValue: function (this: GuestElement, max?: number) {
        const value = elementValue(this) || ''
        return max ? value.substring(0, max) : value
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
        return new GuestDescriptor(field.table, field.name, field.column)
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
        const column = walk(this._record, this._path).column
        const label = column ? column.label : ''
        const shown = mode === 1 ? entries.slice(0, 1) : entries
        return shown.map((entry) => journalText(entry, label)).join('')
    },
    toString: function (this: GuestElement) {
        const value = elementValue(this)
        if (value === null) return ''
        const column = walk(this._record, this._path).column
        return column && column.kind === 'boolean' ? String(value === '1') : value
    },
})

/** "a string that contains the field label, timestamp, and user display name of the journal entry". */
function journalText(entry: JournalEntry, label: string): string {
    const at = new GuestDateTime(entry.createdOn).getDisplayValue()
    return at + ' - ' + entry.createdBy + ' (' + label + ')\n' + entry.value + '\n\n'
}

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

function attributeOf(element: GuestElement, name: unknown): string | null {
    const field = walk(element._record, element._path)
    return host<string | null>('attribute', { table: field.table, field: field.name, name: String(name) })
}

function inLanguage(element: GuestElement, language: unknown, what: string): string {
    const field = walk(element._record, element._path)
    const value = field.values[field.name]
    return host<string>('inLanguage', {
        table: field.table,
        field: field.name,
        value: value === undefined ? null : value,
        language: String(language),
        what: what,
    })
}

function mayField(element: GuestElement, operation: string): boolean {
    const state = element._record._state
    return host<boolean>('may', { table: state.table, operation: operation, field: element._path, row: state.values })
}
