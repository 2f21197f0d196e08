import { readFileSync } from 'node:fs'
import type { Browser } from 'playwright-core'
import { openPage, type WatchedPage } from '../support/browser.ts'

/** As on a page of the platform there is a font for all, and somebody has formatted a number before. */
const PAGE = `<!doctype html><html lang="en"><title>Bench</title>
<body style="margin: 0; font-family: sans-serif; --now-font-family: sans-serif"><div id="host"></div></body></html>`

/**
 * An empty page with a script of the bench in it. It has an address, answered here: a digest is there on secure pages only,
 * and about:blank ends the packaged Chromium where few fonts are installed.
 */
export async function benchPage(browser: Browser, script: string): Promise<WatchedPage> {
    const watched = await openPage(browser)
    await watched.page.route('https://bench.example/', (route) =>
        route.fulfill({
            contentType: 'text/html; charset=utf-8',
            body: PAGE,
        })
    )
    await watched.page.goto('https://bench.example/')
    await watched.page.evaluate(() => new Intl.NumberFormat('en').format(1000))
    await watched.page.addScriptTag({ content: readFileSync(`.cache/bench/${script}.js`, 'utf8') })
    return watched
}
