import type { Browser, Page } from 'playwright-core'
import { headOf } from '../../src/components/shared/heads.ts'
import { nameWords } from '../../src/contract/heads.ts'
import { messageKey } from '../../src/contract/text.ts'
import de from '../../src/messages/de.json'
import { openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { API, codeOf, eventually, resultOf, type Stand, startWorkspace } from '../support/stand.ts'

let stand: Stand
let browser: Browser
let watched: WatchedPage
let page: Page
beforeAll(async () => {
    stand = await startWorkspace()
    browser = await startBrowser()
})
afterAll(async () => {
    await browser?.close()
    await stand?.stop()
})
beforeEach(async () => {
    watched = await openPage(browser)
    page = watched.page
})
afterEach(async () => {
    await stand.platform.clearFaults()
    await watched.context.close()
})

async function speak(language: string): Promise<void> {
    const [user] = await stand.instance.table('sys_user', 'user_name=agent')
    const change = { preferred_language: language }
    resultOf(await stand.admin.patch(`/api/now/table/sys_user/${user?.['sys_id']}`, change))
}

const open = async (number = 'INC0010001', tab = '1e-itsm-connect') =>
    signIn(watched, stand.instance.url, 'agent', `/now/sow/record/incident/${await stand.incident(number)}#${tab}`)

describe('a German agent', () => {
    beforeAll(() => speak('de'))
    afterAll(() => speak(''))

    test('runs the main job in German, with dates as Germans write them', async () => {
        await open()
        await page.getByRole('combobox', { name: 'Anweisung' }).fill('proc')
        await page.getByRole('listbox').getByRole('option').first().click()
        await page.getByRole('button', { name: 'Ausführen', exact: true }).click()
        await page
            .getByText(/^Beantwortet, \d+ Zeilen$/)
            .first()
            .waitFor()
        await page.getByText(/^1–10 von \d+ (Zeilen, alle geladen|geladen, \d+ gefunden)$/).waitFor()
        await page.getByPlaceholder(/^(\d+ geladene )?Zeilen filtern$/).waitFor()
        await page.getByText('Ausführungen zu diesem Incident').waitFor()
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
        expect(watched.problems()).toEqual([])
    })

    test('reads in German why nothing can be run, and what the server refuses', async () => {
        await open((await stand.newIncident(null)).number)
        await page.getByText('Tragen Sie in Configuration item ein Gerät ein, um 1E zu nutzen.').waitFor()
        const answer = await stand.agent.get(`${API}/runs/00000000000000000000000000000000`)
        expect(codeOf(answer)).toBe('run_missing')
        expect(answer.body).toMatchObject({ error: { message: de['There is no such run, or you may not read it.'] } })
    })

    test('reads in German what a run met, and a colleague reads the same in English', async () => {
        const match = { method: 'GET', path: '^/consumer/instructions/\\d+$' }
        await stand.platform.fault({ match, fault: { kind: 'status', status: 503 } })
        const run = await stand.start('Return rows', { rowCount: '5' }, { again: true })
        await eventually('the run has met the trouble', async () => {
            const seen = resultOf<{ problem: { message: string } | null }>(
                await stand.agent.get(`${API}/runs/${run.id}`)
            )
            return seen.problem?.message.startsWith('1E ist ausgelastet. Neuer Versuch in') ? true : undefined
        })
        const colleague = stand.instance.as('tachyon.admin')
        const seen = resultOf<{ problem: { message: string } | null }>(await colleague.get(`${API}/runs/${run.id}`))
        expect(seen.problem?.message).toMatch(/^1E is busy\. Trying again in/)
    })
})

/** Every text of a page, also in shadow roots: what is read and what is only spoken. */
function textsOf(): string[] {
    const found: string[] = []
    const visit = (node: Node): void => {
        if (node.nodeType === Node.TEXT_NODE) found.push(node.textContent ?? '')
        if (!(node instanceof Element) && !(node instanceof ShadowRoot)) return
        if (node instanceof Element) {
            if (['STYLE', 'SCRIPT'].includes(node.tagName)) return
            for (const name of ['aria-label', 'title', 'placeholder']) found.push(node.getAttribute(name) ?? '')
            if (node.shadowRoot) visit(node.shadowRoot)
        }
        for (const child of node.childNodes) visit(child)
    }
    for (const panel of document.querySelectorAll('x-1e-instruction-panel, x-1e-device-experience')) visit(panel)
    return found.map((text) => text.trim()).filter((text) => /\p{L}/u.test(text))
}

test('in a language of brackets no text of ours is left without them', async () => {
    for (const key of Object.keys(de)) {
        const message = { key: messageKey(key), message: `⟦${key}⟧`, language: 'xx' }
        resultOf(await stand.admin.post('/api/now/table/sys_ui_message', message))
    }
    await speak('xx')
    const data = new Set<string>()
    page.on('response', async (response) => {
        if (!response.url().includes('/api/x_1e_connect/')) return
        const body = await response.json().catch(() => null)
        JSON.stringify(body, (name, value) => {
            if (name) data.add(name)
            // Heads are words made of the names of 1E.
            if (name === 'columns' && Array.isArray(value)) for (const column of value) data.add(headOf(column))
            // A sentence of 1E is shown with values in its places.
            // What was typed is marked in it, and its places are named in words.
            if (typeof value === 'string')
                for (const [, place = ''] of value.matchAll(/%(\w+)%/g))
                    for (const words of [nameWords(place), nameWords(place).toLowerCase()]) data.add(words)
            if (typeof value === 'string')
                for (const part of [value, ...value.split(/%(\w+)%/), ...value.split(/%\w+%|(restart|the|proc)/i)])
                    data.add((part ?? '').trim())
            return value
        })
    })
    await open()
    const seen = new Set<string>()
    const look = async () => {
        for (const text of await page.evaluate(textsOf)) seen.add(text)
    }
    await page.getByRole('combobox', { name: '⟦Instruction⟧' }).fill('proc')
    await page.getByRole('listbox').getByRole('option').first().click()
    await page.getByRole('button', { name: '⟦Run⟧', exact: true }).click()
    await look()
    await page
        .getByText(/⟦Answered, \d+ rows\.?⟧/)
        .first()
        .waitFor()
    await page.getByRole('button', { name: '⟦Export to Excel⟧' }).waitFor()
    await page.getByRole('combobox', { name: '⟦Instruction⟧' }).fill('Restart the')
    // What was found before may hold the words in its description.
    await page.getByRole('listbox').getByRole('option').filter({ hasText: 'Restart' }).first().click()
    await look()
    await page.getByRole('button', { name: '⟦Ask for approval⟧' }).click()
    await look()
    await page.getByRole('button', { name: '⟦Export to Excel⟧' }).click()
    await look()
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '⟦Change device⟧' }).click()
    await look()
    await page.getByRole('tab', { name: '1E Experience' }).click()
    await page.getByText('⟦Nobody has checked yet', { exact: false }).waitFor()
    await look()

    // What is left when our texts, the data, and the month and half of the day that Intl writes are taken away.
    const known = [...data].filter((text) => /\p{L}/u.test(text)).sort((a, b) => b.length - a.length)
    const left = [...seen]
        .map((text) =>
            known.reduce((rest, one) => rest.replaceAll(one, ''), text.replace(/⟦[^⟦⟧]*(⟦[^⟦⟧]*⟧[^⟦⟧]*)*⟧/g, ''))
        )
        .map((text) => text.replace(/\b(AM|PM|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\b/g, '').trim())
        .filter((text) => /\p{L}/u.test(text))
    expect(seen.size).toBeGreaterThan(60)
    expect(left).toEqual([])
    await speak('')
})
