import { emittedRecords, emittedTables } from './emitted.ts'

/** Who asks: each is a user with exactly these roles. */
export const PEOPLE = {
    none: [],
    itil: ['itil'],
    user: ['x_1e_connect.Tachyon_User'],
    user_itil: ['x_1e_connect.Tachyon_User', 'itil'],
    approver: ['x_1e_connect.Tachyon_Approver'],
    admin: ['x_1e_connect.Tachyon_Admin'],
    privacy: ['x_1e_connect.Tachyon_Privacy'],
    core_admin: ['x_1e_core_connect.admin'],
    platform_admin: ['admin'],
} as const

export type Person = keyof typeof PEOPLE
export const NAMES = Object.keys(PEOPLE) as Person[]

/** One line of the matrix without its cells: what is done to what. */
export interface Subject {
    kind: 'table' | 'field' | 'route' | 'page' | 'menu' | 'call'
    what: string
    operation: string
}

export const keyOf = ({ kind, what, operation }: Subject) => `${kind},${what},${operation}`

const records = [...emittedRecords('core'), ...emittedRecords('connect')]
const of = (table: string) => records.filter((record) => record.table === table)
export const tables = [...emittedTables('core'), ...emittedTables('connect')]

const tableSubjects = (): Subject[] =>
    tables.flatMap(({ name }) =>
        ['read', 'create', 'write', 'delete'].map((operation): Subject => ({ kind: 'table', what: name, operation }))
    )

/** Fields with rules of their own, and every field that holds a secret. */
function fieldSubjects(): Subject[] {
    const found = new Map<string, Subject>()
    const add = (what: string, operation: string) => {
        const subject: Subject = { kind: 'field', what, operation }
        found.set(keyOf(subject), subject)
    }
    for (const { fields } of of('sys_security_acl')) {
        const name = fields['name'] ?? ''
        // Who reads cells depends on what the answer holds: test/rest/privacy.test.ts.
        if (name === 'x_1e_connect_response.cells') continue
        if (fields['type'] === 'record' && name.includes('.')) add(name, fields['operation'] ?? '')
    }
    for (const table of tables) {
        for (const [column, { type }] of Object.entries(table.columns)) {
            if (type !== 'password2') continue
            add(`${table.name}.${column}`, 'read')
            for (const child of tables.filter((one) => one.extends === table.name))
                add(`${child.name}.${column}`, 'read')
        }
    }
    return [...found.values()]
}

const routeSubjects = (): Subject[] =>
    of('sys_ws_operation').map(({ fields }) => ({
        kind: 'route',
        what: fields['operation_uri'] ?? '',
        operation: fields['http_method'] ?? '',
    }))

const pageSubjects = (): Subject[] =>
    of('sys_ui_page').map(({ fields }) => ({ kind: 'page', what: fields['endpoint'] ?? '', operation: 'open' }))

export interface Module {
    id: string
    subject: Subject
}

export function modules(): Module[] {
    const titles = new Map(of('sys_app_application').map(({ fields }) => [fields['sys_id'], fields['title']]))
    return of('sys_app_module').map(({ fields }) => ({
        id: fields['sys_id'] ?? '',
        subject: {
            kind: 'menu',
            what: `${titles.get(fields['application'])} › ${fields['title']}`,
            operation: 'see',
        },
    }))
}

/** What flows and AI agents call, as the built module lists it. */
function callSubjects(): Subject[] {
    const module = of('sys_module').find(({ fields }) => fields['path']?.endsWith('/server/automation/calls.ts'))
    const names = (module?.fields['content'] ?? '').matchAll(/(\w+): \{\s*takes:/g)
    return [...names].map(([, what = '']) => ({ kind: 'call', what, operation: 'make' }))
}

/** Everything that the built apps install and that somebody may be allowed or refused. */
export function subjects(): Subject[] {
    return [
        ...tableSubjects(),
        ...fieldSubjects(),
        ...routeSubjects(),
        ...pageSubjects(),
        ...modules().map(({ subject }) => subject),
        ...callSubjects(),
    ].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
