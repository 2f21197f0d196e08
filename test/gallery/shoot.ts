import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { openPage, signIn, startBrowser } from '../support/browser.ts'
import { startInstance } from '../support/instance.ts'
import { showState } from './page.ts'
import type { GalleryState } from './states.ts'

const FOLDER = 'docs/gallery'
const STATES: GalleryState[] = JSON.parse(readFileSync('example/gallery/states.json', 'utf8'))

const instance = await startInstance()
const browser = await startBrowser()
try {
    rmSync(FOLDER, { recursive: true, force: true })
    mkdirSync(FOLDER, { recursive: true })
    const watched = await openPage(browser, { width: 1440, height: 1000 })
    const { page } = watched
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await signIn(watched, instance.url, 'agent', '/gallery')
    await page.locator('.stage').waitFor()
    for (const state of STATES) {
        await showState(page, state)
        const file = `${FOLDER}/${state.component.replace('x-1e-', '')}-${state.name}.png`
        await page.locator('.stage').screenshot({ path: file, animations: 'disabled' })
    }
    console.log(`${STATES.length} pictures in ${FOLDER}`)
} finally {
    await browser.close()
    await instance.stop()
}
