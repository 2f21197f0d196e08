import { readFileSync } from 'node:fs'
import type { Run } from '../../src/contract/run.ts'
import type { List } from '../../src/contract/wire.ts'
import { API, CONFIGURATION, eventually, resultOf, startWorkspace } from '../support/stand.ts'
import { aboutOf, sheetsOf, verifyExport } from '../support/workbook.ts'
import { open, page, shareStand, stand } from './parts/session.ts'

// Values, times and texts as somebody sees them on the page and in the file, in the language and zone of their profile.

shareStand(async () => {
    const made = await startWorkspace()
    await made.platform.enlarge({ unusual: true })
    resultOf(await made.instance.as('tachyon.admin').post(`${API}/configurations/${CONFIGURATION}/retrieve`, {}))
    await eventually('the unusual instructions are there', async () =>
        (await made.instruction('own words').catch(() => null)) ? true : undefined
    )
    return made
})

async function setProfile(changes: Record<string, string>): Promise<void> {
    const [user] = await stand.instance.table('sys_user', 'user_name=agent')
    resultOf(await stand.admin.patch(`/api/now/table/sys_user/${user?.['sys_id']}`, changes))
}

async function finished(words: string, parameters: Record<string, string> = {}): Promise<Run> {
    const run = await stand.start(words, parameters, { again: true })
    return stand.until(run.id, (each) => each.state === 'completed')
}

const openRecord = async () =>
    open('agent', `/now/sow/record/incident/${await stand.incident('INC0010001')}#1e-itsm-connect`)

const inZone = (iso: string, zone: string) => new Date(iso).toLocaleString('sv', { timeZone: zone })

test('one moment is one text in rows, facts and file, in the zone and format of the profile', async () => {
    await setProfile({
        time_zone: 'America/New_York',
        date_format: 'dd/MM/yyyy',
        time_format: 'HH.mm.ss',
        preferred_language: 'de',
    })
    try {
        const run = await finished('Return rows', { rowCount: '3' })
        const { columns, rows } = await stand.rows(run.id)
        const at = columns.findIndex((column) => column.name === 'SeenUtc')
        const seen = rows.map((row) => inZone(String(row[at]), 'America/New_York'))
        await openRecord()
        const cells = page.getByRole('grid').locator(`tbody tr[aria-rowindex] td:nth-child(${at + 1})`)
        await cells.nth(2).waitFor()
        const german = seen.map((text) => text.replace(/^(\d+)-(\d+)-(\d+) (\d+):(\d+):(\d+)$/, '$3/$2/$1 $4.$5.$6'))
        expect(await cells.allTextContents()).toEqual(german)
        const created = inZone(run.created, 'America/New_York').slice(11).replaceAll(':', '.')
        await page.getByText(created).first().waitFor()
        expect(await cells.first().evaluate((cell) => getComputedStyle(cell).whiteSpace)).toBe('pre')

        await page.getByRole('button', { name: 'Nach Excel exportieren' }).click()
        const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('menuitem').first().click(),
        ])
        const bytes = readFileSync(await download.path())
        const sheets = sheetsOf(bytes)
        const about = aboutOf(sheets)
        expect(about).toMatchObject({
            'Zeitzone aller Zeiten': 'America/New_York',
            Inhalt: 'vollständig',
            'Nummer des Laufs': run.number,
        })
        const letter = String.fromCharCode(65 + at)
        const sheet = sheets.get('Responses')
        expect(sheet?.get(`${letter}1`)?.value).toBe('SeenUtc (America/New_York)')
        const days = seen.map((text) => Date.parse(`${text.replace(' ', 'T')}Z`) / 86_400_000 + 25_569)
        days.forEach((day, row) => {
            expect(Number(sheet?.get(`${letter}${row + 2}`)?.value)).toBeCloseTo(day, 4)
        })
        expect(verifyExport(bytes)).toMatchObject({ status: 0 })
    } finally {
        await setProfile({ time_zone: '', date_format: '', time_format: '', preferred_language: '' })
    }
})

test('a text that 1E has cut says so, and shows whole when it is opened and in the file', async () => {
    const run = await finished('longer than 1E gives')
    const { rows } = await stand.rows(run.id)
    await openRecord()
    const cut = page.getByText('perhaps cut by 1E at 1,024 characters')
    await cut.first().waitFor()
    // 1024, 1025, 5000 and 40,000 characters look alike in a page of 1E.
    expect(await cut.count()).toBe(4)
    const at = rows.findIndex(([length]) => length === 5000)
    const row = page.getByRole('grid').locator('tbody tr[aria-rowindex]').nth(at)
    await row.getByRole('button', { name: 'Show all of Text' }).click()
    const whole = page.getByRole('region', { name: 'Text, whole text' })
    await eventually('the whole text is there', async () =>
        ((await whole.locator('.whole__text').textContent()) ?? '').length === 5000 ? true : undefined
    )
    expect(await whole.getByText(/perhaps cut/).count()).toBe(0)

    await page.getByRole('button', { name: 'Export to Excel' }).click()
    const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('menuitem', { name: 'Download' }).click(),
    ])
    const sheet = sheetsOf(readFileSync(await download.path())).get('Responses')
    const lengths = Array.from({ length: 7 }, (_, index) => [
        Number(sheet?.get(`A${index + 2}`)?.value),
        String(sheet?.get(`B${index + 2}`)?.value ?? '').length,
    ])
    expect(lengths.map(([said, held]) => Math.min(said ?? 0, 32_767) === held)).toEqual(lengths.map(() => true))
})

test('large integers and text without columns stand on the page as they came', async () => {
    await finished('double cannot hold')
    await openRecord()
    await page.getByRole('grid').locator('td', { hasText: '9007199254740993' }).first().waitFor()
    for (const digits of ['9223372036854775807', '-9223372036854775808', '18446744073709551615']) {
        expect(
            await page
                .getByRole('grid')
                .locator('td', { hasText: new RegExp(`^${digits}$`) })
                .count()
        ).toBe(2)
    }
    const run = await finished('own words')
    await openRecord()
    await page.getByRole('columnheader', { name: 'Output' }).waitFor()
    const text = page.getByRole('grid').locator('.long__text').first()
    expect(await text.textContent()).toBe(`${run.device} says:\n\tline 1\n<b>not bold</b> & "quoted"\n`)
    const listed = resultOf<List<Run>>(
        await stand.agent.get(`${API}/runs?table=incident&record=${await stand.incident('INC0010001')}`)
    )
    expect(listed.items[0]?.phase.message).toBe('Answered, {0} rows.')
})
