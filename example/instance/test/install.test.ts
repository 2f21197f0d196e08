import fs from 'node:fs'
import path from 'node:path'
import { type Instance, startInstance } from '../../../test/support/instance.ts'
import { writeSampleApps } from './sample/apps.ts'
import { id } from './sample/ids.ts'
import { record, table } from './sample/xml.ts'

let folder: string
let apps: string[]
let seedDir: string
let dataDir: string
let count = 0

beforeEach(() => {
    folder = path.resolve('.cache', 'sample-apps', `install-${process.pid}-${++count}`)
    dataDir = path.join(folder, 'data')
    const made = writeSampleApps(folder)
    apps = made.apps
    seedDir = made.seedDir
})
afterEach(() => fs.rmSync(folder, { recursive: true, force: true }))

const start = (): Promise<Instance> =>
    startInstance({ engine: 'node', apps, dataDir, workers: 1, env: { SEED_DIR: seedDir } })
const write = (name: string, text: string) => fs.writeFileSync(path.join(apps[0] ?? '', name), text)

/** What an instance with these applications says that it left out. */
async function leftOut(): Promise<string> {
    const instance = await start()
    await instance.stop()
    return instance.output()
}

test('a record of a table that nobody knows is reported, and the rest is installed', async () => {
    write('update/x.xml', record('sys_invented', { sys_id: id('x') }).text)
    write('dictionary/x.xml', table({ name: 'x_dev_sample_x', label: 'X', extends: 'sn_none', columns: {} }).text)
    const instance = await start()
    expect(instance.output()).toContain(
        'Not installed: x_dev_sample brings a record of sys_invented, a table that this instance does not know.'
    )
    expect(instance.output()).toContain(
        'Not installed: x_dev_sample: the table x_dev_sample_x extends sn_none, which this instance does not know.'
    )
    expect((await instance.script('x_dev_sample', "answer = gs.tableExists('x_dev_sample_bare')")).answer).toBe(true)
    await instance.stop()
})

test('a row of the seeds that rests on an application which is not here is left out and named, and the rest is there', async () => {
    const role = { ref: 'sys_user_role', name: 'x_other.reader' }
    const user = { ref: 'sys_user', user_name: 'guest' }
    const seeds = [
        { table: 'x_other_configuration', rows: [{ name: 'Theirs' }] },
        { table: 'sys_user', rows: [{ user_name: 'guest' }] },
        { table: 'sys_user_has_role', rows: [{ user, role }] },
    ]
    fs.writeFileSync(path.join(seedDir, 'other.json'), JSON.stringify(seeds))
    const instance = await start()
    const said = instance.output()
    expect(said).toContain('other.json brings rows of x_other_configuration, a table that this instance does not know.')
    expect(said).toContain('other.json brings a row of sys_user_has_role whose role is not here')
    const [guest] = await instance.table('sys_user', 'user_name=guest')
    expect(await instance.table('sys_user_has_role', `user=${guest?.['sys_id']}`)).toEqual([])
    await instance.stop()
})

test('a sample of applications leaves nothing out', async () => {
    expect(await leftOut()).not.toContain('Not installed')
})

test.each([
    ['an operator that does not exist', 'nameCHANGES'],
    ['a column that the table does not have', 'name=a^shadeVALCHANGES'],
])('a rule whose condition has %s is reported by name, not run on every row', async (_what, condition) => {
    const rule = { name: 'A rule', collection: 'x_dev_sample_thing', when: 'after', filter_condition: condition }
    write('update/x.xml', record('sys_script', { sys_id: id('x'), ...rule }).text)
    const instance = await start()
    expect(instance.output()).toContain('sys_script A rule has a filter_condition that cannot be read')
    expect(await instance.table('sys_script', 'name=A rule')).toEqual([])
    await instance.stop()
})

test.each([
    ['sys_security_acl', 'condition', { name: 'x_dev_sample_thing', operation: 'read', type: 'record' }],
    ['sys_ui_policy', 'conditions', { table: 'x_dev_sample_thing' }],
    ['sys_app_module', 'filter', { title: 'A module', name: 'x_dev_sample_thing' }],
])('the same of %s', async (kind, field, fields) => {
    write('update/x.xml', record(kind, { sys_id: id('x'), ...fields, [field]: 'shade=1' }).text)
    expect(await leftOut()).toContain(`has a ${field} that cannot be read at 'shade'`)
})

