import { type Stand, startStand } from '../support/stand.ts'

// docs/install-sow.js against the workspace's records as the SDK's Workspace() emits them, with page collections as
// they are documented, with other names and ids, and with a collection missing.

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterAll(() => stand.stop())

const TABLES = [
    'sys_ux_screen_type',
    'sys_ux_macroponent',
    'sys_ux_screen',
    'sys_ux_applicability_m2m_screen',
    'sys_ux_app_route',
    'sys_ux_m2m_action_layout_item',
]
const FIELDS = (row: Record<string, string>) => JSON.stringify({ ...row, sys_updated_on: '', sys_mod_count: '' })

async function everything(): Promise<string[]> {
    const all = await Promise.all(TABLES.map((table) => stand.instance.table(table)))
    return all.flat().map(FIELDS).sort()
}

/** Rows of ours, by table. */
async function ours(): Promise<Record<string, Record<string, string>[]>> {
    const found: Record<string, Record<string, string>[]> = {}
    for (const table of TABLES) found[table] = await stand.instance.table(table, 'sys_idSTARTSWITHc0de1e')
    return found
}

const change = (table: string, id: string, values: object) => stand.admin.patch(`/api/now/table/${table}/${id}`, values)

async function one(table: string, query: string): Promise<Record<string, string>> {
    const [row] = await stand.instance.table(table, query)
    if (!row) throw new Error(`There is no ${table} with ${query}`)
    return row
}

const tabsOf = async (table: string, user = 'agent') => {
    const [record] = await stand.instance.table(table, 'numberENDSWITH0001')
    const answer = await stand.instance.as(user).get(`/__ui/record/${table}/${record?.['sys_id']}`)
    const { tabs, sidebar, actions } = answer.body as {
        tabs: { caption: string }[]
        sidebar: { caption: string }[]
        actions: { name: string }[]
    } // example/ui-api.ts
    return {
        tabs: tabs.map(({ caption }) => caption),
        sidebar: sidebar.map(({ caption }) => caption),
        actions: actions.map(({ name }) => name),
    }
}

test('a preview says what would be done and writes nothing', async () => {
    const before = await everything()
    const said = await stand.extendWorkspace('preview')
    expect(said.at(-1)).toBe('Preview only. Set mode to apply to do it.')
    expect(said.filter((line) => line.startsWith('would insert '))).toHaveLength(5 * 5 + 3 + 6)
    expect(await everything()).toEqual(before)
})

test('the workspace as documented: applied, repeated without a change, removed without a trace', async () => {
    const before = await everything()
    const said = await stand.extendWorkspace('apply')
    expect(said.at(-1)).toMatch(/^Done\./)
    expect(await tabsOf('incident')).toEqual({
        tabs: ['Overview', '1E ITSM Connect', '1E Experience', 'Details', 'Activity'],
        sidebar: ['Record information', 'Attachments', '1E Device'],
        actions: ['Run 1E instruction', 'Instruction History', 'Endpoint Troubleshooting'],
    })
    expect(await tabsOf('interaction')).toEqual({
        tabs: ['Details', '1E ITSM Connect', '1E Experience', 'Activity'],
        sidebar: ['Record information', 'Attachments', '1E Device'],
        actions: ['Run 1E instruction', 'Instruction History', 'Endpoint Troubleshooting'],
    })

    const applied = await everything()
    const again = await stand.extendWorkspace('apply')
    expect(again.slice(0, -1).every((line) => line.startsWith('unchanged '))).toBe(true)
    expect(await everything()).toEqual(applied)

    await stand.extendWorkspace('remove')
    expect(await everything()).toEqual(before)
    expect((await tabsOf('incident')).tabs).toEqual(['Overview', 'Details', 'Activity'])
})

test('of a page that is there, only the controllers that all pages share are taken over', async () => {
    const overview = await one('sys_ux_macroponent', 'name=Overview')
    expect(overview['handled_events']).not.toBe('')
    const theirs = JSON.parse(overview['data'] ?? '') as { isInherited?: boolean; eventMappings: unknown[] }[] // our own file
    expect(theirs.map(({ isInherited = false, eventMappings }) => [isInherited, eventMappings.length])).toEqual([
        [true, 1],
        [false, 0],
    ])
    await stand.extendWorkspace('apply')
    for (const page of (await ours())['sys_ux_macroponent']?.filter(({ category }) => category === 'page') ?? []) {
        const data = JSON.parse(page['data'] ?? '') as { definition: { type: string } }[] // of the script
        expect(data).toEqual([expect.objectContaining({ isInherited: true, eventMappings: [] })])
        expect(data[0]?.definition.type).toBe('CONTROLLER')
        expect(page['handled_events']).toBe('')
    }
    await stand.extendWorkspace('remove')
})

