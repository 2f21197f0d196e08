import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TransferFile } from '../../src/contract/transfer.ts'
import { accessibilityProblems } from '../support/browser.ts'
import { startStand } from '../support/stand.ts'
import { open, page, shareStand, stand } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

shareStand(() => startStand({ quickFixes: true }))

async function judge(): Promise<void> {
    for (const theme of ['light', 'dark']) {
        await setTheme(page, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
}

const folder = mkdtempSync(path.join(tmpdir(), 'transfer-'))
async function importFile(content: string): Promise<void> {
    const file = path.join(folder, 'file.json')
    writeFileSync(file, content)
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByLabel('File').click()])
    await chooser.setFiles(file)
}

test('a file is exported, looked at, applied, and then changes nothing more', async () => {
    await open('tachyon.admin', '/x_1e_connect_transfer.do')
    const download = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export' }).click()
    const exported = await download
    expect(exported.suggestedFilename()).toMatch(/^1e-itsm-connect-App-Configuration-\d{4}-\d\d-\d\d\.json$/)
    const file = JSON.parse(readFileSync(await exported.path(), 'utf8')) as TransferFile // made by the page
    const [fix] = file.quickFixes ?? []
    if (!fix) throw new Error('No fix was exported')
    const changed = {
        ...file,
        settings: { ...file.settings, pageSize: 25 },
        quickFixes: [
            { ...fix, order: 7 },
            { ...fix, label: 'Another one' },
        ],
    }
    await importFile(JSON.stringify(changed))
    await page.getByText(/^1 new, 2 changed, \d+ the same, 0 refused\.$/).waitFor()
    expect(await page.getByRole('row', { name: /Page size/ }).textContent()).toMatch(/Setting.*Page size.*10.*25/s)
    await judge()
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.getByText('3 were written.').waitFor()
    expect(await stand.instance.table('x_1e_connect_quick_fix', 'label=Another one')).toHaveLength(1)

    await importFile(JSON.stringify(changed))
    await page.getByText(/There is nothing to apply\.$/).waitFor()
    expect(await page.getByRole('button', { name: 'Apply' }).count()).toBe(0)
})

test('a wrong line is named with its place and reason, and nothing can be applied', async () => {
    await open('tachyon.admin', '/x_1e_connect_transfer.do')
    await importFile('{ "product"')
    await page.getByText(/^This file is no JSON: /).waitFor()
    const line = { instruction: 'Nowhere', required: true }
    await importFile(JSON.stringify({ product: '1E ITSM Connect', version: 1, approvals: [line] }))
    await page.getByText(/The file is refused whole/).waitFor()
    expect(await page.getByRole('table', { name: 'Refused' }).getByRole('row').nth(1).textContent()).toMatch(
        /\/approvals\/0\/instruction.*Nowhere.*The 1E of this instance has no instruction Nowhere\./s
    )
    expect(await page.getByRole('button', { name: 'Apply' }).count()).toBe(0)
    await judge()
})

test('approvals of all instructions with certain words, with the keyboard', async () => {
    await open('tachyon.admin', '/x_1e_connect_approval_flags.do')
    await page.getByText(/^\d+ of \d+ instructions would change\. The first are:$/).waitFor()
    await page.getByLabel('Words of the instruction').fill('operating system')
    await page.getByText('1 of 1 instructions would change. The first are:').waitFor()
    await judge()
    await page.getByRole('button', { name: 'Change' }).focus()
    await page.keyboard.press('Enter')
    await page.getByText('1 instructions were changed.').waitFor()
    const marked = await stand.instance.table('x_1e_connect_instruction_definition', 'approval_required=true')
    expect(marked.map((row) => row['readable_payload'])).toContain('Which operating system is running?')
})

test('a quick fix is preset with the fields of its instruction, and offered where its condition says', async () => {
    const [fix] = await stand.instance.table('x_1e_connect_quick_fix', 'label=Ten busiest processes')
    const id = String(fix?.['sys_id'])
    await open('tachyon.admin', `/x_1e_connect_quick_fix.do?sys_id=${id}`)
    await page.getByRole('button', { name: 'Presets and conditions' }).click()
    await page.getByText('Ten busiest processes: What are the top').waitFor()
    await page.getByLabel('Count', { exact: true }).fill('many')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/^Count must be/).waitFor()
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true')
    await judge()
    await page.getByLabel('Count', { exact: true }).fill('20')
    await page.getByLabel('Sort by: Preset').uncheck()
    await page.getByLabel('Applies to category').selectOption('software')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.', { exact: true }).waitFor()
    const [row] = await stand.instance.table('x_1e_connect_quick_fix', `sys_id=${id}`)
    expect([JSON.parse(String(row?.['presets'])), row?.['incident_category']]).toEqual([{ count: '20' }, 'software'])
    await page.getByRole('link', { name: 'Back to the record' }).click()
    await page.getByRole('button', { name: 'Presets and conditions' }).waitFor()
})

test('an instruction is found by the sentence that agents read, and by its name', async () => {
    await open('tachyon.admin', '/x_1e_connect_roi_configuration.do?sys_id=-1')
    const field = page.getByLabel('Instruction', { exact: true })
    for (const typed of ['Which processes', '*processes are', '1E-Sim-Processes']) {
        await field.fill(typed)
        await page.locator('#field-definition-offers option[value="Which processes are running?"]').waitFor({
            state: 'attached',
        })
    }
})
