import type { UiApplication } from '../../../ui-api.ts'
import { wordsOf } from '../records/names.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'

/** "Modules": which address each kind of link opens. Kinds that are not named here are not shown. */
const LINKS: Record<string, (module: Values) => string | null> = {
    SEPARATOR: () => null,
    LIST: (module) => listOf(module),
    NEW: ({ name, query }) => `/${name}.do?sys_id=-1${query ? `&${query}` : ''}`,
    DETAIL: ({ name, query }) => `/${name}.do?${query ?? ''}`,
    DIRECT: ({ query }) => `/${(query ?? '').replace(/^\//, '')}`,
}

function listOf({ name, filter, view_name }: Values): string {
    const values = new URLSearchParams()
    if (filter) values.set('sysparm_query', filter)
    if (view_name) values.set('sysparm_view', view_name)
    return `/${name}_list.do${values.size > 0 ? `?${values}` : ''}`
}

/** The navigator's applications: a module shows when its roles do, and its application's unless it overrides them. */
export function uiMenu(tx: Transaction): UiApplication[] {
    const mine = (roles: string | null | undefined) => {
        const wanted = (roles ?? '').split(',').filter(Boolean)
        return wanted.length === 0 || wanted.some((role) => tx.session.roles.has(role) || tx.session.roles.has('admin'))
    }
    const byOrder = (a: Values, b: Values) => Number(a.order ?? 0) - Number(b.order ?? 0)
    const modules = tx.metadata
        .rows('sys_app_module')
        .filter((row) => row.active === '1' && (row.link_type ?? '') in LINKS)
        .sort(byOrder)
    tx.counters.queries += 2
    return tx.metadata
        .rows('sys_app_application')
        .filter((row) => row.active === '1')
        .sort(byOrder)
        .map((application) => ({
            id: application.sys_id ?? '',
            title: wordsOf(tx, 'sys_app_application', application, 'title'),
            hint: application.hint ?? '',
            modules: modules
                .filter((row) => row.application === application.sys_id && mine(row.roles))
                .filter((row) => row.override_menu_roles === '1' || mine(application.roles))
                .map((row) => ({
                    id: row.sys_id ?? '',
                    title: wordsOf(tx, 'sys_app_module', row, 'title'),
                    href: LINKS[row.link_type ?? '']?.(row) ?? null,
                })),
        }))
        .filter((application) => application.modules.some((module) => module.href !== null))
}
