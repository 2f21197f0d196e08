interface AggregateRow {
    groups: Dictionary<string>
    values: Dictionary<string | null>
    timeref: string
}

interface AggregateState {
    table: string
    terms: GuestTerm[]
    aggregates: [string, string][]
    groups: string[]
    grouped: boolean
    order: [string, boolean][]
    aggregateOrder: [string, string][]
    trend: string[]
    yearIncluded: boolean
    window: [number, number] | null
}

interface GuestAggregate {
    _asked: AggregateState
    _rows: AggregateRow[]
    _at: number
    /** Stands on the fields of the present group. */
    _record: GuestRecord
}

const aggregateMethods: object = {}

/** Source: "GlideAggregate - Scoped" (c_GlideAggregateScopedAPI.md). ACLs do not apply. */
function GlideAggregate(table: unknown): GuestAggregate {
    const name = String(table)
    const schema = schemaOf(name)
    const base = schema
        ? columnPrototype('aggregate', aggregateMethods, schema, readGroup, refuseGroupWrite)
        : aggregateMethods
    const made: GuestAggregate = Object.create(base)
    hide(made, {
        _asked: {
            table: name,
            terms: [],
            aggregates: [],
            groups: [],
            grouped: true,
            order: [],
            aggregateOrder: [],
            trend: [],
            yearIncluded: true,
            window: null,
        },
        _rows: [],
        _at: -1,
        _record: makeRecord(name, false),
    })
    return made
}
GlideAggregate.prototype = aggregateMethods

function readGroup(owner: object, column: string): unknown {
    // Only aggregates have this prototype.
    return elementOf((owner as GuestAggregate)._record, column)
}

function refuseGroupWrite(_owner: object, column: string): void {
    throw new Error('A GlideAggregate cannot be written to: ' + column)
}

function encodedAggregate({ _asked: asked }: GuestAggregate): string {
    const orders = asked.order.slice(0)
    asked.groups.forEach((group) => {
        if (!asked.order.some(([field]) => field === group)) orders.push([group, false])
    })
    const query = host<string>('encoded', { table: asked.table, terms: asked.terms, order: orders })
    return [query]
        .concat(asked.groups.map((group) => 'GROUPBY' + group))
        .filter((part) => part !== '')
        .join('^')
}

hide(aggregateMethods, {
    addAggregate: function (this: GuestAggregate, name: unknown, field?: unknown) {
        this._asked.aggregates.push([String(name).toUpperCase(), field ? String(field) : ''])
    },
    addQuery: function (this: GuestAggregate, field: unknown, ...more: unknown[]) {
        return addCondition(this._asked.terms, field, more)
    },
    addEncodedQuery: function (this: GuestAggregate, text: unknown) {
        this._asked.terms.push({ encoded: String(text) })
    },
    addNullQuery: function (this: GuestAggregate, field: unknown) {
        return addAny(this._asked.terms, [[String(field), 'ISEMPTY', '']])
    },
    addNotNullQuery: function (this: GuestAggregate, field: unknown) {
        return addAny(this._asked.terms, [[String(field), 'ISNOTEMPTY', '']])
    },
    addTrend: function (this: GuestAggregate, field: unknown, interval: unknown) {
        this._asked.trend = [String(field), String(interval).toLowerCase()]
    },
    setIntervalYearIncluded: function (this: GuestAggregate, on: unknown) {
        this._asked.yearIncluded = on !== false
    },
    groupBy: function (this: GuestAggregate, field: unknown) {
        this._asked.groups.push(String(field))
    },
    orderBy: function (this: GuestAggregate, field: unknown) {
        this._asked.order.push([String(field), false])
    },
    orderByDesc: function (this: GuestAggregate, field: unknown) {
        this._asked.order.push([String(field), true])
    },
    orderByAggregate: function (this: GuestAggregate, name: unknown, field?: unknown) {
        this._asked.aggregateOrder.push([String(name).toUpperCase(), field ? String(field) : ''])
    },
    setGroup: function (this: GuestAggregate, on: unknown) {
        this._asked.grouped = on !== false
    },
    setAggregateWindow: function (this: GuestAggregate, first: unknown, last: unknown) {
        this._asked.window = [Number(first), Number(last)]
    },
    /** Query rules are not run here, and there is one database only. */
    setAggregateWorkflow: () => {},
    setCategory: () => {},
    query: function (this: GuestAggregate) {
        this._rows = host<AggregateRow[]>('aggregate', this._asked)
        this._at = -1
    },
    hasNext: function (this: GuestAggregate) {
        return this._at + 1 < this._rows.length
    },
    next: function (this: GuestAggregate) {
        const row = this._rows[this._at + 1]
        if (row) this._at++
        place(this._record, row ? { values: row.groups } : null)
        return row !== undefined
    },
    getAggregate: function (this: GuestAggregate, name: unknown, field?: unknown) {
        const row = this._rows[this._at]
        const value = row ? row.values[String(name).toUpperCase() + ' ' + (field ? String(field) : '')] : null
        return value === undefined ? null : value
    },
    getValue: function (this: GuestAggregate, field: unknown) {
        const row = this._rows[this._at]
        if (row && this._asked.trend.length > 0 && String(field) === 'timeref') return row.timeref
        const value = row ? row.groups[String(field)] : null
        return value === undefined ? null : value
    },
    getElement: function (this: GuestAggregate, field: unknown) {
        return elementOf(this._record, String(field))
    },
    getDisplayValue: function (this: GuestAggregate, field: unknown) {
        return displayOf(this._record, String(field))
    },
    getRowCount: function (this: GuestAggregate) {
        return this._rows.length
    },
    getTableName: function (this: GuestAggregate) {
        return this._asked.table
    },
    getEncodedQuery: function (this: GuestAggregate) {
        return encodedAggregate(this)
    },
    getAggregateEncodedQuery: function (this: GuestAggregate) {
        const parts = [host<string>('encoded', { table: this._asked.table, terms: this._asked.terms, order: [] })]
        const row = this._rows[this._at]
        if (row) eachMember(row.groups, (value, name) => parts.push(name + '=' + value))
        return parts.filter((part) => part !== '').join('^')
    },
    toString: () => '[object GlideAggregate]',
})

global['GlideAggregate'] = GlideAggregate
