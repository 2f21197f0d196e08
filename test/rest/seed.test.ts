import type { UiApplication, UiList, UiSaved } from '../../example/ui-api.ts'
import type { Attachment } from '../../src/contract/attachment.ts'
import type { Run } from '../../src/contract/run.ts'
import type { RecordStart, ResponsePage } from '../../src/contract/wire.ts'
import { API, CONFIGURATION, resultOf, type Stand, startStand } from '../support/stand.ts'

/**
 * Statements of 1E's page "Post-installation tasks", each with the setting changed: what is said of a setting is true of every value
 * of it. `npm run prove-coverage` breaks each of them once and sees its test fail.
 */

const TABLE = 'x_1e_connect_configuration'
const PRINCIPAL = 'ACME\\svc-1e-servicenow'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
    await stand.settings({ enable_approval: false })
})
afterAll(() => stand.stop())

const save = async (changes: object) => {
    const answer = await stand.instance.as('tachyon.admin').post(`/__ui/save/${TABLE}`, { id: CONFIGURATION, changes })
    const { id, messages } = answer.body as UiSaved // the door's own answer
    return { isSaved: id !== null, said: messages.map(({ text }) => text) }
}
const row = async () => (await stand.instance.table(TABLE, `sys_id=${CONFIGURATION}`))[0] ?? {}
const sent = async () =>
    (await stand.platform.journal()).filter(({ route }) => route === 'POST /Consumer/Instructions/Targeted').at(-1)
const start = async () =>
    resultOf<RecordStart>(await stand.agent.get(`${API}/records/incident/${await stand.incident('INC0010001')}`))

async function finished(rowCount: string): Promise<Run> {
    const run = await stand.start('Return rows', { rowCount }, { again: true })
    return stand.until(run.id, ({ state }) => state === 'completed')
}

test('1E instructions keep answers minutes and gather data minutes are those that a run asks 1E for', async () => {
    expect((await save({ keep_answers_minutes: '200', gather_data_minutes: '30' })).isSaved).toBe(true)
    await stand.start('Which operating system', {}, { again: true })
    expect((await sent())?.body).toMatchObject({ InstructionTtlMinutes: 30, ResponseTtlMinutes: 200 })
})

test('Response batch size is what one call brings: the first rows, and each Load more', async () => {
    expect((await save({ response_batch_size: '7' })).isSaved).toBe(true)
    const run = await finished('40')
    const stored = async () =>
        resultOf<ResponsePage>(await stand.agent.get(`${API}/runs/${run.id}/responses?from=0&to=100`)).rows.length
    expect(await stored()).toBe(7)
    resultOf(await stand.agent.post(`${API}/runs/${run.id}/responses`, {}))
    expect(await stored()).toBe(14)
    await save({ response_batch_size: '100' })
})

test('Page size is the page size of the response table', async () => {
    expect((await start()).settings.pageSize).toBe(10)
    expect((await save({ page_size: '50' })).isSaved).toBe(true)
    expect((await start()).settings.pageSize).toBe(50)
})

test('Attached response file name prefix is the beginning of the file’s name, before incident number and time stamp', async () => {
    expect((await save({ attachment_prefix: 'Acme answers' })).isSaved).toBe(true)
    const run = await finished('3')
    const { fileName } = resultOf<Attachment>(await stand.agent.post(`${API}/runs/${run.id}/attachment`, {}))
    expect(fileName).toMatch(/^Acme_answers_INC0010001_\d{8}_\d{6}\.xlsx$/)
})

test('1E User Name is entered as domain\\username, and 1E is called in that name', async () => {
    expect(await save({ user_name: 'svc-1e-servicenow' })).toMatchObject({ isSaved: false })
    expect((await row())['user_name']).toBe(PRINCIPAL)
    const test = await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/test`, {})
    expect(resultOf<{ message: string }>(test).message).toContain(`Connected as ${PRINCIPAL}.`)
})

test('1E Platform URL: the form takes the address that every call then begins with, and nothing that is none', async () => {
    const address = String((await row())['platform_url'])
    for (const typed of ['dex', 'ftp://dex.example', 'https://dex.example/portal', 'https://']) {
        expect([typed, (await save({ platform_url: typed })).isSaved]).toEqual([typed, false])
        expect((await row())['platform_url']).toBe(address)
    }
    const before = (await stand.platform.journal()).length
    expect((await save({ platform_url: `${address}/`, user_password: 'Consumer!2026' })).isSaved).toBe(true)
    expect(
        resultOf(await stand.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/test`, {}))
    ).toMatchObject({ connected: true })
    expect((await stand.platform.journal()).length).toBeGreaterThan(before)
    await save({ platform_url: address, user_password: 'Consumer!2026' })
})

