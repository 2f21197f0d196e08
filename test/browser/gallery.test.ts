import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { parse } from 'yaml'
import { showState } from '../gallery/page.ts'
import type { GalleryState } from '../gallery/states.ts'
import { accessibilityProblems, openPage, signIn, startBrowser, type WatchedPage } from '../support/browser.ts'
import { holdAgainstContract } from '../support/contract.ts'
import { type Instance, startInstance } from '../support/instance.ts'

const STATES: GalleryState[] = JSON.parse(readFileSync('example/gallery/states.json', 'utf8'))

/** The values that docs/rest.yaml allows for a type of the contract. */
function allowed(type: string): string[] {
    return parse(readFileSync('docs/rest.yaml', 'utf8')).components.schemas[type].enum
}

/** Every value that stands under a member of that name in what was recorded of these components. */
function recorded(member: string, ...components: string[]): Set<unknown> {
    const found = new Set<unknown>()
    const states = STATES.filter(({ component }) => components.includes(component))
    JSON.stringify(states, (name, value) => {
        if (name === member) found.add(value)
        return value
    })
    return found
}

describe('no state is missing in the gallery', () => {
    const panel = 'x-1e-instruction-panel'
    const keys = recorded('phase', panel)

    test.each(allowed('PhaseKey'))('a run in phase %s', (key) => {
        expect([...keys].map((phase) => Object(phase).key)).toContain(key)
    })

    test.each(allowed('NoRows'))('a device that gave no rows: %s', (reason) => {
        expect([...recorded('reason', panel)]).toContain(reason)
    })

    test.each(allowed('ApprovalState'))('a request for approval that is %s', (state) => {
        const approvals = [...recorded('approval', 'x-1e-approval-banner')]
        expect(approvals.map((approval) => Object(approval).state)).toContain(state)
    })

    test.each(allowed('Grade'))('a score that is %s', (grade) => {
        const overall = [...recorded('overall', 'x-1e-experience-card')]
        expect(overall.map((score) => Object(score).grade)).toContain(grade)
    })

    test.each([
        'device_missing',
        'device_unknown',
        'experience_no_data',
        'experience_not_licensed',
        'experience_role',
        'experience_unchecked',
    ])('no scores because of %s', (code) => {
        expect([...recorded('code', 'x-1e-experience-card')]).toContain(code)
    })
})

test('every recorded answer is what the contract promises', () => {
    for (const { calls } of STATES) {
        for (const [call, answer] of Object.entries(calls)) {
            const [method = '', where = ''] = call.split(' ')
            if (answer) holdAgainstContract(method, where, answer)
        }
    }
})

describe('each state', () => {
    let instance: Instance
    let browser: Browser
    let watched: WatchedPage
    let page: Page
    beforeAll(async () => {
        instance = await startInstance()
        browser = await startBrowser()
        watched = await openPage(browser)
        page = watched.page
        await page.emulateMedia({ reducedMotion: 'reduce' })
        await signIn(watched, instance.url, 'agent', '/gallery')
        await page.locator('.stage').waitFor()
    })
    afterAll(async () => {
        await browser?.close()
        await instance?.stop()
    })

    test.each(STATES.map((state) => [`${state.component} ${state.name}`, state] as const))(
        '%s shows something, light and dark, and axe finds nothing',
        async (_, state) => {
            const text = await showState(page, state)
            expect(text).not.toBe('')
            for (const theme of ['light', 'dark']) {
                await page.evaluate((chosen) => {
                    document.documentElement.dataset['theme'] = chosen
                }, theme)
                expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
            }
            expect(watched.problems()).toEqual([])
        }
    )

    test.each([[['Narrow', 'Right to left']], [['200 %']]])(
        '%s: nothing is wider than its place',
        async (names) => {
            const press = async () => {
                for (const name of names) await page.getByRole('button', { name, exact: true }).click()
            }
            await press()
            const wider: string[] = []
            for (const state of STATES) {
                await showState(page, state)
                const stage = page.locator('.stage')
                const over = await stage.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
                if (over > 0) wider.push(`${state.component} ${state.name}: ${over} px`)
            }
            expect(wider).toEqual([])
            await press()
        },
        120_000
    )
})
