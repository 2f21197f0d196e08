import fs from 'node:fs'
import path from 'node:path'
import { id } from '../../../example/instance/test/sample/ids.ts'
import { type RecordFile, record, table } from '../../../example/instance/test/sample/xml.ts'

// An application as an instance installs it, of a table that no page was written for.

export const PART = 'x_dev_parts_part'

const app: RecordFile = {
    ...record('sys_app', {
        sys_id: id('scope', 'x_dev_parts'),
        scope: 'x_dev_parts',
        name: 'Parts',
        active: true,
        runtime_access_tracking: 'permissive',
        version: '1.0.0',
    }),
    name: `scope/sys_app_${id('scope', 'x_dev_parts')}.xml`,
}

const parts = table({
    name: PART,
    label: 'Part',
    columns: {
        name: 'string max_length=60 display=true',
        state: 'choice max_length=40 choice=1 default_value=open',
        amount: 'integer',
        spare: 'boolean default_value=true',
        maker: 'reference reference=sys_user max_length=32',
        whole: `reference reference=${PART} max_length=32`,
        reason: 'string max_length=100',
        place: 'geo_point max_length=80',
    },
    choices: { state: { open: 'Open', closed: 'Closed' } },
})

const RIGHTS = ['read', 'write', 'create'].flatMap((operation) => {
    const acl = id('parts acl', operation)
    return [
        record('sys_security_acl', { sys_id: acl, name: PART, operation, type: 'record', active: true }),
        record('sys_security_acl_role', {
            sys_id: id('parts acl role', operation),
            sys_security_acl: acl,
            sys_user_role: id('role', 'user'),
        }),
    ]
})

const POLICY = [
    record('sys_ui_policy', {
        sys_id: id('parts policy'),
        table: PART,
        short_description: 'A closed part has a reason, and its amount stands',
        conditions: 'state=closed',
        active: true,
        on_load: true,
        global: true,
        reverse_if_false: true,
        order: 100,
    }),
    record('sys_ui_policy_action', {
        sys_id: id('parts policy', 'reason'),
        ui_policy: id('parts policy'),
        field: 'reason',
        visible: 'true',
        mandatory: 'true',
        disabled: 'ignore',
    }),
    record('sys_ui_policy_action', {
        sys_id: id('parts policy', 'amount'),
        ui_policy: id('parts policy'),
        field: 'amount',
        visible: 'ignore',
        mandatory: 'ignore',
        disabled: 'true',
    }),
]

function listAction(name: string, more: Record<string, string | number | boolean>): RecordFile {
    return record('sys_ui_action', { sys_id: id('parts action', name), name, table: PART, active: true, ...more })
}

const ACTIONS = [
    listAction('Close', {
        list_choice: true,
        order: 10,
        condition: "current.getValue('state') == 'open'",
        script: "current.setValue('state', 'closed'); current.setValue('reason', 'by list'); current.update();",
    }),
    listAction('Count', {
        list_button: true,
        order: 20,
        script: "gs.addInfoMessage(current.getDisplayValue() + ': ' + current.getValue('amount'));",
    }),
    listAction('Stocktaking', {
        list_banner_button: true,
        list_style: 'primary',
        hint: 'Counts every part',
        order: 30,
        script: `var parts = new GlideRecord('${PART}'); parts.query(); gs.addInfoMessage(parts.getRowCount() + ' parts counted.');`,
    }),
    listAction('Users', { list_link: true, order: 40, script: "action.setRedirectURL('/sys_user_list.do');" }),
    listAction('Scrap', { list_choice: true, order: 50, roles: 'admin', script: 'current.deleteRecord();' }),
]

const LAYOUT = [
    record('sys_ui_list', { sys_id: id('parts list'), name: PART, view: 'Default view' }),
    ...['name', 'state', 'amount', 'spare', 'maker', 'place'].map((element, position) =>
        record('sys_ui_list_element', {
            sys_id: id('parts list', element),
            list_id: id('parts list'),
            element,
            position,
        })
    ),
    record('sys_relationship', {
        sys_id: id('parts relationship'),
        name: 'Parts of this maker',
        basic_apply_to: PART,
        basic_query_from: PART,
        query_with:
            "(function refineQuery(current, parent) { current.addQuery('maker', parent.getValue('maker')); })(current, parent);",
    }),
    record('sys_ui_related_list', { sys_id: id('parts related'), name: PART, view: 'Default view' }),
    ...[`${PART}.whole`, `REL:${id('parts relationship')}`].map((related_list, position) =>
        record('sys_ui_related_list_entry', {
            sys_id: id('parts related', related_list),
            list_id: id('parts related'),
            related_list,
            position,
        })
    ),
]

/** Writes the application. Returns its folder. */
export function writePartsApp(folder: string): string {
    for (const file of [app, parts, ...RIGHTS, ...POLICY, ...ACTIONS, ...LAYOUT]) {
        const at = path.join(folder, file.name)
        fs.mkdirSync(path.dirname(at), { recursive: true })
        fs.writeFileSync(at, file.text)
    }
    return folder
}