// ServiceNow/sdk-examples, table-sample: Table({ name: 'incident', schema: { … } }).
test('a table of somebody else gets the columns that an application gives it, and keeps its own', async () => {
    const columns = { x_dev_sample_extra: 'string max_length=40', number: 'integer' }
    write('dictionary/incident.xml', table({ name: 'incident', label: 'Ours', columns }).text)
    const mine = { sys_id: id('incident'), name: 'incident', label: 'Ours' }
    write('update/sys_db_object_incident.xml', record('sys_db_object', mine).text)
    const instance = await start()
    const script =
        "var one = new GlideRecord('incident'); one.x_dev_sample_extra = 'kept'; var id = one.insert(); one = new GlideRecord('incident'); one.get(id); answer = [one.x_dev_sample_extra + '', one.getValue('number').slice(0, 3), one.getLabel()]"
    expect(await instance.script('x_dev_sample', script)).toMatchObject({
        error: '',
        answer: ['kept', 'INC', 'Incident'],
    })
    await instance.stop()
})

// Exports of a source-controlled application name neither choices nor dictionary entries by sys_id.
test('exported records without sys_id are the rows that their values name', async () => {
    const choice = (value: string, label: string) =>
        `<sys_choice action="INSERT_OR_UPDATE"><name>x_dev_sample_thing</name><element>kind</element><value>${value}</value><label>${label}</label><language>en</language><inactive>false</inactive></sys_choice>`
    write(
        'update/sys_choice_x_dev_sample_thing_kind.xml',
        `<record_update><sys_choice action="INSERT_OR_UPDATE" field="kind" table="x_dev_sample_thing" version="3">${choice('a', 'First')}${choice('c', 'Third')}</sys_choice></record_update>`
    )
    write(
        'update/sys_dictionary_incident_u_x.xml',
        '<record_update><sys_dictionary action="INSERT_OR_UPDATE" element="u_x" table="incident"><name>incident</name><element>u_x</element><internal_type display_value="String">string</internal_type><max_length>40</max_length></sys_dictionary></record_update>'
    )
    let instance = await start()
    await instance.kill()
    write('update/again.xml', record('sys_ui_message', { sys_id: id('again'), key: 'k', message: 'm' }).text)
    instance = await start()
    const choices = await instance.table('sys_choice', 'name=x_dev_sample_thing^element=kind^ORDERBYvalue')
    expect(choices.map((one) => one['label'])).toEqual(['First', 'Beta', 'Third'])
    expect(await instance.table('sys_dictionary', 'name=incident^element=u_x')).toHaveLength(1)
    const valid = await instance.script('x_dev_sample', "answer = new GlideRecord('incident').isValidField('u_x')")
    expect(valid.answer).toBe(true)
    await instance.stop()
})

test('a record of a listed table is stored and does nothing', async () => {
    write('update/x.xml', record('sys_ux_style', { sys_id: id('x'), name: 'A style' }).text)
    const instance = await start()
    await instance.stop()
})

test('a second start installs nothing, a changed application installs and keeps the data', async () => {
    let instance = await start()
    await instance.as('worker').post('/api/now/table/x_dev_sample_thing', { name: 'mine' })
    await instance.script('x_dev_sample', "gs.setProperty('x_dev_sample.limit', '99')")
    instance = await instance.restart()
    expect(instance.output()).not.toContain('Installed')
    await instance.kill()
    const extra = { note: 'string max_length=20', colour: 'string max_length=20' }
    write(
        'dictionary/x_dev_sample_bare.xml',
        table({ name: 'x_dev_sample_bare', label: 'Bare', columns: { name: 'string display=true', ...extra } }).text
    )
    fs.rmSync(path.join(apps[0] ?? '', `update/sysauto_script_${id('job', 'Sample tick')}.xml`))
    instance = await start()
    expect(instance.output()).toContain('Installed')
    expect(await instance.table('x_dev_sample_thing', 'name=mine')).toHaveLength(1)
    expect(
        (
            await instance.script(
                'x_dev_sample',
                "answer = [gs.getProperty('x_dev_sample.limit'), new GlideRecord('x_dev_sample_bare').isValidField('colour')]"
            )
        ).answer
    ).toEqual(['99', true])
    // Only what a package takes back by name goes (SDK: a deleted key becomes a record with action DELETE).
    expect(await instance.table('sysauto_script', 'name=Sample tick')).toHaveLength(1)
    await instance.stop()
})

test('a record that a version takes back is gone', async () => {
    const kept = record('sys_ui_message', { sys_id: id('text'), key: 'A text', message: 'Ein Text', language: 'de' })
    write(kept.name, kept.text)
    let instance = await start()
    expect(await instance.table('sys_ui_message', 'key=A text')).toHaveLength(1)
    await instance.kill()
    write(kept.name, kept.text.replace('INSERT_OR_UPDATE', 'DELETE'))
    instance = await start()
    expect(await instance.table('sys_ui_message', `sys_id=${id('text')}`)).toEqual([])
    await instance.stop()
})

