import type { Instance } from '../../../test/support/instance.ts'
import { id } from './sample/ids.ts'
import { ENGINES, startSample } from './sample/start.ts'

describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    beforeAll(async () => {
        instance = await startSample(engine)
        const made = await instance.script(
            'x_dev_sample',
            `[['open one', true], ['shut one', false], ['sealed', true]].forEach(function (row) { var g = new GlideRecord('x_dev_sample_guarded'); g.initialize(); g.name = row[0]; g.open = row[1]; g.inner = 'inside'; g.fixed = 'set'; g.insert(); });
             ['worker', 'boss'].forEach(function (name) { var u = new GlideRecord('sys_user'); u.get('user_name', name); var s = new GlideRecord('x_dev_sample_scripted'); s.initialize(); s.name = name; s.owner = u.getUniqueValue(); s.insert(); });
             ['bare', 'empty'].forEach(function (table) { var b = new GlideRecord('x_dev_sample_' + table); b.initialize(); b.name = 'row'; b.insert(); });`
        )
        expect(made.error).toBe('')
    }, 60_000)
    afterAll(() => instance.stop())

    const names = async (table: string, user: string) => {
        const { answer, error } = await instance.script(
            'x_dev_sample',
            `var r = new GlideRecordSecure('x_dev_sample_${table}'); r.orderBy('name'); r.query(); answer = []; while (r.next()) answer.push(r.getValue('name'))`,
            user
        )
        expect(error).toBe('')
        return answer
    }

    // "ACL evaluation" (exploring-access-control-list.md).
    test.each([
        ['a condition is asked row by row; a deny-unless rule first', 'guarded', 'worker', ['open one']],
        ['one rule of several is enough', 'guarded', 'boss', ['open one', 'shut one']],
        ['nobody without the role', 'guarded', 'outsider', []],
        ['admin overrides', 'guarded', 'admin', ['open one', 'sealed', 'shut one']],
        ['a script judges with current', 'scripted', 'worker', ['worker']],
        ['a script judges with current, for another person', 'scripted', 'boss', ['boss']],
        ['a table without rules is for admin only', 'bare', 'worker', []],
        ['a table without rules is for admin only: admin', 'bare', 'admin', ['row']],
        ['a rule with neither role, condition nor script denies', 'empty', 'worker', []],
    ])('%s (%s as %s)', async (_title, table, user, expected) => {
        expect(await names(table, user)).toEqual(expected)
    })

    // GlideRecordSecure.
    test('fields that may not be read are null, fields that may not be written become so (p_GlideServerAPIs.md)', async () => {
        const script = `var r = new GlideRecordSecure('x_dev_sample_guarded'); r.get('name', 'open one'); var seen = r.getValue('inner'); r.fixed = 'changed'; r.update(); var plain = new GlideRecord('x_dev_sample_guarded'); plain.get('name', 'open one'); answer = [seen, plain.getValue('inner'), plain.getValue('fixed'), r.inner.canRead(), r.fixed.canWrite(), r.canWrite(), r.canDelete()]`
        expect((await instance.script('x_dev_sample', script, 'worker')).answer).toEqual([
            null,
            'inside',
            null,
            false,
            false,
            true,
            false,
        ])
    })

    test('insert without the right answers null; getRowCount counts the unreadable too', async () => {
        const script = `var b = new GlideRecordSecure('x_dev_sample_bare'); b.initialize(); b.name = 'no'; var made = b.insert(); var g = new GlideRecordSecure('x_dev_sample_guarded'); g.query(); answer = [made, g.getRowCount()]`
        expect((await instance.script('x_dev_sample', script, 'worker')).answer).toEqual([null, 3])
    })

    test('plain GlideRecord knows no ACLs, jobs pass them all', async () => {
        const script = `var r = new GlideRecord('x_dev_sample_bare'); r.query(); answer = r.next()`
        expect((await instance.script('x_dev_sample', script, 'outsider')).answer).toBe(true)
        expect(await names('guarded', 'system')).toEqual(['open one', 'sealed', 'shut one'])
    })

    test('a user record hides the password hash from everybody', async () => {
        const script = `var u = new GlideRecordSecure('sys_user'); u.get('user_name', 'worker'); answer = [u.getValue('name'), u.getValue('user_password')]`
        expect((await instance.script('x_dev_sample', script, 'admin')).answer).toEqual(['The worker', null])
    })

    // Cross-scope access (c_CrossScopePrivilegeRecord.md, r_TableApplicationAccessFields.md).
    test('a package private table of another scope is closed', async () => {
        const script = `var r = new GlideRecord('x_dev_other_closed'); r.initialize(); r.name = 'x'; var made = r.insert(); r.query(); answer = [made, r.next()]`
        expect(await instance.script('x_dev_sample', script)).toMatchObject({ error: '', answer: [null, false] })
        expect(
            (await instance.log()).some((line) =>
                line.message.includes("Security restricted: create operation on table 'x_dev_other_closed'")
            )
        ).toBe(true)
    })

    test('the flags of a table allow reading and refuse writing', async () => {
        const made = await instance.script(
            'x_dev_other',
            "var r = new GlideRecord('x_dev_other_open'); r.initialize(); r.name = 'theirs'; r.secret.setDisplayValue('s'); answer = r.insert()"
        )
        expect(made.answer).toMatch(/^[0-9a-f]{32}$/)
        const script = `var r = new GlideRecord('x_dev_other_open'); r.initialize(); r.name = 'ours'; answer = r.insert()`
        expect((await instance.script('x_dev_sample', script)).answer).toBeNull()
    })

    test('an application that enforces refuses what nobody declared, and the use is written down', async () => {
        const read = `var r = new GlideRecord('x_dev_other_open'); r.query(); answer = r.next()`
        expect((await instance.script('x_dev_sample', read)).answer).toBe(false)
        const report = (await instance.anonymous().get('/__dev/cross-scope')).body as {
            items: Record<string, unknown>[]
        } // see front/cross-scope.ts
        expect(report.items).toContainEqual({
            sourceScope: 'x_dev_sample',
            targetScope: 'x_dev_other',
            targetType: 'sys_db_object',
            targetName: 'x_dev_other_open',
            operation: 'read',
            status: 'requested',
            declared: false,
            used: true,
        })
        const [privilege] = await instance.table('sys_scope_privilege', 'target_name=x_dev_other_open^operation=read')
        await instance
            .as('admin')
            .patch(`/api/now/table/sys_scope_privilege/${privilege?.['sys_id']}`, { status: 'allowed' })
        expect((await instance.script('x_dev_sample', read)).answer).toBe(true)
        await instance
            .as('admin')
            .patch(`/api/now/table/sys_scope_privilege/${privilege?.['sys_id']}`, { status: 'denied' })
        expect((await instance.script('x_dev_sample', read)).answer).toBe(false)
    })

    test('a script include runs with the rights of its own scope and knows its caller', async () => {
        const call = 'answer = [x_dev_other.Door.who(), x_dev_other.Door.write("through the door")]'
        expect((await instance.script('x_dev_sample', call)).error).toContain(
            'Illegal access to script include x_dev_other.Door'
        )
        const [privilege] = await instance.table('sys_scope_privilege', 'target_name=x_dev_other.Door')
        await instance
            .as('admin')
            .patch(`/api/now/table/sys_scope_privilege/${privilege?.['sys_id']}`, { status: 'allowed' })
        expect((await instance.script('x_dev_sample', call)).answer).toEqual([
            'x_dev_sample in x_dev_other',
            expect.stringMatching(/^[0-9a-f]{32}$/),
        ])
    })

    test('an include that is not public does not exist for others, modules never do', async () => {
        expect((await instance.script('x_dev_sample', 'answer = x_dev_other.Hidden === undefined')).answer).toBe(true)
        expect(
            (await instance.script('x_dev_other', "require('x_dev_sample/sample/1.0.0/server/rules.ts')")).error
        ).toContain('Module not found')
    })

    // Domain separation (c_DomainScope.md, c_DomainVisibility.md).
    test('a person sees the own domain, those below it, and global', async () => {
        const domains = {
            global: 'global',
            north: id('domain', 'north'),
            west: id('domain', 'north-west'),
            south: id('domain', 'south'),
        }
        const rows = Object.entries(domains).map(([name, domain]) => `['in ${name}', '${domain}']`)
        await instance.script(
            'x_dev_sample',
            `[${rows.join()}].forEach(function (row) { var t = new GlideRecord('x_dev_sample_thing'); t.initialize(); t.name = row[0]; t.sys_domain = row[1]; t.insert() })`
        )
        const script = `var t = new GlideRecord('x_dev_sample_thing'); t.addQuery('name', 'STARTSWITH', 'in '); t.orderBy('name'); t.query(); answer = [gs.getSession().getCurrentDomainID(), t.getRowCount()]; while (t.next()) answer.push(t.getValue('name')); var n = new GlideRecord('x_dev_sample_thing'); n.initialize(); n.name = 'new'; n.insert(); answer.push(n.getValue('sys_domain'))`
        expect((await instance.script('x_dev_sample', script, 'north')).answer).toEqual([
            domains.north,
            3,
            'in global',
            'in north',
            'in west',
            domains.north,
        ])
        expect((await instance.script('x_dev_sample', script, 'worker')).answer).toEqual([
            null,
            4,
            'in global',
            'in north',
            'in south',
            'in west',
            'global',
        ])
        expect(
            (await instance.as('north').get('/api/now/table/x_dev_sample_thing?sysparm_query=name=in south')).body
        ).toEqual({ result: [] })
    })
})