test('a page without such a controller is passed over', async () => {
    const overview = await one('sys_ux_macroponent', 'name=Overview')
    const data = overview['data'] ?? ''
    const own = JSON.stringify((JSON.parse(data) as object[]).slice(1)) // our own file
    await change('sys_ux_macroponent', overview['sys_id'] ?? '', { data: own })
    const said = await stand.extendWorkspace('apply')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('a page in the collection "SOW - Record tabs left" to take its settings from')
    await change('sys_ux_macroponent', overview['sys_id'] ?? '', { data })
})

test('whoever has none of our roles sees none of it', async () => {
    await stand.extendWorkspace('apply')
    expect(await tabsOf('incident', 'fulfiller')).toEqual({
        tabs: ['Overview', 'Details', 'Activity'],
        sidebar: ['Record information', 'Attachments'],
        actions: [],
    })
    await stand.extendWorkspace('remove')
})

test('a record that somebody changed is brought back by the next run, and said', async () => {
    await stand.extendWorkspace('apply')
    const [route] = (await ours())['sys_ux_app_route'] ?? []
    await change('sys_ux_app_route', route?.['sys_id'] ?? '', { order: '1' })
    const said = await stand.extendWorkspace('apply')
    expect(said.filter((line) => line.startsWith('updated '))).toEqual([
        `updated sys_ux_app_route ${route?.['sys_id']} ${route?.['name']}`,
    ])
    await stand.extendWorkspace('remove')
})

test('other element ids, order, letter case and layout: taken over from the pages that are there', async () => {
    const left = await one('sys_ux_extension_point', 'name=SOW - Record tabs left')
    const side = await one('sys_ux_extension_point', 'name=SOW - Sidebar tabs top')
    await change('sys_ux_extension_point', left['sys_id'] ?? '', { name: ' sow - RECORD tabs Left' })
    await change('sys_ux_extension_point', side['sys_id'] ?? '', { name: 'SOW - sidebar Tabs top ' })
    const overview = await one('sys_ux_app_route', 'route_type=overview')
    await change('sys_ux_app_route', overview['sys_id'] ?? '', { order: '700' })
    const screen = await one('sys_ux_screen', `screen_type=${overview['screen_type']}`)
    const parent = '0123456789abcdef0123456789abcdef'
    await change('sys_ux_screen', screen['sys_id'] ?? '', {
        screen_condition: 'controller.sow_ctrl_2.table=incident',
        parent_macroponent: parent,
    })
    const template = 'fedcba9876543210fedcba9876543210'
    await change('sys_ux_macroponent', screen['macroponent'] ?? '', {
        layout: JSON.stringify({ default: { templateId: template } }),
    })

    expect((await stand.extendWorkspace('apply')).at(-1)).toMatch(/^Done\./)
    expect((await tabsOf('incident')).tabs).toEqual([
        'Overview',
        '1E ITSM Connect',
        '1E Experience',
        'Details',
        'Activity',
    ])
    const made = await ours()
    const mine = (made['sys_ux_app_route'] ?? []).filter((row) => row['extension_point'] === left['sys_id'])
    expect(mine.map((row) => Number(row['order'])).every((order) => order > 700)).toBe(true)
    const [tab] = mine
    const ownScreen = made['sys_ux_screen']?.find((row) => row['screen_type'] === tab?.['screen_type'])
    expect(ownScreen?.['screen_condition']).toBe('controller.sow_ctrl_2.table=incident')
    expect(ownScreen?.['parent_macroponent']).toBe(parent)
    const page = made['sys_ux_macroponent']?.find((row) => row['sys_id'] === ownScreen?.['macroponent'])
    expect(page?.['layout']).toContain(template)
    expect(JSON.parse(page?.['composition'] ?? '[]')[0].propertyValues.sysId.binding.address).toEqual([
        'sow_ctrl_2',
        'sysId',
    ])
    await stand.extendWorkspace('remove')
})

test.each([
    ['sys_ux_extension_point', 'nameLIKEsidebar', 'name', 'sys_ux_extension_point "SOW - Sidebar tabs top"'],
    ['sys_ux_page_property', 'name=actionConfigId', 'name', 'the page property actionConfigId'],
    ['sys_ux_form_action_layout', 'table=interaction', 'table', 'a layout of form actions of interaction'],
    ['sys_ux_applicability', 'name=1E ITSM Connect', 'sys_id', 'the audience "1E ITSM Connect"'],
])('without %s %s it stops, names what is missing, and nothing is inserted', async (table, query, field, missing) => {
    const row = await one(table, query)
    const before = await everything()
    const id = row['sys_id'] ?? ''
    if (field === 'sys_id') await stand.admin.delete(`/api/now/table/${table}/${id}`)
    else await change(table, id, { [field]: 'something else' })
    const said = await stand.extendWorkspace('apply')
    expect(said).toHaveLength(1)
    expect(said[0]).toContain('Nothing was changed. Missing: ')
    expect(said[0]).toContain(missing)
    expect(await everything()).toEqual(before)
    if (field !== 'sys_id') await change(table, id, { [field]: row[field] })
})
