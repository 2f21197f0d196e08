interface AggregateState {
    table: string
    terms: GuestTerm[]
    aggregates: [string, string][]
    groups: string[]
    order: [string, boolean][]
    aggregateOrder: [string, string, boolean][]
    window: [number, number] | null
    rows: { groups: Dictionary<string | null>; values: Dictionary<string | null> }[]
    at: number
}

/** Source: "GlideAggregate - Scoped" (c_GlideAggregateScopedAPI.md). ACLs do not apply. */
class GuestAggregate {
    private readonly state: AggregateState
    constructor(table: unknown) {
        this.state = {
            table: String(table),
            terms: [],
            aggregates: [],
            groups: [],
            order: [],
            aggregateOrder: [],
            window: null,
            rows: [],
            at: -1,
        }
    }
    addAggregate(name: string, field?: string): void {
        this.state.aggregates.push([String(name).toUpperCase(), field ? String(field) : ''])
    }
    addQuery(field: unknown, ...more: unknown[]): void {
        if (more.length === 0) this.state.terms.push({ encoded: String(field) })
        else this.state.terms.push({ any: [comparison(String(field), more)] })
    }
    addEncodedQuery(text: unknown): void {
        this.state.terms.push({ encoded: String(text) })
    }
    addNullQuery(field: string): void {
        this.state.terms.push({ any: [[String(field), 'ISEMPTY', '']] })
    }
    addNotNullQuery(field: string): void {
        this.state.terms.push({ any: [[String(field), 'ISNOTEMPTY', '']] })
    }
    groupBy(field: string): void {
        this.state.groups.push(String(field))
    }
    orderBy(field: string): void {
        this.state.order.push([String(field), false])
    }
    orderByDesc(field: string): void {
        this.state.order.push([String(field), true])
    }
    orderByAggregate(name: string, field?: string): void {
        this.state.aggregateOrder.push([String(name).toUpperCase(), field ? String(field) : '', true])
    }
    setGroup(on: unknown): void {
        if (on === false) this.state.groups = []
    }
    setAggregateWindow(first: number, last: number): void {
        this.state.window = [Number(first), Number(last)]
    }
    query(): void {
        this.state.rows = host<AggregateState['rows']>('aggregate', this.state)
        this.state.at = -1
    }
    hasNext(): boolean {
        return this.state.at + 1 < this.state.rows.length
    }
    next(): boolean {
        if (!this.hasNext()) return false
        this.state.at++
        return true
    }
    getAggregate(name: string, field?: string): string | null {
        const row = this.state.rows[this.state.at]
        const value = row ? row.values[String(name).toUpperCase() + ' ' + (field ? String(field) : '')] : null
        return value === undefined ? null : value
    }
    getValue(field: string): string | null {
        const row = this.state.rows[this.state.at]
        const value = row ? row.groups[String(field)] : null
        return value === undefined ? null : value
    }
    getDisplayValue(field: string): string {
        const value = this.getValue(field)
        return value === null
            ? ''
            : host<string>('display', { table: this.state.table, field: String(field), value: value })
    }
    getRowCount(): number {
        return this.state.rows.length
    }
    getTableName(): string {
        return this.state.table
    }
    getEncodedQuery(): string {
        return host<string>('encoded', { table: this.state.table, terms: this.state.terms, order: this.state.order })
    }
    toString(): string {
        return '[object GlideAggregate]'
    }
}

global['GlideAggregate'] = GuestAggregate
