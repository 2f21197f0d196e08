interface QueryAnswer {
    cursor: number
    total: number
    rows: GuestRow[]
}

const CHUNK = 100

/** What `addQuery` answers; `terms` are those of the query that it belongs to. Source: "GlideQueryCondition - Scoped". */
class GuestCondition {
    constructor(
        private readonly term: { any: [string, string, string][] },
        private readonly terms: GuestTerm[]
    ) {}
    addOrCondition(field: string, ...more: unknown[]): GuestCondition {
        this.term.any.push(comparison(field, more))
        return this
    }
    addCondition(field: string, ...more: unknown[]): GuestCondition {
        return addAny(this.terms, [comparison(field, more)])
    }
}

/** `more` is a value, or an operator and a value. */
function comparison(field: string, more: unknown[]): [string, string, string] {
    const wanted = more.length > 1 ? more[1] : more[0]
    // An array is joined by commas, as IN wants it.
    const text = Array.isArray(wanted) ? wanted.join(',') : textOf(wanted)
    return [String(field), more.length > 1 ? String(more[0]) : '=', text === null ? '' : text]
}

function addCondition(terms: GuestTerm[], field: unknown, more: unknown[]): GuestCondition {
    if (more.length > 0) return addAny(terms, [comparison(String(field), more)])
    const or: [string, string, string][] = []
    terms.push({ encoded: String(field), or: or })
    return new GuestCondition({ any: or }, terms)
}

function addAny(terms: GuestTerm[], any: [string, string, string][]): GuestCondition {
    const term = { any: any }
    terms.push(term)
    return new GuestCondition(term, terms)
}

function addTerm(record: GuestRecord, field: string, operator: string, value: string): GuestCondition {
    return addAny(record._state.terms, [[field, operator, value]])
}

function runQuery(record: GuestRecord): void {
    const state = record._state
    const answer = host<QueryAnswer>('query', {
        table: state.table,
        terms: state.terms,
        order: state.order,
        limit: state.limit,
        window: state.window,
        secure: state.secure,
        chunk: CHUNK,
    })
    state.cursor = answer.cursor
    state.total = answer.total
    state.rows = answer.rows
    state.at = -1
    place(record, null)
}

/** Makes sure that the next row is here; false at the end. */
function fillNext(state: RecordState): boolean {
    if (state.at + 1 < state.rows.length) return true
    if (state.cursor === 0) return false
    const answer = host<QueryAnswer>('fetch', { cursor: state.cursor, chunk: CHUNK })
    state.cursor = answer.cursor
    state.rows = answer.rows
    state.at = -1
    return state.rows.length > 0
}

function moveNext(this: GuestRecord): boolean {
    const state = this._state
    state.aborted = false
    if (!fillNext(state)) return place(this, null)
    state.at++
    return place(this, state.rows[state.at] || null)
}

function query(this: GuestRecord, ...given: unknown[]): void {
    if (given.length > 1) addTerm(this, String(given[0]), '=', textOf(given[1]) || '')
    runQuery(this)
}

hide(recordMethods, {
    addQuery: function (this: GuestRecord, field: unknown, ...more: unknown[]) {
        return addCondition(this._state.terms, field, more)
    },
    addEncodedQuery: function (this: GuestRecord, text: unknown) {
        this._state.terms.push({ encoded: String(text) })
    },
    /** There is one database only, and no query of it is shortened. */
    setCategory: () => {},
    disableSysIdInOptimization: () => {},
    addJoinQuery: function (this: GuestRecord, table: unknown, field?: unknown, joined?: unknown) {
        const terms: GuestTerm[] = []
        this._state.terms.push({
            join: { table: String(table), field: textOf(field) || 'sys_id', joined: textOf(joined), terms: terms },
        })
        return new GuestCondition({ any: [] }, terms)
    },
    addActiveQuery: function (this: GuestRecord) {
        return addTerm(this, 'active', '=', 'true')
    },
    addInactiveQuery: function (this: GuestRecord) {
        return addTerm(this, 'active', '!=', 'true')
    },
    addNullQuery: function (this: GuestRecord, field: string) {
        return addTerm(this, String(field), 'ISEMPTY', '')
    },
    addNotNullQuery: function (this: GuestRecord, field: string) {
        return addTerm(this, String(field), 'ISNOTEMPTY', '')
    },
    orderBy: function (this: GuestRecord, field: string) {
        this._state.order.push([String(field), false])
    },
    orderByDesc: function (this: GuestRecord, field: string) {
        this._state.order.push([String(field), true])
    },
    setLimit: function (this: GuestRecord, most: number) {
        this._state.limit = Number(most)
        this._state.window = null
    },
    chooseWindow: function (this: GuestRecord, first: number, last: number) {
        this._state.window = [Number(first), Number(last)]
    },
    setNoCount: () => {},
    query: query,
    _query: query,
    next: moveNext,
    _next: moveNext,
    hasNext: function (this: GuestRecord) {
        return fillNext(this._state)
    },
    get: function (this: GuestRecord, field: unknown, ...more: unknown[]) {
        const state = this._state
        const asked = { table: state.table, secure: state.secure }
        if (more.length === 0)
            return place(
                this,
                host<GuestRow | null>('find', { table: asked.table, secure: asked.secure, key: textOf(field) || '' })
            )
        const answer = host<QueryAnswer>('query', {
            table: asked.table,
            terms: [{ any: [[String(field), '=', textOf(more[0]) || '']] }],
            order: [],
            limit: 1,
            window: null,
            secure: asked.secure,
            chunk: 1,
        })
        return place(this, answer.rows[0] || null)
    },
    getRowCount: function (this: GuestRecord) {
        return this._state.total
    },
    getEncodedQuery: function (this: GuestRecord) {
        return host<string>('encoded', { table: this._state.table, terms: this._state.terms, order: this._state.order })
    },
    isEncodedQueryValid: function (this: GuestRecord, text: unknown) {
        const isValid = host<boolean>('validQuery', { table: this._state.table, query: String(text) })
        this._state.terms.push({ encoded: isValid ? String(text) : 'sys_idNotValidnull' })
        return isValid
    },
    isValidEncodedQuery: function (this: GuestRecord, text: unknown) {
        return host<boolean>('validQuery', { table: this._state.table, query: String(text) })
    },
})

/** Queries of the user and of the system differ by query ACLs, which are not evaluated here. */
;['User', 'System'].forEach((who) => {
    const known = recordMethods as Dictionary<unknown>
    const record: Dictionary<unknown> = {}
    ;['Query', 'EncodedQuery', 'OrderBy', 'OrderByDesc'].forEach((what) => {
        const name = what.indexOf('Order') === 0 ? 'o' + what.slice(1) : 'add' + what
        record['add' + who + what] = known[name]
    })
    hide(recordMethods, record)
    const condition: Dictionary<unknown> = {}
    condition['add' + who + 'Condition'] = GuestCondition.prototype.addCondition
    condition['add' + who + 'OrCondition'] = GuestCondition.prototype.addOrCondition
    hide(GuestCondition.prototype, condition)
})
