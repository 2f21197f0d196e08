import type { Instance } from '../../../test/support/instance.ts'
import type { UiFormLayout, UiLayoutSection } from '../../ui-api.ts'
import { startSample } from './sample/start.ts'

// Sources: "Configure a form layout", "Application picker"; 1E, "Post-installation tasks".

let instance: Instance
beforeAll(async () => {
    instance = await startSample('node')
}, 60_000)
afterAll(() => instance.stop())

const where = (table: string, view = '') => `/__ui/layout/${table}?view=${view}`
const layout = async (table: string, view = '') =>
    (await instance.as('admin').get(where(table, view))).body as UiFormLayout // the door's own answer
const save = (table: string, sections: Partial<UiLayoutSection>[], view = '', user = 'admin') =>
    instance.as(user).post(where(table, view), { sections })
const messageOf = ({ body }: { body: unknown }) => (body as { error: { message: string } }).error.message // the envelope

async function choose(name: string): Promise<void> {
    const [scope] = await instance.table('sys_scope', `name=${name}`)
    expect((await instance.as('admin').post(`/__ui/application/${scope?.['sys_id']}`, {})).status).toBe(200)
}

test('a form is read with its application, its sections and everything that it could hold', async () => {
    const { owner, sections, elements } = await layout('incident')
    expect(owner).toEqual({ id: 'global', name: 'Global' })
    expect(sections[0]).toMatchObject({ caption: 'Incident', elements: expect.arrayContaining(['number', 'cmdb_ci']) })
    expect(elements).toContainEqual({ name: 'short_description', label: 'Short description', type: 'element' })
    expect(elements.map(({ name }) => name)).not.toContain('sys_mod_count')
})

test('what is saved is what the form shows: new, renamed, reordered and removed', async () => {
    const before = (await layout('cmdb_ci_computer')).sections
    const made = await save('cmdb_ci_computer', [
        { id: null, caption: ' First ', elements: ['os', 'name'] },
        { ...before[0], caption: 'Second', elements: ['fqdn'] },
    ])
    expect(made.status).toBe(200)
    const after = (await layout('cmdb_ci_computer')).sections
    expect(after.map(({ caption, elements }) => [caption, elements])).toEqual([
        ['First', ['os', 'name']],
        ['Second', ['fqdn']],
    ])
    expect(after[1]?.id).toBe(before[0]?.id)
    await save('cmdb_ci_computer', [{ ...after[1], elements: ['fqdn', 'os'] }])
    expect((await layout('cmdb_ci_computer')).sections).toEqual([
        { id: before[0]?.id, caption: 'Second', elements: ['fqdn', 'os'] },
    ])
    expect(await instance.table('sys_ui_element', `sys_ui_section=${after[0]?.id}`)).toEqual([])
})

test('a view without a form of its own begins with the default one, and leaves that as it is', async () => {
    const view = await instance.as('admin').post('/api/now/table/sys_ui_view', { name: 'narrow', title: 'Narrow' })
    expect(view.status).toBe(201)
    const { sections, viewTitle } = await layout('incident', 'narrow')
    expect([viewTitle, sections[0]?.caption, sections[0]?.id]).toEqual(['Narrow', 'Incident', null])
    await save('incident', [{ id: null, caption: 'Only', elements: ['number'] }], 'narrow')
    expect((await layout('incident', 'narrow')).sections.map(({ caption }) => caption)).toEqual(['Only'])
    expect((await layout('incident')).sections.length).toBeGreaterThan(1)
})

test('a form is changed in the scope of its application alone', async () => {
    const { owner, sections } = await layout('interaction', 'sow')
    expect(owner.name).toBe('Interaction Management for Service Operations Workspace')
    const refused = await save('interaction', sections, 'sow')
    expect(refused.status).toBe(403)
    expect(messageOf(refused)).toBe(
        `This form belongs to the application ${owner.name}, but Global is selected. Select ${owner.name} first.`
    )
    await choose(owner.name)
    expect((await save('interaction', sections, 'sow')).status).toBe(200)
    expect((await save('incident', (await layout('incident')).sections)).status).toBe(403)
    await choose('Global')
})

test.each([
    [[], 'A form needs a section.'],
    [[{ id: null, caption: ' ', elements: [] }], 'A section needs a caption.'],
    [[{ id: null, caption: 'A', elements: ['nonsense'] }], 'nonsense is nothing for this form.'],
])('%j is refused and nothing is changed', async (sections, why) => {
    const before = await layout('incident')
    const refused = await save('incident', sections)
    expect([refused.status, messageOf(refused)]).toEqual([400, why])
    expect(await layout('incident')).toEqual(before)
})

test('whoever is no administrator neither configures forms nor chooses an application', async () => {
    expect((await instance.as('worker').get(where('incident'))).status).toBe(403)
    expect((await save('incident', [], '', 'worker')).status).toBe(403)
    expect((await instance.as('worker').post('/__ui/application/global', {})).status).toBe(403)
    const { body } = await instance.as('worker').get('/__ui/session')
    expect((body as { applications: unknown[] }).applications).toEqual([]) // example/ui-api.ts
})
