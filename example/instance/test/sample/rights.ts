import { id } from './ids.ts'
import { type RecordFile, record } from './xml.ts'

interface Rule {
    name: string
    operation: string
    roles?: string[]
    condition?: string
    script?: string
    type?: string
    decision?: string
}

const RULES: Rule[] = [
    ...['read', 'create', 'write', 'delete'].flatMap((operation) =>
        ['thing', 'trace', 'ruled'].map((name) => ({ name: `x_dev_sample_${name}`, operation, roles: ['user'] }))
    ),
    { name: 'x_dev_sample_guarded', operation: 'read', roles: ['user'], condition: 'open=true' },
    { name: 'x_dev_sample_guarded', operation: 'read', roles: ['boss'] },
    { name: 'x_dev_sample_guarded', operation: 'write', roles: ['user'] },
    { name: 'x_dev_sample_guarded', operation: 'create', roles: ['user'] },
    { name: 'x_dev_sample_guarded.inner', operation: 'read', roles: ['boss'] },
    { name: 'x_dev_sample_guarded.fixed', operation: 'write', roles: ['boss'] },
    { name: 'x_dev_sample_guarded', operation: 'read', condition: 'name!=sealed', decision: 'deny' },
    {
        name: 'x_dev_sample_scripted',
        operation: 'read',
        roles: ['user'],
        script: 'answer = current.owner == gs.getUserID()',
    },
    { name: 'x_dev_sample_empty', operation: 'read' },
    { name: 'x_dev_sample.call', operation: 'execute', roles: ['user'], type: 'REST_Endpoint' },
    { name: 'x_dev_sample.never', operation: 'execute', roles: ['boss'], type: 'REST_Endpoint' },
]

export function aclId(name: string): string {
    return id('acl', name, 'execute', 'allow', '')
}

function ruleFiles({
    name,
    operation,
    roles = [],
    condition = '',
    script = '',
    type = 'record',
    decision = 'allow',
}: Rule): RecordFile[] {
    const acl = id('acl', name, operation, decision, type === 'record' ? condition + roles.join() : '')
    return [
        record('sys_security_acl', {
            sys_id: acl,
            name,
            operation,
            type,
            active: true,
            // A denying rule that administrators override would be met by them.
            admin_overrides: true,
            advanced: script !== '',
            script,
            condition,
            decision_type: decision,
        }),
        ...roles.map((role) =>
            record('sys_security_acl_role', {
                sys_id: id('acl role', acl, role),
                sys_security_acl: acl,
                sys_user_role: id('role', role),
            })
        ),
    ]
}

/** Roles `user` and `boss` (which contains `user`), and the rules that the tests ask about. */
export function rights(): RecordFile[] {
    return [
        ...['user', 'boss'].map((suffix) =>
            record('sys_user_role', {
                sys_id: id('role', suffix),
                name: `x_dev_sample.${suffix}`,
                suffix,
                grantable: true,
            })
        ),
        {
            name: 'update/sys_user_role_contains_1.xml',
            // The sys_id of `contains` is a random one in emitted files; the attribute says which role is meant.
            text: `<record_update table="sys_user_role_contains"><sys_user_role_contains action="INSERT_OR_UPDATE"><sys_id>${id('contains')}</sys_id><contains name="x_dev_sample.user">${id('random')}</contains><role name="x_dev_sample.boss">${id('role', 'boss')}</role></sys_user_role_contains></record_update>`,
        },
        ...RULES.flatMap(ruleFiles),
    ]
}
