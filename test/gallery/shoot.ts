import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { openPage, signIn, startBrowser } from '../support/browser.ts'
import { startInstance } from '../support/instance.ts'
import { showState } from './page.ts'
import { compressed } from './png.ts'
import { PSEUDO_STATES, Pseudo } from './pseudo.ts'
import type { GalleryState } from './states.ts'

const FOLDER = 'docs/gallery'
const STATES: GalleryState[] = JSON.parse(readFileSync('example/gallery/states.json', 'utf8'))

/** The looks whose controls are shown under the pointer, with the focus, pressed and disabled; narrow, where that changes them. */
const SHEETS: [component: string, state: string, narrow: boolean][] = [
    ['instruction-picker', 'open', true],
    ['instruction-panel', 'quick-fixes', true],
    ['instruction-panel', 'editing', true],
    ['instruction-panel', 'confirming', true],
    ['response-table', 'row-menu', true],
    ['response-table', 'column-menu', false],
    ['approval-banner', 'to-decide', true],
    ['approval-list', 'waiting', true],
    ['experience-card', 'average', true],
    ['excel-export', 'menu', false],
]

/** One line of a picture: what it shows, and the parts that stand side by side. */
interface Line {
    caption: string
    parts: Buffer[]
}

/** Light and dark, as the stage holds the component now. */
async function bothThemes(page: Page): Promise<Buffer[]> {
    const stage = page.locator('.stage')
    // What hangs over the edge of the component, a list or a menu, belongs to the picture.
    await stage.evaluate((element) => {
        element.style.minBlockSize = ''
        element.style.minBlockSize = `${element.scrollHeight + 2}px`
    })
    const parts: Buffer[] = []
    for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
            document.documentElement.dataset['theme'] = chosen
        }, theme)
        parts.push(await stage.screenshot({ animations: 'disabled', caret: 'hide' }))
    }
    return parts
}

/** Writes the parts into one picture. */
async function write(paper: Page, name: string, lines: Line[]): Promise<void> {
    const image = (part: Buffer) => `<img src="data:image/png;base64,${part.toString('base64')}">`
    const line = ({ caption, parts }: Line) =>
        `${caption ? `<p>${caption}</p>` : ''}<div>${parts.map(image).join('')}</div>`
    await paper.setContent(
        `<!doctype html><style>
            body { margin: 0; inline-size: max-content }
            div { display: flex; align-items: start }
            p { margin: 0; padding: 12px 16px 4px; font: 700 14px/20px sans-serif }
        </style>${lines.map(line).join('')}`
    )
    await paper.evaluate(() => Promise.all([...document.images].map((one) => one.decode())))
    const picture = await paper.locator('body').screenshot()
    writeFileSync(`${FOLDER}/${name}.png`, await compressed(paper, picture))
}

const instance = await startInstance()
const browser = await startBrowser()
try {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    const watched = await openPage(browser, { width: 1440, height: 1000 })
    const { page } = watched
    const { page: paper } = await openPage(browser, { width: 2400, height: 1000 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signIn(watched, instance.url, 'agent', '/gallery')
    await page.locator('.stage').waitFor()
    // Letters without coloured edges, which would be most of the colours.
    await page.addStyleTag({ content: '.stage { will-change: transform }' })
    for (const state of STATES) {
        await showState(page, state)
        await write(paper, `${state.component.replace('x-1e-', '')}-${state.name}`, [
            { caption: '', parts: await bothThemes(page) },
        ])
    }
    const pseudo = await Pseudo.on(page)
    for (const [component, name, changes] of SHEETS) {
        const state = STATES.find((one) => one.component === `x-1e-${component}` && one.name === name)
        if (!state) throw new Error(`There is no state ${component} ${name}`)
        const lines = PSEUDO_STATES.map((caption) => ({ caption, parts: [] as Buffer[] }))
        for (const narrow of changes ? [false, true] : [false]) {
            const size = page.getByRole('button', { name: 'Narrow', exact: true })
            if (narrow) await size.click()
            // Made anew: the press on Narrow has closed what was open.
            await page.evaluate(() => {
                window.location.hash = ''
            })
            await page.locator('.gallery__looks a[aria-current]').waitFor({ state: 'detached' })
            await showState(page, state)
            for (const { caption, parts } of lines) {
                await pseudo.force(caption)
                parts.push(...(await bothThemes(page)))
                await pseudo.release()
            }
            if (narrow) await size.click()
        }
        await write(paper, `${component}-${name}-controls`, lines)
    }
    console.log(`${STATES.length} states and ${SHEETS.length} sheets of controls in ${FOLDER}`)
} finally {
    await browser.close()
    await instance.stop()
}
