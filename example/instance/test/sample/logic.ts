import { id } from './ids.ts'
import { type RecordFile, record } from './xml.ts'

const ROOT = 'x_dev_sample/sample/1.0.0/'

function module(name: string, content: string): RecordFile {
    return record('sys_module', { sys_id: id('module', name), path: `${ROOT}${name}`, content, external_source: false })
}

/** Text of a script that calls a module, as the SDK writes it. */
export function stub(name: string, path: string, args: string): string {
    return `// @fluent-module ${name};false;${ROOT}${path}\nconst { ${name} } = require('${ROOT}${path}');\n${name}(${args});`
}

interface Rule {
    name: string
    when: string
    order: number
    on?: string
    filter?: string
    condition?: string
    script?: string
    table?: string
}

function rule({
    name,
    when,
    order,
    on = 'insert update',
    filter = '',
    condition = '',
    script = '',
    table = 'ruled',
}: Rule): RecordFile {
    return record('sys_script', {
        sys_id: id('rule', name),
        name,
        collection: `x_dev_sample_${table}`,
        when,
        order,
        active: true,
        action_insert: on.includes('insert'),
        action_update: on.includes('update'),
        action_delete: on.includes('delete'),
        filter_condition: filter,
        condition,
        script: script || stub('trace', 'server/rules.ts', `current, previous, '${name}'`),
    })
}

function job(name: string, fields: Record<string, string | boolean>): RecordFile {
    return record('sysauto_script', {
        sys_id: id('job', name),
        name,
        active: true,
        run_type: 'on_demand',
        run_start: '2020-01-01 00:00:00',
        script: `require('./server/rules.ts').write('${name}')`,
        ...fields,
    })
}

/** Rules in every moment, a job of every kind, an event with two actions, and the modules they call. */
export function logic(): RecordFile[] {
    return [
        module(
            'server/shared/words.ts',
            "export var greeting = 'hello';\nexport default function shout(text) { return String(text).toUpperCase(); }\n"
        ),
        module(
            'server/rules.ts',
            `import { GlideRecord } from '@servicenow/glide';
import shout, { greeting } from './shared/words.ts';
export function write(text) {
    var row = new GlideRecord('x_dev_sample_trace');
    row.initialize();
    row.setValue('text', text);
    row.insert();
}
export function trace(current, previous, name) {
    var changes = current.getElement('state').changes() ? ' changes' : '';
    write(name + ' ' + current.operation() + ' ' + current.getValue('stamp') + (previous ? ' was ' + previous.getValue('state') : '') + changes);
    if (name.indexOf('before') === 0) current.setValue('stamp', (current.getValue('stamp') || '') + name.charAt(name.length - 1));
}
export function greet(name) { return shout(greeting) + ' ' + name; }
`
        ),
        rule({ name: 'before 900 a', when: 'before', order: 900 }),
        rule({ name: 'before 100 b', when: 'before', order: 100 }),
        rule({ name: 'before 1200 c', when: 'before', order: 1200 }),
        rule({ name: 'before filtered d', when: 'before', order: 950, filter: 'stateCHANGESTOdone' }),
        rule({ name: 'before condition e', when: 'before', order: 960, condition: "current.name == 'conditional'" }),
        rule({
            name: 'abort',
            when: 'before',
            order: 50,
            filter: 'name=forbidden',
            script: 'current.setAbortAction(true)',
        }),
        rule({
            name: 'throws',
            when: 'before',
            order: 60,
            filter: 'name=broken',
            script: "throw new Error('rule is broken')",
        }),
        rule({
            name: 'again',
            when: 'after',
            order: 10,
            filter: 'name=endless',
            script: 'current.state = String(Math.random()); current.update()',
        }),
        rule({ name: 'after 20', when: 'after', order: 20 }),
        rule({ name: 'after delete', when: 'after', order: 30, on: 'delete' }),
        rule({ name: 'async', when: 'async', order: 100, filter: 'stateVALCHANGES' }),
        job('Sample job', {}),
        job('Sample failing job', { script: "throw new Error('job is broken')" }),
        job('Sample conditional job', { conditional: true, condition: 'answer = false' }),
        job('Sample tick', { run_type: 'periodically', run_period: '1970-01-01 01:00:00' }),
        record('sysevent_register', { sys_id: id('event'), event_name: 'x_dev_sample.happened', suffix: 'happened' }),
        ...[1, 2].map((at) =>
            record('sysevent_script_action', {
                sys_id: id('action', String(at)),
                name: `Action ${at}`,
                event_name: 'x_dev_sample.happened',
                active: true,
                order: 300 - at * 100,
                script: `require('./server/rules.ts').write('action ${at} ' + event.parm1 + ' ' + event.parm2 + ' ' + (current ? current.name : 'nothing'))`,
            })
        ),
        ...['event.parm1 == "p"', "gs.hasRole('no_such_role')", 'answer = event.parm1 === "p"'].map(
            (condition_script, at) =>
                record('sysevent_script_action', {
                    sys_id: id('action', 'conditional', String(at)),
                    name: `Conditional action ${at}`,
                    event_name: 'x_dev_sample.asked',
                    active: true,
                    order: 100,
                    condition_script,
                    script: `require('./server/rules.ts').write('asked ${at}')`,
                })
        ),
        record('sys_script_include', {
            sys_id: id('include', 'Helper'),
            name: 'Helper',
            api_name: 'x_dev_sample.Helper',
            access: 'package_private',
            active: true,
            script: "var Helper = Class.create();\nHelper.prototype = { initialize: function (name) { this.name = name }, greet: function () { return require('./server/rules.ts').greet(this.name) }, type: 'Helper' };",
        }),
        record('sys_number', {
            sys_id: id('number'),
            category: 'x_dev_sample_thing',
            prefix: 'THG',
            number: 1000,
            maximum_digits: 7,
        }),
        record('sys_properties', { sys_id: id('property'), name: 'x_dev_sample.limit', value: '7', type: 'integer' }),
        record('sys_ui_message', {
            sys_id: id('message'),
            key: 'Found {0} of {1}',
            message: "It''s {0} of {1}",
            language: 'en',
        }),
    ]
}
