import fs from 'node:fs'
import path from 'node:path'
import type { Instance } from '../../../test/support/instance.ts'
import { startSample } from './sample/start.ts'

const pages = path.resolve('.cache', 'sample-pages', String(process.pid))
let instance: Instance
beforeAll(async () => {
    fs.mkdirSync(pages, { recursive: true })
    for (const name of ['sow', 'gallery', 'login'])
        fs.writeFileSync(path.join(pages, `${name}.html`), `<head><!--NOW--></head>${name}`)
    fs.writeFileSync(path.join(pages, 'a.js'), 'export {}\n'.repeat(500))
    instance = await startSample('node', { env: { WORKSPACE_DIR: pages } })
}, 60_000)
afterAll(async () => {
    await instance.stop()
    fs.rmSync(pages, { recursive: true })
})

const get = (where: string, headers: Record<string, string> = {}) =>
    fetch(instance.url + where, { headers, redirect: 'manual' })

test('a page asks for the log-in and comes back', async () => {
    const first = await get('/now/sow/record/incident/1?x=2')
    expect([first.status, first.headers.get('location')]).toEqual([
        302,
        `/login.do?redirect=${encodeURIComponent('/now/sow/record/incident/1?x=2')}`,
    ])
    expect(await (await get('/login.do')).text()).toContain('login')
    const form = new URLSearchParams({ user_name: 'worker', user_password: 'worker', redirect: '/gallery' })
    const entered = await fetch(`${instance.url}/login.do`, { method: 'POST', body: form, redirect: 'manual' })
    expect([entered.status, entered.headers.get('location')]).toEqual([302, '/gallery'])
    expect(entered.headers.get('set-cookie')).toMatch(/HttpOnly; SameSite=Lax/)
})

test('a wrong password and a foreign target do not pass', async () => {
    const enter = (fields: Record<string, string>) =>
        fetch(`${instance.url}/login.do`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    const wrong = await enter({ user_name: 'worker', user_password: 'no' })
    expect(wrong.headers.get('location')).toContain('/login.do?failed=1')
    const away = await enter({ user_name: 'worker', user_password: 'worker', redirect: '//evil.example/' })
    expect(away.headers.get('location')).toBe('/now/sow/home')
})

test('a page carries its session and token, safe inside a script', async () => {
    const browser = await instance.login('worker')
    const text = await (await get('/now/sow/home', { cookie: browser.cookie })).text()
    const match = /window\.g_ck=("[^"]+");window\.NOW=(.+);window\.__TECTONIC_TRANSLATIONS__=/.exec(text)
    expect(JSON.parse(match?.[1] ?? '')).toBe(browser.token)
    expect(JSON.parse(match?.[2] ?? '')).toMatchObject({
        session: { user: { userName: 'worker', initials: 'TW', roles: expect.arrayContaining(['x_dev_sample.user']) } },
    })
    expect((await get('/', { cookie: browser.cookie })).headers.get('location')).toBe('/now/sow/home')
})

test('after the log-out the cookie is worth nothing', async () => {
    const browser = await instance.login('worker')
    expect((await browser.get('/__ui/session')).status).toBe(200)
    await get('/logout.do', { cookie: browser.cookie })
    expect((await browser.get('/__ui/session')).status).toBe(401)
})

test('files of the workspace are packed, tagged, and never from outside', async () => {
    const first = await get('/workspace/a.js')
    expect([first.status, first.headers.get('content-encoding'), first.headers.get('content-type')]).toEqual([
        200,
        'gzip',
        'text/javascript;charset=UTF-8',
    ])
    expect((await get('/workspace/a.js', { 'if-none-match': first.headers.get('etag') ?? '' })).status).toBe(304)
    for (const path of ['/workspace/..%2f..%2fpackage.json', '/workspace/nothing.js', '/workspace/'])
        expect((await get(path)).status).toBe(404)
    expect((await get('/favicon.ico')).status).toBe(204)
})

test('the script of a component comes from its record', async () => {
    const row = { sys_id: 'a'.repeat(32), name: 'x', script: 'define()' }
    expect((await instance.as('admin').post('/api/now/table/sys_ux_lib_source_script', row)).status).toBe(201)
    const script = `/uxfc/component/${row.sys_id}.jsdbx`
    expect(await (await get(script)).text()).toBe('define()')
    await instance.as('admin').patch(`/api/now/table/sys_ux_lib_source_script/${row.sys_id}`, { script: 'changed()' })
    expect(await (await get(script)).text()).toBe('changed()')
})

test('a record page: fields, sections, rights and journal', async () => {
    const made = await instance
        .as('admin')
        .post('/api/now/table/incident', { short_description: 'Broken', state: '2', work_notes: 'looked at it' })
    const { sys_id } = (made.body as { result: { sys_id: string } }).result // the Table API's envelope
    const { body } = await instance.as('admin').get(`/__ui/record/task/${sys_id}`)
    expect(body).toMatchObject({
        table: 'incident',
        tableLabel: 'Incident',
        id: sys_id,
        number: expect.stringMatching(/^INC\d{7}$/),
        shortDescription: 'Broken',
        canWrite: true,
        fields: { state: { kind: 'choice', value: '2', display: 'In Progress', writable: true } },
        sections: expect.arrayContaining([
            { caption: 'Details', elements: expect.arrayContaining(['description']), items: [] },
        ]),
        tabs: [{ route: 'details', caption: 'Details', icon: '', component: null }],
        sidebar: [],
        journal: [{ field: 'work_notes', value: 'looked at it', createdBy: 'admin' }],
        attachments: [],
    })
    expect((await instance.as('worker').get(`/__ui/record/incident/${sys_id}`)).status).toBe(404)
})

test('a list: columns of its layout, rows that may be read', async () => {
    const { body } = await instance.as('admin').get('/__ui/list/sys_user?query=user_name=boss&limit=5')
    expect(body).toMatchObject({
        table: 'sys_user',
        total: 1,
        rows: [{ cells: [{ value: 'boss', display: 'boss' }, {}, {}, {}] }],
    })
    expect((await instance.as('worker').get('/__ui/list/incident')).body).toMatchObject({ rows: [], total: 0 })
})

test('records are imported as they are, all of a request or none', async () => {
    const door = (rows: unknown) => fetch(`${instance.url}/__dev/rows`, { method: 'POST', body: JSON.stringify(rows) })
    const incident = {
        sys_id: 'c'.repeat(32),
        number: 'INC0000007',
        reopen_count: '2',
        sys_created_on: '2020-01-02 03:04:05',
    }
    expect(await (await door({ incident: [incident] })).json()).toMatchObject({ written: 1 })
    expect(await instance.table('incident', 'number=INC0000007')).toMatchObject([{ ...incident, state: '1' }])
    const other = { sys_id: 'd'.repeat(32), number: 'INC0000008' }
    const refused = await door({ incident: [other, { ...other, sys_id: 'e'.repeat(32), nonsense: '1' }] })
    expect(refused.status).toBe(500)
    expect(await instance.table('incident', 'number=INC0000008')).toEqual([])
})

test('the doors of developers are closed to pages of other origins', async () => {
    const door = (headers: Record<string, string>) => fetch(`${instance.url}/__dev/idle`, { headers })
    expect((await door({})).status).toBe(200)
    expect((await door({ origin: 'http://elsewhere.example' })).status).toBe(403)
})
