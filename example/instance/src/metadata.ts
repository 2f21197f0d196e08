import { parseQuery, type Query } from './query/parse.ts'
import { fromSql, selectList, type Values } from './records/values.ts'
import type { SharedState } from './shared-state.ts'
import type { Catalog } from './store/catalog.ts'
import { viewOf } from './store/layout.ts'
import type { Store } from './store/store.ts'

/** Tables whose rows threads keep in memory: a write to one of them makes every thread read them again. */
export const CACHED_TABLES: ReadonlySet<string> = new Set(
    `sys_properties sys_security_acl sys_security_acl_role sys_script sys_script_include sys_module sys_ws_definition
     sys_ws_version sys_ws_operation sys_user_role sys_user_role_contains sys_user_has_role sys_group_has_role
     sys_user_grmember sys_user sys_choice sys_ui_message sys_scope sys_app sys_scope_privilege sys_plugins domain
     domain_contains sys_user_visibility sysevent_script_action sysevent_register sys_number sys_ui_action sys_ui_action_role`.split(
        /\s+/
    )
)

/** Operations of query rules are records with these sys_ids on every instance; the others are called by their names (SDK, `Acl`). */
const QUERY_OPERATIONS: Readonly<Record<string, string>> = {
    '521c7497b7300210240b06dd1e11a979': 'query_match',
    e66cf897b7300210240b06dd1e11a9fd: 'query_range',
}

export interface AccessControl {
    id: string
    name: string
    type: string
    operation: string
    roles: string[]
    condition: Query | null
    script: string
    adminOverrides: boolean
    denies: boolean
    scope: string
}

export interface Rule {
    id: string
    name: string
    table: string
    when: string
    order: number
    on: Set<string>
    filter: Query
    condition: string
    roles: string[]
    script: string
    template: string
    aborts: boolean
    scope: string
}

/** Settings, rights, rules and other rows that are read far more often than written. Loaded on first use. */
export class Metadata {
    private version = -1
    private readonly cache = new Map<string, unknown>()

    constructor(
        private readonly store: Store,
        readonly catalog: Catalog,
        private readonly shared: SharedState
    ) {}

    /** The result of `load`, kept until a cached table changes. `key` names it. */
    keep<T>(key: string, load: () => T): T {
        const version = this.shared.metadataVersion()
        if (version !== this.version) {
            this.cache.clear()
            this.version = version
        }
        // A key is used with one `load` only, so its value has that type.
        if (this.cache.has(key)) return this.cache.get(key) as T
        const made = load()
        this.cache.set(key, made)
        return made
    }

    /** All rows of a table in sys_id order. */
    rows(table: string): Values[] {
        const columns = this.catalog.columns(table)
        return this.store
            .all(`select ${selectList(columns)} from ${viewOf(this.catalog, table)} t order by t."sys_id"`)
            .map((row) => fromSql(columns, row))
    }

    property(name: string): Values | undefined {
        return this.keep('properties', () => new Map(this.rows('sys_properties').map((row) => [row.name, row]))).get(
            name
        )
    }

    /** Name of the scope with this sys_id; `global` when there is none. */
    scopeName(id: string | null): string {
        return this.scopes().get(id ?? '')?.scope ?? 'global'
    }

    /** Scopes by sys_id. */
    scopes(): Map<string, { scope: string; id: string; tracking: string }> {
        return this.keep('scopes', () => {
            const tracking = new Map(this.rows('sys_app').map((row) => [row.sys_id, row.runtime_access_tracking ?? '']))
            return new Map(
                this.rows('sys_scope').map((row) => {
                    const id = row.sys_id ?? ''
                    return [id, { id, scope: row.scope ?? id, tracking: tracking.get(id) ?? '' }]
                })
            )
        })
    }

    scopeNamed(name: string): { scope: string; id: string; tracking: string } | undefined {
        return [...this.scopes().values()].find((scope) => scope.scope === name)
    }

    /** Role names by sys_id. */
    roleNames(): Map<string, string> {
        return this.keep(
            'role names',
            () => new Map(this.rows('sys_user_role').map((row) => [row.sys_id ?? '', row.name ?? '']))
        )
    }

    accessControls(): AccessControl[] {
        return this.keep('acls', () => {
            const names = this.roleNames()
            const roles = new Map<string, string[]>()
            for (const row of this.rows('sys_security_acl_role')) {
                const id = row.sys_security_acl ?? ''
                roles.set(id, [...(roles.get(id) ?? []), names.get(row.sys_user_role ?? '') ?? ''])
            }
            return this.rows('sys_security_acl')
                .filter((row) => row.active === '1')
                .map((row) => ({
                    id: row.sys_id ?? '',
                    name: row.name ?? '',
                    type: row.type ?? 'record',
                    operation: QUERY_OPERATIONS[row.operation ?? ''] ?? row.operation ?? '',
                    roles: roles.get(row.sys_id ?? '') ?? [],
                    condition: row.condition ? parseQuery(row.condition) : null,
                    script: row.advanced === '1' ? (row.script ?? '') : '',
                    adminOverrides: row.admin_overrides === '1',
                    denies: row.decision_type === 'deny',
                    scope: this.scopeName(row.sys_scope ?? null),
                }))
        })
    }

