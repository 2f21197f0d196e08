import { startEmptyStand } from '../browser/parts/empty-stand.ts'
import { firstRun, openModule, signIn } from '../browser/parts/first-run.ts'
import { openPage, startBrowser } from '../support/browser.ts'

// The pictures of docs/install.md and docs/administer.md, taken on the walk that test/browser/first-run.test.ts proves.

const stand = await startEmptyStand('8090')
const browser = await startBrowser()
try {
    const { page } = await openPage(browser, { width: 1440, height: 900 })
    await page.emulateMedia({ reducedMotion: 'reduce' })
    const show = async (name: string) => {
        await page.screenshot({ path: `docs/images/${name}.png`, animations: 'disabled' })
        console.log(`docs/images/${name}.png`)
    }
    const { instance } = stand.known
    await firstRun(page, stand.known, show)
    await signIn(page, instance, 'admin')
    await openModule(page, instance, '1E ITSM Connect', 'Instruction Definitions')
    await page.getByRole('row').nth(2).waitFor()
    await show('instruction-definitions')
    await openModule(page, instance, '1E ITSM Connect', 'Instruction History')
    await page.getByRole('link', { name: /^TRI/ }).click()
    await page.getByText('Completed').first().waitFor()
    await show('instruction-history')
} finally {
    await browser.close()
    await stand.stop()
}
