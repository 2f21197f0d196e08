import type { Instance } from '../../../test/support/instance.ts'
import { runInBackground } from '../../../test/support/stand.ts'
import type { UiFormItem, UiRecord } from '../../ui-api.ts'
import { ENGINES, startSample } from './sample/start.ts'

// Sources: "Extensions to Jelly syntax", "Jelly tags", "UI pages", "UI scripts", "Form formatters", "Scripts - Background".

const JELLY = (body: string) =>
    `<?xml version="1.0" encoding="utf-8" ?><j:jelly trim="false" xmlns:j="jelly:core" xmlns:g="glide" xmlns:j2="null" xmlns:g2="null">${body}</j:jelly>`

describe.each(ENGINES)('on %s', (engine) => {
    let instance: Instance
    beforeAll(async () => {
        instance = await startSample(engine)
    }, 60_000)
    afterAll(() => instance.stop())

    async function insert(table: string, body: object): Promise<string> {
        const answer = await instance.as('admin').post(`/api/now/table/${table}`, body)
        expect(answer.status).toBe(201)
        return (answer.body as { result: { sys_id: string } }).result.sys_id // the Table API's envelope
    }

    let pages = 0
    /** What a UI page of this content shows. */
    async function shown(body: string, query = '', user = 'worker'): Promise<{ status: number; html: string }> {
        const endpoint = `x_dev_sample_page${++pages}.do`
        await insert('sys_ui_page', { name: `page${pages}`, endpoint, html: JELLY(body) })
        return open(endpoint + query, user)
    }
    async function open(where: string, user = 'worker'): Promise<{ status: number; html: string }> {
        const { status, body } = await instance.as(user).get(`/${where}`)
        const [, html = ''] =
            /<body class="ui-page">[\s\S]*?<\/header>[\s\S]*?<\/script>([\s\S]*)<\/body>/.exec(String(body)) ?? []
        return { status, html: html.trim() }
    }

    test('HTML is written as it stands, expressions of both phases with their values, escaped', async () => {
        expect((await shown('<p class="a">${1 + 1} and $[\'&lt;b&gt;\' + gs.getUserName()]</p><br />')).html).toBe(
            '<p class="a">2 and &lt;b&gt;worker</p><br>'
        )
        expect((await shown('<a href="/x?a=${String.fromCharCode(34)}&amp;b=1">text</a>')).html).toBe(
            '<a href="/x?a=&quot;&amp;b=1">text</a>'
        )
    })

    test('parameters of the address are variables when their name begins with sysparm_', async () => {
        expect((await shown('${sysparm_name}', '?sysparm_name=%3Cme%3E&other=1')).html).toBe('&lt;me&gt;')
        expect((await shown('${typeof other}', '?other=1')).html).toBe('undefined')
    })

    test('j:if and j2:if draw what is inside when their test is true', async () => {
        expect((await shown('<j:if test="${1 == 1}">yes</j:if><j2:if test="$[1 == 2]">no</j2:if>')).html).toBe('yes')
    })

    test('j:while and j2:while draw what is inside as long as their test is true', async () => {
        const body = '<g2:evaluate>var left = 3;</g2:evaluate><j2:while test="$[left-- > 0]"><b>$[left]</b></j2:while>'
        expect((await shown(body)).html).toBe('<b>2</b><b>1</b><b>0</b>')
        expect((await shown('<j:while test="${false}">never</j:while>')).html).toBe('')
    })

    test('what g:evaluate declares can be written and tested behind it', async () => {
        const body =
            '<g2:evaluate>var it = { a: 1 &lt; 2, b: null };</g2:evaluate>$[it.a]<j2:if test="$[it.b != null]">b</j2:if>'
        expect((await shown(body)).html).toBe('true')
    })

    test('g:requires loads a UI script, which is served while it is active', async () => {
        expect((await shown('<g:requires name="x_dev_sample.one.jsdbx" />')).html).toBe(
            '<script src="/x_dev_sample.one.jsdbx"></script>'
        )
        const id = await insert('sys_ui_script', { name: 'x_dev_sample.one', script: 'var one = 1', active: true })
        const answer = await instance.anonymous().get('/x_dev_sample.one.jsdbx')
        expect([answer.status, answer.body]).toEqual([200, 'var one = 1'])
        await instance.as('admin').patch(`/api/now/table/sys_ui_script/${id}`, { active: false })
        expect((await instance.anonymous().get('/x_dev_sample.one.jsdbx')).status).toBe(404)
    })

    test.each([
        ['<g:insert>1</g:insert>', 'The Jelly tag g:insert is not known to this instance.'],
        ['<j:forEach items="x" />', 'The Jelly tag j:forEach is not known to this instance.'],
        ['${nothing.here}', 'nothing'],
        ['<j:if>x</j:if>', 'j:if has no test.'],
        ['<p>not closed', 'It is no XML'],
    ])('what is not known or fails is said and logged: %s', async (body, reason) => {
        const before = (await instance.log()).at(-1)?.sequence ?? ''
        expect((await shown(body)).html).toContain('This part of the page could not be drawn.')
        expect((await instance.log(before)).map(({ message }) => message).join()).toContain(reason)
    })

    test('a page with a rule is open to its roles alone', async () => {
        const { status, html } = await shown('<p>inside</p>')
        expect([status, html]).toEqual([200, '<p>inside</p>'])
        const endpoint = `x_dev_sample_page${pages}`
        const rule = await insert('sys_security_acl', {
            name: endpoint,
            type: 'ui_page',
            operation: 'read',
            active: true,
        })
        const [role] = await instance.table('sys_user_role', 'name=itil')
        await insert('sys_security_acl_role', { sys_security_acl: rule, sys_user_role: role?.['sys_id'] })
        expect(await open(`${endpoint}.do`)).toEqual({
            status: 403,
            html: '<p class="problem" role="alert">You may not open this page.</p>',
        })
        expect((await open(`${endpoint}.do`, 'admin')).status).toBe(200)
        expect((await instance.anonymous().get(`/${endpoint}.do`)).status).toBe(302)
    })

    test('a formatter draws its macro on the classic form, with the record as current; not in a workspace', async () => {
        await insert('sys_ui_macro', {
            name: 'x_dev_sample_box',
            active: true,
            xml: JELLY(
                "<i>$[current.getValue('name')] of $[current.getTableName()], new: $[current.isNewRecord()]</i>"
            ),
        })
        await insert('sys_ui_formatter', {
            name: 'Box',
            table: 'x_dev_sample_thing',
            type: 'formatter',
            formatter: 'x_dev_sample_box.xml',
            active: true,
        })
        const [view] = await instance.table('sys_ui_view', 'name=Default view')
        const form = await insert('sys_ui_form', { name: 'x_dev_sample_thing', view: view?.['sys_id'] })
        const section = await insert('sys_ui_section', { name: 'x_dev_sample_thing', caption: 'Of ours' })
        await insert('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position: 0 })
        await insert('sys_ui_element', { sys_ui_section: section, element: 'x_dev_sample_box.xml', type: 'formatter' })
        const thing = await insert('x_dev_sample_thing', { name: 'A & B' })
        const items = async (where: string): Promise<UiFormItem[]> => {
            const answer = await instance.as('admin').get(`/__ui/record/x_dev_sample_thing/${where}`)
            return (answer.body as UiRecord).sections.flatMap((one) => one.items) // the door's own answer
        }
        expect(await items(`${thing}?view=`)).toEqual([
            { name: 'Box', html: '<i>A &amp; B of x_dev_sample_thing, new: false</i>' },
        ])
        expect(await items('-1?view=')).toEqual([{ name: 'Box', html: '<i> of x_dev_sample_thing, new: true</i>' }])
        expect(await items(thing)).toEqual([])
    })

    test('an administrator runs a script in the background and reads what it said, and why it failed', async () => {
        expect(await runInBackground(instance, "gs.info('a & b'); gs.info('two')")).toEqual(['a & b', 'two'])
        expect((await runInBackground(instance, 'nothing.here')).join()).toContain('nothing')
    })

    test('nobody else may, and a session needs its token', async () => {
        const post = async (headers: Record<string, string>, script: string) => {
            const body = new URLSearchParams({ script })
            const answer = await fetch(`${instance.url}/sys.scripts.do`, { method: 'POST', headers, body })
            return { status: answer.status, text: await answer.text() }
        }
        const worker = await post({ Authorization: `Basic ${btoa('worker:worker')}` }, "gs.info('ran')")
        expect([worker.status, worker.text.includes('Only an administrator may run scripts.')]).toEqual([403, true])
        const { cookie } = await instance.login('admin')
        expect((await post({ cookie }, "gs.info('ran')")).status).toBe(401)
        expect((await instance.log()).filter(({ message }) => message === 'ran')).toEqual([])
    })
})
