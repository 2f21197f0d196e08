import fs from 'node:fs'
import path from 'node:path'
import { id } from './ids.ts'
import { logic } from './logic.ts'
import { rights } from './rights.ts'
import { services } from './services.ts'
import { type RecordFile, record, table } from './xml.ts'

export const SAMPLE = 'x_dev_sample'
export const OTHER = 'x_dev_other'

function app(scope: string, tracking: string): RecordFile {
    const file = record('sys_app', {
        sys_id: id('scope', scope),
        scope,
        name: scope,
        active: true,
        runtime_access_tracking: tracking,
        version: '1.0.0',
    })
    return { ...file, name: `scope/sys_app_${id('scope', scope)}.xml` }
}

const thing = {
    name: 'string max_length=60 display=true',
    number: 'string max_length=40 default_value=javascript:global.getNextObjNumberPadded();',
    note: 'string max_length=20',
    amount: 'integer',
    flag: 'boolean default_value=true',
    kind: 'choice max_length=40 choice=3',
    sort: 'string max_length=40 choice=3',
    owner: 'reference reference=sys_user max_length=32',
    peer: 'reference reference=x_dev_sample_thing max_length=32',
    at: 'glide_date_time',
    day: 'glide_date',
    secret: 'password2 max_length=255',
    lock: 'string max_length=80',
    sys_domain: 'domain_id max_length=32',
}

const sampleTables: RecordFile[] = [
    table({
        name: 'x_dev_sample_thing',
        label: 'Thing',
        columns: thing,
        indexes: { lock: { unique: true, columns: ['lock'] } },
        choices: { kind: { a: 'Alpha', b: 'Beta' }, sort: { x: 'Xi' } },
    }),
    table({
        name: 'x_dev_sample_child',
        label: 'Child',
        extends: 'x_dev_sample_thing',
        columns: { extra: 'string max_length=40' },
    }),
    table({
        name: 'x_dev_sample_trace',
        label: 'Trace',
        columns: { text: 'string max_length=1000 display=true', position: 'integer' },
    }),
    table({
        name: 'x_dev_sample_ruled',
        label: 'Ruled',
        columns: {
            name: 'string max_length=40 display=true',
            state: 'string max_length=40',
            stamp: 'string max_length=200',
        },
    }),
    table({
        name: 'x_dev_sample_guarded',
        label: 'Guarded',
        columns: {
            name: 'string max_length=40 display=true',
            open: 'boolean default_value=true',
            inner: 'string max_length=40',
            fixed: 'string max_length=40',
        },
    }),
    table({
        name: 'x_dev_sample_scripted',
        label: 'Scripted',
        columns: { name: 'string max_length=40 display=true', owner: 'reference reference=sys_user' },
    }),
    table({
        name: 'x_dev_sample_part',
        label: 'Part',
        columns: {
            name: 'string max_length=40 display=true',
            usual: 'reference reference=x_dev_sample_thing',
            clearing: 'reference reference=x_dev_sample_thing reference_cascade_rule=clear',
            deleting: 'reference reference=x_dev_sample_thing reference_cascade_rule=delete',
            restricting: 'reference reference=x_dev_sample_thing reference_cascade_rule=restrict',
            leaving: 'reference reference=x_dev_sample_thing reference_cascade_rule=none',
        },
    }),
    table({ name: 'x_dev_sample_bare', label: 'Bare', columns: { name: 'string max_length=40 display=true' } }),
    table({ name: 'x_dev_sample_empty', label: 'Empty', columns: { name: 'string max_length=40 display=true' } }),
    table({
        name: 'x_dev_sample_quiet',
        label: 'Quiet',
        access: { ws: 'false' },
        columns: { name: 'string max_length=40 display=true' },
    }),
]

const sampleWords: RecordFile[] = [
    record('sys_dictionary', {
        sys_id: id('dictionary', 'usual'),
        name: 'x_dev_sample_part',
        element: 'usual',
        internal_type: 'reference',
        attributes: 'tree_picker=true,other=1',
    }),
    record('sys_documentation', {
        sys_id: id('documentation', 'kind'),
        name: 'x_dev_sample_thing',
        element: 'kind',
        language: 'de',
        label: 'Art',
    }),
]

