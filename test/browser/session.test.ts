import { readFileSync } from 'node:fs'
import { API, startWorkspace } from '../support/stand.ts'
import { verifyExport } from '../support/workbook.ts'
import { open, page, shareStand, stand, watched } from './parts/session.ts'

shareStand(() => startWorkspace())
beforeEach(async () => {
    const { id } = await stand.newIncident()
    await open('agent', `/now/sow/record/incident/${id}#1e-itsm-connect`)
})

const instruction = () => page.getByRole('combobox', { name: 'Instruction' })
const runButton = () => page.getByRole('button', { name: 'Run', exact: true })
const seconds = () => page.getByRole('textbox', { name: 'Seconds' })
const ended = () => page.getByText('Your session has ended. Sign in again to go on.')

async function fillIn(value: string): Promise<void> {
    await instruction().fill('Answer after')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await seconds().fill(value)
}

async function signInElsewhere(): Promise<void> {
    const form = { user_name: 'agent', user_password: 'agent', redirect: '/now/sow/home' }
    const answer = await watched.page.request.post(`${stand.instance.url}/login.do`, { form })
    expect(answer.ok()).toBe(true)
}

/** A browser tells of each refused and each dead call; they are what these tests are about. */
function forget(): void {
    expect(watched.problems().filter((text) => !/Failed to load resource/.test(text))).toEqual([])
}

test('with the token of an earlier session the call is made again with the new one, once', async () => {
    await fillIn('0')
    await page.evaluate(() => Object.assign(window, { g_ck: 'of an earlier session' }))
    const asked: string[] = []
    page.on('request', (request) => {
        if (request.method() === 'POST' && request.url().endsWith(`${API}/runs`)) {
            asked.push(request.headers()['x-usertoken'] ?? '')
        }
    })
    await runButton().click()
    await page.getByText('Answered, 1 row').first().waitFor()
    expect(asked).toEqual(['of an earlier session', expect.stringMatching(/^[0-9a-f]{72}$/)])
    forget()
})

test('a session that ends while a run is followed loses nothing: after a sign-in in another tab all goes on', async () => {
    await fillIn('6')
    await runButton().click()
    await page.getByRole('group', { name: 'Run' }).waitFor()
    await page.getByRole('button', { name: 'Edit' }).click()
    await seconds().fill('4321')
    await watched.context.clearCookies()
    await ended().waitFor()
    await runButton().click()
    await page.getByRole('button', { name: 'Sign in again' }).waitFor()
    expect(await seconds().inputValue()).toBe('4321')
    await signInElsewhere()
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await stand.pass(6)
    await page.getByText('Answered, 1 row').first().waitFor()
    expect(await seconds().inputValue()).toBe('4321')
    await seconds().fill('0')
    await runButton().click()
    await ended().waitFor({ state: 'detached' })
    await page.getByText('Running on the device').first().waitFor()
    forget()
})

test('a network that is back is used at once', async () => {
    await fillIn('8')
    await runButton().click()
    await page.getByRole('group', { name: 'Run' }).waitFor()
    await watched.context.setOffline(true)
    await page.getByText('The server cannot be reached. Check the network connection.').waitFor()
    // Long enough that the next try by itself would be seconds away.
    await page.waitForTimeout(6_000)
    await watched.context.setOffline(false)
    const began = Date.now()
    await page.getByText('The server cannot be reached. Check the network connection.').waitFor({ state: 'detached' })
    expect(Date.now() - began).toBeLessThan(2_000)
    forget()
})

test('an export over a line that dies goes on from where it was, with Try again', async () => {
    await instruction().fill('rowCount rows')
    await page.getByRole('listbox', { name: 'Instruction' }).getByRole('option').first().click()
    await page.getByLabel('Row count').fill('5000')
    await runButton().click()
    await page
        .getByText(/Answered, 5.?000 rows/)
        .first()
        .waitFor()
    const ranges: unknown[] = []
    let dead = false
    await page.route('**/pages', async (route) => {
        const { range } = JSON.parse(route.request().postData() ?? '{}') as { range?: string }
        if (dead) return route.abort()
        ranges.push(range ?? null)
        if (ranges.length === 3) dead = true
        return route.continue()
    })
    await page.getByRole('button', { name: 'Export to Excel' }).click()
    const downloading = page.waitForEvent('download', { timeout: 90_000 })
    await page.getByRole('menuitem', { name: 'Download' }).click()
    const again = page.getByRole('button', { name: 'Try again' })
    await again.waitFor({ timeout: 40_000 })
    dead = false
    await again.click()
    const bytes = readFileSync(await (await downloading).path())
    expect(verifyExport(bytes)).toMatchObject({ status: 0, output: expect.stringContaining('5000 of 5000 rows') })
    expect(ranges.filter((range) => range === null)).toHaveLength(1)
    expect(new Set(ranges).size).toBe(ranges.length)
    forget()
})
