import { GlideRecord, gs } from '@servicenow/glide'

/** Records of ours with a script that calls a module, and the field that holds it. */
const SCRIPTS: [string, string][] = [
    ['sys_script', 'script'],
    ['sys_script_include', 'script'],
    ['sys_ui_action', 'script'],
    ['sys_ws_operation', 'operation_script'],
    ['sysauto_script', 'script'],
]

/** Each module that a record calls, with what the record is called. */
function calledModules(): { [path: string]: string } {
    const called: { [path: string]: string } = {}
    for (const [table, field] of SCRIPTS) {
        const row = new GlideRecord(table)
        row.addQuery('sys_scope.scope', gs.getCurrentScopeName())
        row.query()
        while (row.next()) {
            const found = /require\('(x_1e_connect\/[^']+)'\)/.exec(row.getValue(field) || '')
            if (found) called[String(found[1])] = row.getValue('name') || table
        }
    }
    return called
}

/** Records whose module this instance does not have: somebody changed them, and an upgrade has brought other modules since. */
export function withoutModule(): string[] {
    const called = calledModules()
    const row = new GlideRecord('sys_module')
    row.addQuery('path', 'IN', Object.keys(called).join(','))
    row.query()
    while (row.next()) delete called[row.getValue('path') || '']
    return Object.keys(called).map((path) => String(called[path]))
}