const otherTables: RecordFile[] = [
    table({
        name: 'x_dev_other_open',
        label: 'Open',
        access: { create: 'false', update: 'false', delete: 'false' },
        columns: { name: 'string max_length=40 display=true', secret: 'password2 max_length=255' },
    }),
    table({
        name: 'x_dev_other_closed',
        label: 'Closed',
        access: { access: 'package_private' },
        columns: { name: 'string max_length=40 display=true' },
    }),
]

const otherRecords: RecordFile[] = [
    record('sys_script_include', {
        sys_id: id('include', 'Door'),
        name: 'Door',
        api_name: `${OTHER}.Door`,
        access: 'public',
        active: true,
        script: `var Door = {
    who: function () { return gs.getCallerScopeName() + ' in ' + gs.getCurrentScopeName() },
    write: function (name) { var row = new GlideRecord('x_dev_other_open'); row.initialize(); row.name = name; return row.insert() }
}`,
    }),
    record('sys_script_include', {
        sys_id: id('include', 'Hidden'),
        name: 'Hidden',
        api_name: `${OTHER}.Hidden`,
        access: 'package_private',
        active: true,
        script: 'var Hidden = { secret: function () { return 1 } }',
    }),
]

/** Writes two applications and the people to try them. Returns their folders. */
export function writeSampleApps(folder: string): { apps: string[]; seedDir: string } {
    const files: [string, RecordFile[]][] = [
        [SAMPLE, [app(SAMPLE, 'permissive'), ...sampleTables, ...sampleWords, ...rights(), ...logic(), ...services()]],
        [OTHER, [app(OTHER, 'enforcing'), ...otherTables, ...otherRecords]],
    ]
    for (const [scope, list] of files) {
        for (const file of list) {
            const at = path.join(folder, scope, file.name)
            fs.mkdirSync(path.dirname(at), { recursive: true })
            fs.writeFileSync(at, file.text)
        }
    }
    const { apps, seedDir } = sampleApps(folder)
    fs.mkdirSync(seedDir, { recursive: true })
    fs.writeFileSync(path.join(seedDir, 'people.json'), JSON.stringify(people()))
    return { apps, seedDir }
}

/** Where {@link writeSampleApps} writes. */
export function sampleApps(folder: string): { apps: string[]; seedDir: string } {
    return { apps: [SAMPLE, OTHER].map((scope) => path.join(folder, scope)), seedDir: path.join(folder, 'seeds') }
}

const ROLES: Record<string, string[]> = {
    admin: ['admin'],
    worker: ['x_dev_sample.user'],
    boss: ['x_dev_sample.boss'],
    outsider: [],
    external: ['snc_external'],
    north: ['x_dev_sample.user'],
}

function people() {
    const domains = [
        { sys_id: id('domain', 'north'), name: 'North' },
        { sys_id: id('domain', 'north-west'), name: 'North West', parent: id('domain', 'north') },
        { sys_id: id('domain', 'south'), name: 'South' },
    ]
    const users = Object.keys(ROLES).map((name) => ({
        sys_id: id('user', name),
        user_name: name,
        name: `The ${name}`,
        user_password: name,
        email: `${name}@acme.example`,
        sys_domain: name === 'north' ? id('domain', 'north') : 'global',
        ...(name === 'boss' ? { time_zone: 'Europe/Berlin', date_format: 'dd.MM.yyyy' } : {}),
    }))
    const grants = Object.entries(ROLES).flatMap(([name, roles]) =>
        [...roles, ...(name === 'external' ? [] : ['snc_internal'])].map((role) => ({
            sys_id: id('grant', name, role),
            user: id('user', name),
            role: { ref: 'sys_user_role', name: role },
        }))
    )
    return [
        { table: 'domain', rows: domains },
        { table: 'sys_user', rows: users },
        { table: 'sys_user_has_role', rows: grants },
        {
            table: 'sys_certificate',
            rows: [{ sys_id: id('store'), name: 'Sample key', type: 'pkcs12_key_store', subject: 'CN=Sample' }],
        },
        {
            table: 'jwt_keystore_aliases',
            rows: [{ sys_id: id('alias'), name: 'Sample alias', signing_keystore: id('store') }],
        },
        {
            table: 'jwt_provider',
            rows: [{ sys_id: id('provider'), name: 'Sample', jwt_keystore_alias: id('alias'), expiry_interval: 300 }],
        },
    ]
}
