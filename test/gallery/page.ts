import type { Page } from 'playwright-core'
import type { GalleryState } from './states.ts'

/** Shows one state on the gallery's page, waits until it has come to rest and returns the text that it then has. */
export async function showState(page: Page, { component, name, presses = [] }: GalleryState): Promise<string> {
    await page.evaluate((hash) => {
        window.location.hash = hash
    }, `${component}/${name}`)
    await page.locator(`.gallery__looks a[href="#${component}/${name}"][aria-current]`).waitFor()
    let text = await atRest(page, component)
    for (const selector of presses) {
        await page.locator('.stage').locator(selector).first().click()
        text = await atRest(page, component)
    }
    return text
}

/** The text of the component, once it stays the same. */
async function atRest(page: Page, component: string): Promise<string> {
    return page.evaluate(async (tag) => {
        const textOf = (node: Node): string => {
            if (node.nodeName === 'STYLE') return ''
            const root = node instanceof Element ? (node.shadowRoot ?? node) : node
            return root.hasChildNodes() ? [...root.childNodes].map(textOf).join(' ') : (node.textContent ?? '')
        }
        let before = ''
        for (let still = 0; still < 3; ) {
            await new Promise((resolve) => setTimeout(resolve, 40))
            const target = document.querySelector(`.stage ${tag}`)
            const now = target ? textOf(target).replace(/\s+/g, ' ').trim() : ''
            still = now === before ? still + 1 : 0
            before = now
        }
        return before
    }, component)
}
