import { messageKey } from '../../src/contract/text.ts'
import type { Texts } from '../../src/contract/wire.ts'
import de from '../../src/messages/de.json'
import names from '../../src/messages/names/de.json'
import { API, resultOf, type Stand, startStand } from '../support/stand.ts'

let stand: Stand
beforeAll(async () => {
    stand = await startStand()
})
afterAll(() => stand.stop())

const texts = async (user: string) => resultOf<Texts>(await stand.instance.as(user).get(`${API}/texts`))

test('the texts of the components come in the language of the session', async () => {
    const keyed = Object.fromEntries(Object.entries(de).map(([sentence, text]) => [messageKey(sentence), text]))
    const given = await texts('agent.de')
    expect(given).toMatchObject({ language: 'de', texts: keyed })
    // Titles of the dashboard are messages too.
    const others = Object.keys(given.texts).filter((key) => !(key in keyed))
    expect(others.filter((key) => !(key in names))).toEqual([])
    // In English only what is kept under another key than itself.
    const short = Object.keys(de).filter((sentence) => messageKey(sentence) !== sentence)
    const english = Object.fromEntries(short.map((sentence) => [messageKey(sentence), sentence]))
    expect(await texts('agent')).toEqual({ language: 'en', texts: english })
})

test('a text that an administrator corrects is the one that is given; those of other applications are not', async () => {
    const rows = await stand.instance.table('sys_ui_message', 'language=de^key=x_1e_connect.Run')
    const id = rows.find((row) => row['message'] === de['Run'])?.['sys_id'] ?? ''
    resultOf(await stand.admin.patch(`/api/now/table/sys_ui_message/${id}`, { message: 'Los' }))
    resultOf(
        await stand.admin.post('/api/now/table/sys_ui_message', { key: 'Foreign', message: 'Fremd', language: 'de' })
    )
    const given = (await texts('agent.de')).texts
    expect(given['x_1e_connect.Run']).toBe('Los')
    expect(given['Foreign']).toBeUndefined()
})

test('an approver may read them, somebody without a role may not', async () => {
    expect((await texts('approver.only')).language).toBe('en')
    expect((await stand.instance.as('fulfiller').get(`${API}/texts`)).status).toBe(403)
})