test('a proxy whose role is limited to instruction sets offers its instructions alone', async () => {
    const names = async () =>
        (await stand.instance.table('x_1e_connect_instruction_definition', 'active=true')).map(
            (one) => one['instruction_set']
        )
    const retrieve = async () => {
        resultOf(
            await stand.instance
                .as('tachyon.admin')
                .post(`${API}/configurations/${CONFIGURATION}/retrieve`, { force: true })
        )
        await stand.instance.idle()
    }
    const [set] = await stand.instance.table('x_1e_connect_instruction_set', 'active=true')
    await stand.platform.roles({ principal: PRINCIPAL, instructionSets: [String(set?.['name'])] })
    await retrieve()
    expect([...new Set(await names())]).toEqual([set?.['sys_id']])
    await stand.platform.roles({ principal: PRINCIPAL, instructionSets: null })
    await retrieve()
    expect(new Set(await names()).size).toBeGreaterThan(1)
})

test('a proxy whose role is limited to management groups reaches no other device', async () => {
    await stand.platform.roles({ principal: PRINCIPAL, managementGroups: [] })
    const run = await stand.start('Which operating system', {}, { again: true })
    const ended = await stand.until(run.id, ({ state }) => state === 'failed' || state === 'completed')
    expect([ended.state, ended.problem?.code]).toEqual([
        'failed',
        expect.stringMatching(/^(device_unknown|platform_\w+)$/),
    ])
    await stand.platform.roles({ principal: PRINCIPAL, managementGroups: null })
})

test('the menu leads to incidents, instruction sets and ROI configurations with what they hold', async () => {
    const admin = stand.instance.as('tachyon.admin')
    /** What a person sees behind an item of the menu 1E ITSM Connect. */
    const behind = async (user: string, title: string) => {
        const person = stand.instance.as(user)
        const menu = (await person.get('/__ui/menu')).body as UiApplication[] // the door's own answer
        const modules = menu.filter((one) => one.title === '1E ITSM Connect').flatMap((one) => one.modules)
        const href = modules.find((module) => module.title === title)?.href ?? ''
        const [, table = ''] = /^\/(\w+)_list\.do/.exec(href) ?? []
        const list = (await person.get(`/__ui/list/${table}?limit=5`)).body as UiList // the same
        return { table, total: list.total, canCreate: list.canCreate }
    }
    expect(await behind('agent', 'Incidents')).toMatchObject({ table: 'incident' })
    expect((await behind('agent', 'Incidents')).total).toBeGreaterThan(5)
    expect(await behind('tachyon.admin', 'Instruction Sets')).toMatchObject({ table: 'x_1e_connect_instruction_set' })
    expect((await behind('tachyon.admin', 'Instruction Sets')).total).toBeGreaterThan(3)
    expect(await behind('tachyon.admin', 'ROI Configurations')).toMatchObject({
        table: 'x_1e_connect_roi_configuration',
        canCreate: true,
    })
    expect((await admin.get('/__ui/list/x_1e_connect_roi_configuration?limit=5')).body).toMatchObject({
        title: 'ROI Configurations',
    })
})

test('x_1e_connect.Tachyon_User runs instructions, and configures nothing; Tachyon_Admin does both', async () => {
    const run = await stand.start('Which operating system', {}, { again: true })
    expect(run.number).toMatch(/^TRI\d+$/)
    expect((await stand.agent.get(`/api/now/table/${TABLE}/${CONFIGURATION}`)).status).not.toBe(200)
    expect((await stand.agent.post(`${API}/configurations/${CONFIGURATION}/retrieve`, {})).status).toBe(403)
    const admin = stand.instance.as('tachyon.admin')
    expect((await admin.patch(`/api/now/table/${TABLE}/${CONFIGURATION}`, { page_size: '10' })).status).toBe(200)
    expect((await admin.get(`${API}/instructions?query=Which`)).status).toBe(200)
})

test('domain separation follows the plugin, unless the property of 1E Core says true or false; another word counts as none', async () => {
    const isMulti = async () =>
        (
            await stand.instance.script(
                'x_1e_connect',
                "answer = require('x_1e_connect/x-1e-connect/0.1.0/server/configurations/store.ts').isMultiTenant()"
            )
        ).answer
    const property = async (value: string) => {
        const [found] = await stand.instance.table('sys_properties', 'name=x_1e_core_connect.multi_tenant_instance')
        await stand.admin.patch(`/api/now/table/sys_properties/${found?.['sys_id']}`, { value })
    }
    /** Presses *Activate* or *Deactivate* of the plugin's form. */
    const press = async (name: string) => {
        const [plugin] = await stand.instance.table('sys_plugins', 'source=com.glide.domain.msp_extensions.installer')
        const [action] = await stand.instance.table('sys_ui_action', `table=sys_plugins^name=${name}`)
        const where = `/__ui/action/${action?.['sys_id']}`
        const body = { table: 'sys_plugins', id: plugin?.['sys_id'], changes: {} }
        expect((await stand.admin.post(where, body)).status).toBe(200)
    }
    expect(await isMulti()).toBe(false)
    for (const word of ['true', ' TRUE ']) {
        await property(word)
        expect([word, await isMulti()]).toEqual([word, true])
    }
    await property('nonsense')
    expect(await isMulti()).toBe(false)
    await press('Activate')
    expect(await isMulti()).toBe(true)
    await property('false')
    expect(await isMulti()).toBe(false)
    await property('')
    expect(await isMulti()).toBe(true)
    await press('Deactivate')
})