    /** Texts in every language. */
    messages(): Values[] {
        return this.keep('messages', () => this.rows('sys_ui_message'))
    }

    /** The label of a table (element '') or a column in a language; null when it has none of its own in it. */
    label(table: string, element: string, language: string): string | null {
        const labels = this.keep(`labels ${language}`, () => byKey(this.rows('sys_documentation'), language))
        return labels.get(`${table}.${element}.`) ?? null
    }

    /** The plural of a table's label in a language; empty where no record gives it. */
    plural(table: string, language: string): string {
        const named = this.rows('sys_documentation').filter((row) => row.name === table && !row.element)
        return named.find((row) => row.language === language)?.plural ?? ''
    }

    /** A word of a column of type translated field in a language; the word itself when it has no translation. */
    translated(table: string, element: string, value: string, language: string): string {
        const words = this.keep(`translated ${language}`, () => byKey(this.rows('sys_translated'), language))
        return words.get(`${table}.${element}.${value}`) ?? value
    }

    /** Active server-side UI actions in their order, each with the roles that it needs. */
    uiActions(): { row: Values; roles: string[]; scope: string }[] {
        return this.keep('ui actions', () => {
            const names = this.roleNames()
            const listed = this.rows('sys_ui_action_role')
            return this.rows('sys_ui_action')
                .filter((row) => row.active === '1')
                .sort((a, b) => Number(a.order) - Number(b.order) || ((a.name ?? '') < (b.name ?? '') ? -1 : 1))
                .map((row) => {
                    const own = listed.filter((one) => one.sys_ui_action === row.sys_id)
                    const roles = own.map((one) => names.get(one.sys_user_role ?? '') ?? '')
                    return {
                        row,
                        roles: [...(row.roles ?? '').split(',').filter(Boolean), ...roles],
                        scope: this.scopeName(row.sys_scope ?? null),
                    }
                })
        })
    }

    /** Active rules of a table and of those that it extends, in the order in which they run. */
    rules(table: string): Rule[] {
        const all = this.keep('rules', () => {
            const names = this.roleNames()
            return this.rows('sys_script')
                .filter((row) => row.active === '1')
                .map((row): Rule => toRule(row, names, this.scopeName(row.sys_scope ?? null)))
        })
        return this.keep(`rules of ${table}`, () => {
            const lineage = this.catalog.lineage(table)
            return all
                .filter((rule) => lineage.includes(rule.table))
                .sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))
        })
    }

    /** Choices of a field in one language, by value; those of the nearest table of the lineage. */
    choices(table: string, element: string, language: string): Values[] {
        return this.keep(`choices ${table}.${element} ${language}`, () => {
            const all = this.keep('choices', () => {
                const groups = new Map<string, Values[]>()
                for (const row of this.rows('sys_choice')) {
                    const key = `${row.name}.${row.element}`
                    groups.set(key, [...(groups.get(key) ?? []), row])
                }
                return groups
            })
            for (const level of this.catalog.lineage(table)) {
                const rows = (all.get(`${level}.${element}`) ?? []).filter((row) => row.inactive !== '1')
                if (rows.length === 0) continue
                const local = rows.filter((row) => row.language === language)
                const chosen = local.length > 0 ? local : rows.filter((row) => (row.language ?? 'en') === 'en')
                return chosen.sort((a, b) => Number(a.sequence ?? 0) - Number(b.sequence ?? 0))
            }
            return []
        })
    }
}

/** Labels of one language by table, element and value. */
function byKey(rows: Values[], language: string): Map<string, string> {
    return new Map(
        rows
            .filter((row) => row.language === language)
            .map((row) => [`${row.name}.${row.element ?? ''}.${row.value ?? ''}`, row.label ?? ''])
    )
}

function toRule(row: Values, roleNames: Map<string, string>, scope: string): Rule {
    const on = new Set<string>()
    for (const operation of ['insert', 'update', 'delete', 'query'])
        if (row[`action_${operation}`] === '1') on.add(operation)
    return {
        id: row.sys_id ?? '',
        name: row.name ?? '',
        table: row.collection ?? '',
        when: row.when ?? 'after',
        order: Number(row.order ?? 100),
        on,
        filter: parseQuery(row.filter_condition ?? ''),
        condition: row.condition ?? '',
        roles: (row.role_conditions ?? '')
            .split(',')
            .filter(Boolean)
            .map((role) => roleNames.get(role) ?? role),
        script: row.script ?? '',
        template: row.template ?? '',
        aborts: row.abort_action === '1',
        scope,
    }
}
