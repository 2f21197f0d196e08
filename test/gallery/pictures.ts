import { execFileSync } from 'node:child_process'
import { startEmptyStand } from '../browser/parts/empty-stand.ts'
import { firstRun, openModule, signIn } from '../browser/parts/first-run.ts'
import { openPage, signIn as signInTo, startBrowser } from '../support/browser.ts'
import { CONFIGURATION, startWorkspace } from '../support/stand.ts'
import { startTwoTenants } from '../support/tenants.ts'

// The pictures of docs/install.md and docs/administer.md, taken on the walk that test/browser/first-run.test.ts proves, and
// that of README.md, of an instance as npm start has it. One of 1E's addresses is in the pictures, hence its port.

const APP_ID = '2b1f0c4e-servicenow'
const CERTIFICATE = '-----BEGIN CERTIFICATE-----'

/** A private key and its certificate below it, as openssl writes them. */
function keyPair(): string {
    const request = [
        'req',
        '-x509',
        '-newkey',
        'rsa:2048',
        '-nodes',
        '-days',
        '730',
        '-subj',
        '/O=Acme/CN=servicenow-1e',
    ]
    return execFileSync('openssl', [...request, '-keyout', '-', '-out', '-'], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
    })
}

const stand = await startEmptyStand(process.env['PLATFORM_PORT'] ?? '8090')
const demo = await startWorkspace({ year: { incidents: 600, runs: 800 }, quickFixes: true })
const two = await startTwoTenants()
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
    await openModule(page, instance, '1E ITSM Connect', 'Health')
    await page.getByRole('heading', { name: 'App Configuration' }).waitFor()
    await show('health')
    const configuration = `${instance}/x_1e_connect_configuration.do?sys_id=${CONFIGURATION}`
    await page.goto(configuration)
    await Promise.all([
        page.waitForEvent('load'),
        page.getByLabel('Application scope').selectOption({ label: '1E ITSM Connect' }),
    ])
    const signingKey = page.getByRole('button', { name: 'Signing key …' })
    await signingKey.scrollIntoViewIfNeeded()
    await show('oauth-link')
    await signingKey.click()
    await page.getByLabel('App ID').fill(APP_ID)
    const certificate = keyPair()
    await page.getByLabel('Or paste its text').fill(certificate)
    await page.getByText('Certificate and private key belong together.').waitFor()
    // The text of a key is in no picture, not even of one that nobody uses.
    await page.getByLabel('Or paste its text').evaluate((element) => Object.assign(element, { value: '' }))
    await show('signing-key')
    await stand.platform.registerCertificate({
        pem: certificate.slice(certificate.indexOf(CERTIFICATE)),
        appId: APP_ID,
    })
    await page.getByRole('button', { name: 'Save and sign with it' }).click()
    await page.getByText(/^Stored, and used by the configuration/).waitFor()
    await page.getByRole('link', { name: 'Back to the configuration' }).click()
    await page.getByRole('button', { name: 'Test Server Connection' }).click()
    await page.getByText(/^Connected as /).waitFor()
    await show('oauth-connected')
    await openModule(page, instance, '1E ITSM Connect', 'Transfer')
    await page.getByRole('heading', { name: 'Transfer', level: 1 }).waitFor()
    await show('transfer')
    const companies = await openPage(browser, { width: 1440, height: 900 })
    const tenant = `/x_1e_connect_configuration.do?sys_id=${two.globex.configuration}`
    await signInTo(companies, two.instance.url, 'tachyon.admin', tenant)
    await companies.page.getByLabel('1E Platform URL').waitFor()
    await companies.page.screenshot({ path: 'docs/images/tenant.png', animations: 'disabled' })
    console.log('docs/images/tenant.png')
    const watched = await openPage(browser, { width: 1440, height: 900 })
    const incident = `/now/sow/record/incident/${await demo.incident('INC0010001')}#1e-itsm-connect`
    await signInTo(watched, demo.instance.url, 'agent', incident)
    const { page: record } = watched
    await record.locator('.device__state').getByText('Online').waitFor()
    const field = record.getByRole('combobox', { name: 'Instruction' })
    await field.fill('processes are running')
    await record.getByRole('option').first().locator('mark').first().waitFor()
    await field.press('Enter')
    await record.getByRole('button', { name: 'Run', exact: true }).click()
    await record
        .getByText(/^Answered, \d+ rows$/)
        .first()
        .waitFor()
    await record.getByText(/, all loaded$/).waitFor()
    await record.screenshot({ path: 'docs/images/incident.png', animations: 'disabled', caret: 'hide' })
    const run = await demo.start('Who is logged on', {}, { again: true })
    await demo.until(run.id, ({ state }) => state === 'completed')
    const asks = await openPage(browser, { width: 1440, height: 640 })
    await signInTo(asks, demo.instance.url, 'agent.privacy', incident)
    const { page: asked } = asks
    await asked.getByRole('button', { name: 'Reveal User name …' }).click()
    await asked.getByLabel('Why do you need to see User name?').fill('Find out whose session holds the file')
    await asked.screenshot({ path: 'docs/images/private.png', animations: 'disabled', caret: 'hide' })
    console.log('docs/images/private.png')
} finally {
    await browser.close()
    await two.stop()
    await demo.stop()
    await stand.stop()
}