/** What an upgrade noted about the message `key`, newest first. */
/** Returns what the upgrades since the last call did with a record. Two upgrades may begin in the same second. */
const notesOf = (key: string) => {
    const seen = new Set<string | undefined>()
    return async (instance: Instance) => {
        const rows = await instance.table('sys_upgrade_history_log', `target_name=${key}`)
        const fresh = rows.filter((row) => !seen.has(row['sys_id']))
        for (const row of fresh) seen.add(row['sys_id'])
        return fresh
    }
}

// "Overwrite customizations during an upgrade", "Upgrade details form"
test('an upgrade skips a record that was changed on the instance, until that says Replace on upgrade', async () => {
    const message = (text: string) =>
        record('sys_ui_message', { sys_id: id('text'), key: 'A text', message: text, language: 'de' })
    const read = async () => (await instance.table('sys_ui_message', 'key=A text')).map((row) => row['message'])
    const notes = notesOf('A text')
    const upgrade = async (text: string) => {
        write(message(text).name, message(text).text)
        await instance.kill()
        instance = await start()
    }
    write(message('First').name, message('First').text)
    let instance = await start()
    expect(await notes(instance)).toMatchObject([{ disposition: '1' }])
    await upgrade('Second')
    expect(await read()).toEqual(['Second'])
    expect(await notes(instance)).toMatchObject([{ disposition: '2', changed: 'true' }])
    const change = "var m = new GlideRecord('sys_ui_message'); m.get('key', 'A text'); m.message = 'Ours'; m.update()"
    await instance.script('global', change, 'admin')
    const [update] = await instance.table('sys_update_xml', `name=sys_ui_message_${id('text')}`)
    expect(update).toMatchObject({ action: 'INSERT_OR_UPDATE', replace_on_upgrade: 'false', target_name: 'A text' })
    expect(update?.['payload']).toContain('<message>Ours</message>')
    await upgrade('Third')
    expect(await read()).toEqual(['Ours'])
    expect(await notes(instance)).toMatchObject([{ disposition: '4', changed: 'true' }])
    const where = `/api/now/table/sys_update_xml/${update?.['sys_id']}`
    expect((await instance.as('admin').patch(where, { replace_on_upgrade: 'true' })).status).toBe(200)
    await upgrade('Fourth')
    expect(await read()).toEqual(['Fourth'])
    expect(await notes(instance)).toMatchObject([{ disposition: '2', changed: 'true' }])
    await instance.stop()
})

test('a reference with a random sys_id is resolved by its attributes', async () => {
    const instance = await start()
    const rows = await instance.table('sys_user_role_contains', `role=${id('role', 'boss')}`)
    expect(rows.map((row) => row['contains'])).toEqual([id('role', 'user')])
    const granted = await instance.table('sys_user_has_role', 'user.user_name=boss^inherited=true')
    expect(granted.map((row) => row['role'])).toEqual([id('role', 'user')])
    await instance.stop()
})

test('choices of emitted choice files replace those of the dictionary', async () => {
    const row = (value: string, label: string) =>
        `<sys_choice action="INSERT_OR_UPDATE"><sys_id>${id('choice', value)}</sys_id><name>x_dev_sample_thing</name><element>kind</element><value>${value}</value><label>${label}</label><language>en</language><inactive>false</inactive></sys_choice>`
    fs.mkdirSync(path.join(apps[0] ?? '', 'author_elective_update'))
    write(
        'author_elective_update/sys_choice_x_dev_sample_thing_kind.xml',
        `<record_update><sys_choice_v2 action="INSERT_OR_UPDATE" field="kind" table="x_dev_sample_thing"><sys_choice action="delete_multiple" query="name=x_dev_sample_thing^element=kind^value=a^language=en^NQname=x_dev_sample_thing^element=kind^value=b^language=en"/>${row('a', 'First')}${row('b', 'Second')}</sys_choice_v2></record_update>`
    )
    const instance = await start()
    const choices = await instance.table('sys_choice', 'name=x_dev_sample_thing^element=kind^ORDERBYvalue')
    expect(choices.map((one) => one['label'])).toEqual(['First', 'Second'])
    await instance.stop()
})

test('records of the first installation come once', async () => {
    fs.mkdirSync(path.join(apps[0] ?? '', 'unload'))
    write('unload/thing.xml', record('x_dev_sample_thing', { sys_id: id('first'), name: 'first' }).text)
    let instance = await start()
    await instance.as('worker').patch(`/api/now/table/x_dev_sample_thing/${id('first')}`, { name: 'renamed' })
    await instance.kill()
    write('update/message.xml', record('sys_ui_message', { sys_id: id('new'), key: 'k', message: 'm' }).text)
    instance = await start()
    expect(await instance.table('x_dev_sample_thing', 'name=renamed')).toHaveLength(1)
    await instance.stop()
})
