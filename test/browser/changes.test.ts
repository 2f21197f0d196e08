import type { EarlierAnswers } from '../../src/contract/earlier.ts'
import { accessibilityProblems, signIn } from '../support/browser.ts'
import { API, DEVICE, resultOf, startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'

// What changed: an answer beside an earlier one to the same question on the same device.

shareStand(() => startWorkspace())

const SOFTWARE = '1E-Sim-InstalledSoftware'

async function open(number = 'INC0010001', options = {}): Promise<void> {
    await newPage(options)
    const where = `/now/sow/record/incident/${await stand.incident(number)}#1e-itsm-connect`
    await signIn(watched, stand.instance.url, 'agent', where)
}

async function ask(): Promise<string> {
    const run = await stand.start('Which software matching', { titleFilter: '%' }, { again: true })
    await stand.until(run.id, ({ state }) => state === 'completed')
    return run.id
}

test('the agent sees in two presses what is different from the answer before', async () => {
    await ask()
    const { rows } = await resultOf<{ rows: string[][] }>(
        await stand.agent.get(`${API}/runs/${await ask()}/responses?from=0&to=3`)
    )
    const [[changed], [gone]] = rows as [[string], [string]] // three rows
    await stand.platform.change({
        fqdn: DEVICE,
        definition: SOFTWARE,
        where: { Title: changed },
        set: { Version: '99.1' },
    })
    await stand.platform.change({ fqdn: DEVICE, definition: SOFTWARE, where: { Title: gone }, remove: true })
    await stand.platform.change({
        fqdn: DEVICE,
        definition: SOFTWARE,
        add: { Title: 'Contoso Agent', Version: '1.0' },
    })
    const last = await ask()
    const { items } = resultOf<EarlierAnswers>(await stand.agent.get(`${API}/runs/${last}/earlier`))
    expect(items).toHaveLength(2)

    await open()
    await page.getByRole('button', { name: 'What changed' }).click()
    await page.getByText('3 differences: 1 changed, 1 added, 1 removed.').waitFor()
    const table = page.getByRole('region', { name: /^Comparison/ })
    await table.getByText('99.1').waitFor()
    expect(await accessibilityProblems(page)).toEqual([])

    await page.getByRole('button', { name: 'Add to work note' }).click()
    await page.getByText('Added to the work notes.').waitFor()
    const notes = await stand.instance.table(
        'sys_journal_field',
        `element_id=${await stand.incident('INC0010001')}^element=work_notes^valueLIKECompared with`
    )
    expect(notes.map(({ value }) => value)).toEqual([expect.stringContaining('1 changed, 1 added, 1 removed.')])
})
