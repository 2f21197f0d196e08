import de from '../../src/messages/de.json'
import { accessibilityProblems } from '../support/browser.ts'
import { resultOf, startWorkspace } from '../support/stand.ts'
import { openTab } from './parts/form-tabs.ts'
import { open, page, shareStand, stand, watched } from './parts/session.ts'

// Private columns as people see them: masked, asked for with a reason, revealed to one person, and masked again.

shareStand(() => startWorkspace())

let where: string
let values: string[]
beforeAll(async () => {
    await stand.settings({ enable_approval: false, reveal_reason: true })
    const incident = await stand.incident('INC0010001')
    where = `/now/sow/record/incident/${incident}#1e-itsm-connect`
    const run = await stand.start('Who is logged on', {}, { again: true })
    await stand.until(run.id, ({ state }) => state === 'completed')
    const { answer } = await stand.instance.script(
        'x_1e_connect',
        `var row = new GlideRecord('x_1e_connect_response'); row.addQuery('run', '${run.id}'); row.orderBy('sequence');
         row.query(); var all = []; while (row.next()) all.push(JSON.parse(row.getValue('cells'))[0]); answer = JSON.stringify(all)`
    )
    values = JSON.parse(String(answer))
})

const rows = () => page.getByRole('grid')
const shown = async () => {
    const text = (await rows().textContent()) ?? ''
    return values.map((value) => text.includes(value))
}
const all = (yes: boolean) => values.map(() => yes)

/** Opens the answer and reveals it. */
async function revealed(reason = 'Whose session holds the file?'): Promise<void> {
    await open('agent.privacy', where)
    await page.getByRole('button', { name: 'Reveal User name …' }).click()
    await page.getByLabel('Why do you need to see User name?').fill(reason)
    await page.getByRole('button', { name: 'Reveal', exact: true }).click()
    await rows()
        .getByText(values[0] ?? '')
        .first()
        .waitFor()
}

test('without the right the column is masked, says so, and offers nothing', async () => {
    await open('agent', where)
    await page.getByText('User name is private. People with the role Tachyon_Privacy can reveal it.').waitFor()
    expect(await shown()).toEqual(all(false))
    expect(
        await rows()
            .getByRole('columnheader', { name: /User name Private/ })
            .count()
    ).toBe(1)
    expect(await rows().getByRole('img', { name: 'Private' }).count()).toBe(values.length)
    expect(await page.getByRole('button', { name: /^Reveal/ }).count()).toBe(0)
    expect(await accessibilityProblems(page)).toEqual([])
})

test('with the right it asks why, in the line; Back leaves it masked, and no reason is no reason', async () => {
    await open('agent.privacy', where)
    await page.getByText('User name is private. Copy, export, work note and comparison leave it masked too.').waitFor()
    const button = page.getByRole('button', { name: 'Reveal User name …' })
    await button.click()
    const field = page.getByLabel('Why do you need to see User name?')
    expect(await field.evaluate((one) => one === (one.getRootNode() as ShadowRoot).activeElement)).toBe(true)
    expect(await accessibilityProblems(page)).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByRole('alert').getByText('Say why you need to see it.').waitFor()
    await page.keyboard.press('Escape')
    await button.waitFor()
    expect(await shown()).toEqual(all(false))
    expect(watched.problems().join()).toContain('422')
})

test('revealed to who asked, with the reason; masked again by a press', async () => {
    await revealed()
    expect(await shown()).toEqual(all(true))
    await page.getByText(/^Revealed to you only, \d\d:\d\d, “Whose session holds the file\?”\. Logged\./).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    await page.getByRole('button', { name: 'Mask again' }).click()
    await page.getByRole('button', { name: 'Reveal User name …' }).waitFor()
    expect(await shown()).toEqual(all(false))
})

test('what is copied and printed stays masked while it is revealed', async () => {
    await revealed()
    await watched.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
    const cell = rows()
        .getByText(values[0] ?? '')
        .first()
    await cell.click()
    await page.keyboard.press('Control+c')
    await page.getByText('Cell copied.').waitFor()
    expect(await clipboard()).toBe('••••••••')
    await page.evaluate(() => navigator.clipboard.writeText('before'))
    await cell.dblclick()
    await page.keyboard.press('Control+c')
    expect(await clipboard()).toBe('••••••••')
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: /as table$/ }).click()
    await page.getByText(/^(Row|\d+ rows) copied\.$/).waitFor()
    const table = await clipboard()
    expect([table.includes('••••••••'), values.some((value) => table.includes(value))]).toEqual([true, false])
    const printed = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'))
        const find = (root: ParentNode): string =>
            [...root.querySelectorAll('*')]
                .map((one) =>
                    one.matches('.print') ? (one.textContent ?? '') : one.shadowRoot ? find(one.shadowRoot) : ''
                )
                .join('')
        const text = find(document)
        window.dispatchEvent(new Event('afterprint'))
        return text
    })
    expect([printed.includes('••••••••'), values.some((value) => printed.includes(value))]).toEqual([true, false])
})

test('it is masked again when the page is left', async () => {
    await revealed()
    await page.goto(`${stand.instance.url}/x_1e_connect_run_list.do`)
    await page.goBack()
    await page.getByRole('button', { name: 'Reveal User name …' }).waitFor()
    expect(await shown()).toEqual(all(false))
})

test('who revealed what and why stands in a list for administrators', async () => {
    await revealed('For the report')
    await watched.context.close()
    await open('tachyon.admin', '/x_1e_connect_reveal_list.do')
    const line = page.getByRole('row').filter({ hasText: 'For the report' })
    for (const text of ['Leila Haddad', 'UserName', 'INC0010001']) await line.getByText(text).first().waitFor()
})

test('a dashboard counts them by person, for those who may read them', async () => {
    await open(
        'tachyon.admin',
        '/now/platform-analytics-workspace/dashboards/params/edit/false/sys-id/c0de1e0000000000000000000000da01'
    )
    await page.getByRole('heading', { name: 'Private values revealed, by person' }).waitFor()
    await page.getByText('Leila Haddad').first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
})

test('the form of the run lists who revealed it, for whoever may read that', async () => {
    const [made] = await stand.instance.table('x_1e_connect_reveal')
    await open('tachyon.admin', `/x_1e_connect_run.do?sys_id=${made?.['run']}`)
    await (await openTab(page, /^Revealed values/)).getByText('Leila Haddad').first().waitFor()
})

test('in German', async () => {
    const [user] = await stand.instance.table('sys_user', 'user_name=agent.privacy')
    const at = `/api/now/table/sys_user/${user?.['sys_id']}`
    resultOf(await stand.admin.patch(at, { preferred_language: 'de' }))
    await open('agent.privacy', where)
    await page
        .getByText(`User name ist privat. ${de['Copy, export, work note and comparison leave it masked too.']}`)
        .waitFor()
    await page.getByRole('button', { name: 'User name aufdecken …' }).click()
    await page.getByLabel('Wozu müssen Sie User name sehen?').fill('Sitzung klären')
    await page.getByRole('button', { name: 'Aufdecken', exact: true }).click()
    await page.getByText(/^Nur für Sie aufgedeckt, .*, „Sitzung klären“\. Protokolliert\./).waitFor()
    await rows()
        .getByText(values[0] ?? '')
        .first()
        .waitFor()
    resultOf(await stand.admin.patch(at, { preferred_language: '' }))
})
