import type { Run } from '../../src/contract/run.ts'
import { accessibilityProblems, signIn } from '../support/browser.ts'
import { DEVICE, startWorkspace } from '../support/stand.ts'
import { newPage, page, shareStand, stand, watched } from './parts/session.ts'
import { setTheme } from './parts/theme.ts'

// Only this device?: the answer beside those of other devices.

shareStand(() => startWorkspace())
beforeEach(async () => {
    await stand.platform.reset()
    await stand.platform.clock({ instant: true })
    await stand.platform.change({
        fqdn: DEVICE,
        definition: '1E-Sim-InstalledSoftware',
        where: { Title: 'Microsoft Teams' },
        set: { Version: '24102.1' },
    })
})

async function asked(): Promise<Run> {
    const { id } = await stand.newIncident()
    const run = await stand.start('Which software matching', { titleFilter: '%Teams%' }, { record: id })
    return stand.until(run.id, ({ state }) => state === 'completed')
}
async function open(record: string, options = {}): Promise<void> {
    await newPage(options)
    await signIn(watched, stand.instance.url, 'agent', `/now/sow/record/incident/${record}#1e-itsm-connect`)
}
const view = () => page.getByRole('group', { name: 'Only this device?' })
const ask = (devices: number) => view().getByRole('button', { name: `Ask ${devices} devices` })
const device = (name: string) => view().getByRole('checkbox', { name: new RegExp(`^${name}`) })
const sends = async () => (await stand.platform.journal()).filter(({ path }) => /targeted/i.test(path)).length

const SENTENCE = '10 of 10 peers have Microsoft Teams, Version 24295.605.3225.8804, this device has 24102.1.'

test('two presses lead from the answer to the value in which only this device differs', async () => {
    await open((await asked()).record)
    const before = await sends()
    await page.getByRole('button', { name: 'Only this device?' }).click()
    await ask(10).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    // Nothing is sent before it is asked for.
    expect(await sends()).toBe(before)
    await ask(10).click()
    await view().getByText(SENTENCE).waitFor()
    await view().getByText('10 of 10 peers answered').waitFor()
    expect(await sends()).toBe(before + 1)
    const table = view().getByRole('table')
    const cells = table.getByRole('row').nth(1).getByRole('cell')
    expect(await cells.allTextContents()).toEqual(['24102.1', '24295.605.3225.8804', '10 of 10', ''])
    expect(await table.getByRole('row').count()).toBe(2)
    await view().getByRole('button', { name: 'Show what is the same' }).click()
    await table.getByText('Microsoft Corporation').first().waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    // It belongs to the answer: the list of runs holds that alone.
    expect(await page.getByRole('button', { name: /Which software matching .*Answered/ }).count()).toBe(1)
    await view().getByRole('button', { name: 'Add to work note' }).click()
    await view().getByText('Added to the work notes.').waitFor()
    await page.reload()
    await page.getByRole('button', { name: 'Only this device?' }).click()
    await view().getByText(SENTENCE).waitFor()
})

test('who is asked can be changed, and a name that may not be asked is refused with nothing lost', async () => {
    await open((await asked()).record)
    await page.getByRole('button', { name: 'Only this device?' }).click()
    await ask(10).waitFor()
    // Ten at most: another one can be ticked when one was given up.
    expect(await device('lon-lt-0014').isDisabled()).toBe(true)
    await device('lon-lt-0001').uncheck()
    await device('lon-lt-0014').check()
    await ask(10).waitFor()
    await view().getByRole('checkbox', { name: 'model, Latitude 7440' }).uncheck()
    await view().getByRole('checkbox', { name: 'site, London' }).uncheck()
    await view().getByText('No other device that you may read is like this.').waitFor()
    await view().getByRole('checkbox', { name: 'department, Finance' }).check()
    await ask(3).waitFor()
    const name = view().getByRole('textbox', { name: 'Name of another device, in full' })
    await name.fill('LON-LT-0001.corp.acme.example')
    await name.press('Enter')
    await ask(4).waitFor()
    await name.fill('nobody.example')
    await view().getByRole('button', { name: 'Add' }).click()
    const before = await sends()
    await ask(5).click()
    await view()
        .getByText(/does not know the device nobody\.example/)
        .waitFor()
    expect(await sends()).toBe(before)
    expect(watched.problems()).toEqual([expect.stringContaining('409 (Conflict)')])
    await device('nobody.example').uncheck()
    await ask(4).click()
    await view().getByText(SENTENCE.replaceAll('10 of 10', '4 of 4')).waitFor()
    await view().getByRole('button', { name: 'Choose other devices' }).click()
    await ask(4).waitFor()
})

test('with the keyboard alone, in a narrow dark panel', async () => {
    await open((await asked()).record, { viewport: { width: 390, height: 900 } })
    await setTheme(page, 'dark')
    await page.getByRole('button', { name: 'Only this device?' }).focus()
    await page.keyboard.press('Enter')
    await ask(10).focus()
    await page.keyboard.press('Enter')
    await view().getByText(SENTENCE).waitFor()
    expect(await accessibilityProblems(page)).toEqual([])
    const wide = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth)
    expect(wide).toBe(false)
})

test('peers that answer late are told as they come', async () => {
    await stand.platform.clock({ instant: false })
    const { id } = await stand.newIncident()
    const run = await stand.start('Which software matching', { titleFilter: '%Teams%' }, { record: id })
    await stand.until(run.id, ({ state }) => state === 'completed')
    await open(id)
    await page.getByRole('button', { name: 'Only this device?' }).click()
    await device('lon-lt-0013').waitFor()
    await device('lon-lt-0011').uncheck()
    await ask(9).waitFor()
    await device('lon-lt-0013').check()
    await ask(10).click()
    await view()
        .getByText(/^9 of 10 peers answered$/)
        .waitFor()
    await view().getByText('No answer: lon-lt-0013').waitFor()
    await view()
        .getByText(/^9 of 9 peers have Microsoft Teams/)
        .waitFor()
})

test('a look that fails for a while ends nothing', async () => {
    await stand.platform.clock({ instant: false })
    const { id } = await stand.newIncident()
    const run = await stand.start('Which software matching', { titleFilter: '%Teams%' }, { record: id })
    await stand.until(run.id, ({ state }) => state === 'completed')
    await open(id)
    let failures = 0
    await page.route(/\/differences$/, (route) =>
        failures++ < 2 ? route.fulfill({ status: 503, body: '{}' }) : route.continue()
    )
    await page.getByRole('button', { name: 'Only this device?' }).click()
    await ask(10).click()
    await view().getByText(SENTENCE).waitFor()
    expect(failures).toBeGreaterThan(2)
    expect(watched.problems().filter((one) => !one.includes('503'))).toEqual([])
})
