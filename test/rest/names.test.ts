import { readdirSync } from 'node:fs'
import type { UiApplication, UiColumn, UiList, UiRecord } from '../../example/ui-api.ts'
import de from '../../src/messages/names/de.json'
import { resultOf, type Stand, startStand } from '../support/stand.ts'

const TABLES = ['core', 'connect'].flatMap((app) =>
    readdirSync(`dist/${app}/dictionary`).map((name) => name.replace('.xml', ''))
)
/** Names that are the same in both languages. */
const SAME =
    '10 100 25 50 Administration Details Dashboard Endpoint_Troubleshooting Flow In_1E Incident Incidents Linux Logs Name OAuth Parameter Person Support Version Windows macOS 1E_ITSM_Connect'
        .split(' ')
        .map((word) => word.replaceAll('_', ' '))

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterAll(() => stand.stop())

async function speak(language: string): Promise<void> {
    const [admin] = await stand.instance.table('sys_user', 'user_name=admin')
    const change = { preferred_language: language }
    resultOf(await stand.admin.patch(`/api/now/table/sys_user/${admin?.['sys_id']}`, change))
}

/** The answer of a door of the pages, in both languages. */
async function both<T>(where: string): Promise<[english: T, german: T]> {
    const read = async (language: string) => {
        await speak(language)
        const { status, body } = await stand.admin.get(where)
        expect([where, status]).toEqual([where, 200])
        return body as T // the doors of the pages answer what example/ui-api.ts says
    }
    return [await read(''), await read('de')]
}

const inGerman = (words: readonly string[]) => {
    const names: Record<string, string> = de
    return words.map((word) => names[word]?.split('|')[0] ?? `no name for ${word}`)
}

test.each(TABLES)('%s, its fields and choices have German names', async (table) => {
    const [english, german] = await both<UiColumn[]>(`/__ui/fields/${table}`)
    const wordsOf = (columns: UiColumn[]) =>
        columns
            .filter(({ name }) => !name.startsWith('sys_'))
            .sort((a, b) => (a.name < b.name ? -1 : 1))
            .flatMap(({ label, choices, reference }) => [
                label,
                ...(reference ? [] : (choices ?? []).map((choice) => choice.label)),
            ])
    expect(wordsOf(german)).toEqual(inGerman(wordsOf(english)))
})

test('lists, modules, sections and buttons have German names', async () => {
    const [list, liste] = await both<UiList>('/__ui/list/x_1e_connect_run?query=&offset=0&limit=1&order=&view=')
    // Fields that every table has are named by the platform.
    const heads = ({ title, columns }: UiList) => [
        title,
        ...columns.flatMap(({ name, label }) => (name.startsWith('sys_') ? [] : [label])),
    ]
    expect(heads(liste)).toEqual(inGerman(heads(list)))
    const [tenants, mandanten] = await both<UiList>('/__ui/list/x_1e_connect_configuration?query=&limit=1&order=&view=')
    expect([tenants.title, mandanten.title]).toEqual(['Multi-Tenant Configurations', 'Mandantenkonfigurationen'])
    const ours = (menu: UiApplication[]) => menu.find(({ title }) => title === '1E ITSM Connect')?.modules ?? []
    const [menu, navigator] = await both<UiApplication[]>('/__ui/menu')
    expect(ours(navigator).map(({ title }) => title)).toEqual(inGerman(ours(menu).map(({ title }) => title)))
    const [row] = await stand.instance.table('x_1e_connect_configuration')
    const [form, formular] = await both<UiRecord>(`/__ui/record/x_1e_connect_configuration/${row?.['sys_id']}?view=`)
    const words = ({ sections, actions }: UiRecord) => [
        ...sections.map(({ caption }) => caption),
        ...actions.map(({ name }) => name).filter((name) => !['Update', 'Delete'].includes(name)),
    ]
    expect(words(form).length).toBeGreaterThan(3)
    expect(words(formular)).toEqual(inGerman(words(form)))
})

test('names differ from English wherever the words are not the same', () => {
    const same = Object.entries(de).filter(([english, german]) => english === german.split('|')[0])
    expect(same.map(([english]) => english).sort()).toEqual([...SAME].sort())
})
