interface WriteAnswer {
    id: string | null
    values: Dictionary<string | null>
    error: string
}

function settle(record: GuestRecord, answer: WriteAnswer): string | null {
    const state = record._state
    state.lastError = answer.error
    // Whoever is signed in reads what the database refused (property glide.db.loguser).
    if (/^Unique Key violation/.test(answer.error)) running.messages.push({ kind: 'error', text: answer.error })
    if (answer.id === null) return null
    state.values = copyOf(answer.values)
    state.before = answer.values
    state.valid = true
    state.isNew = false
    state.references = {}
    return answer.id
}

function insertNow(record: GuestRecord): string | null {
    const state = record._state
    if (state.readOnly) throw new Error('This record may not be written here.')
    return settle(
        record,
        host<WriteAnswer>('insert', {
            table: state.table,
            values: state.values,
            secure: state.secure,
            workflow: state.workflow,
        })
    )
}

function changesOf(state: RecordState): Dictionary<string | null> {
    const changes: Dictionary<string | null> = {}
    eachMember(state.values, (value, name) => {
        const before = state.before ? state.before[name] : null
        if (value !== (before === undefined ? null : before)) changes[name] = value
    })
    return changes
}

hide(recordMethods, {
    initialize: function (this: GuestRecord) {
        const state = this._state
        state.values = host<Dictionary<string | null>>('defaults', { table: state.table, withId: false })
        state.before = null
        state.valid = true
        state.isNew = true
        state.references = {}
    },
    newRecord: function (this: GuestRecord) {
        const state = this._state
        state.values = host<Dictionary<string | null>>('defaults', { table: state.table, withId: true })
        state.before = null
        state.valid = true
        state.isNew = true
        state.references = {}
    },
    setNewGuidValue: function (this: GuestRecord, id: unknown) {
        this._state.values['sys_id'] = String(id)
    },
    insert: function (this: GuestRecord) {
        return insertNow(this)
    },
    update: function (this: GuestRecord) {
        const state = this._state
        if (state.readOnly) throw new Error('This record may not be written here.')
        // "An invalid (not found) record is inserted by update()".
        if (!state.valid || state.isNew) return insertNow(this)
        return settle(
            this,
            host<WriteAnswer>('update', {
                table: state.table,
                id: state.values['sys_id'],
                changes: changesOf(state),
                secure: state.secure,
                workflow: state.workflow,
            })
        )
    },
    updateMultiple: function (this: GuestRecord) {
        const state = this._state
        host('updateMultiple', {
            table: state.table,
            terms: state.terms,
            changes: changesOf(state),
            secure: state.secure,
            workflow: state.workflow,
        })
    },
    deleteRecord: function (this: GuestRecord) {
        const state = this._state
        if (state.readOnly) throw new Error('This record may not be written here.')
        if (!state.valid) return false
        return host<boolean>('delete', {
            table: state.table,
            id: state.values['sys_id'],
            secure: state.secure,
            workflow: state.workflow,
        })
    },
    deleteMultiple: function (this: GuestRecord) {
        const state = this._state
        // "setLimit is ignored by deleteMultiple".
        host('deleteMultiple', {
            table: state.table,
            terms: state.terms,
            secure: state.secure,
            workflow: state.workflow,
        })
    },
    setAbortAction: function (this: GuestRecord, abort: unknown) {
        this._state.aborted = abort === true || String(abort) === 'true'
    },
    isActionAborted: function (this: GuestRecord) {
        return this._state.aborted
    },
    operation: function (this: GuestRecord) {
        return this._state.operation
    },
    setWorkflow: function (this: GuestRecord, on: unknown) {
        // "Cannot be set for tables of another scope (ignored)".
        const schema = schemaOf(this._state.table)
        if (schema && schema.own) this._state.workflow = on === true || String(on) === 'true'
    },
})
