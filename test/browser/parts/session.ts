import type { Browser, Page } from 'playwright-core'
import { openPage, signIn, startBrowser, type WatchedPage } from '../../support/browser.ts'
import type { Stand } from '../../support/stand.ts'

/** What the tests of one file share; a module is loaded anew for each file. */
export let stand: Stand
export let browser: Browser
/** The page of the running test, which closes with it. */
export let watched: WatchedPage
export let page: Page

/** Starts a stand and a browser for the file, and holds each test to a page without a problem. */
export function shareStand(start: () => Promise<Stand>): void {
    beforeAll(async () => {
        stand = await start()
        browser = await startBrowser()
    })
    afterAll(async () => {
        await browser?.close()
        await stand?.stop()
    })
    afterEach(async () => {
        const problems = watched.problems()
        await watched.context.close()
        expect(problems).toEqual([])
    })
}

export async function newPage(options: Parameters<typeof openPage>[1] = {}): Promise<void> {
    watched = await openPage(browser, options)
    page = watched.page
}

export async function open(user: string, where: string, width = 1440): Promise<Page> {
    await newPage({ width })
    await signIn(watched, stand.instance.url, user, where)
    return page
}
