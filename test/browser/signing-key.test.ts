import { execFileSync } from 'node:child_process'
import path from 'node:path'
import { accessibilityProblems } from '../support/browser.ts'
import { folder, keyPair } from '../support/key-pair.ts'
import { CONFIGURATION, startStand } from '../support/stand.ts'
import { open, page, shareStand, stand, watched } from './parts/session.ts'

/** OAuth from nothing: a key pair of one's own, by the page *Signing key* and the words of docs/administer.md. */

shareStand(() => startStand())

const FORM = `/x_1e_connect_configuration.do?sys_id=${CONFIGURATION}`
const APP_ID = 'app-of-the-test'

const said = () => page.locator('#x-1e-said')
const paste = (text: string) => page.getByLabel('Or paste its text').fill(text)
const save = () => page.getByRole('button', { name: 'Save and sign with it' })
const made = async () =>
    (
        await Promise.all(
            ['sys_certificate', 'jwt_keystore_aliases', 'jwt_provider', 'sys_attachment'].map((table) =>
                stand.instance.table(table, 'nameSTARTSWITH1e-^ORfile_nameSTARTSWITH1e-')
            )
        )
    ).flat()

async function chooseScope(): Promise<void> {
    await Promise.all([
        page.waitForEvent('load'),
        page.getByLabel('Application scope').selectOption({ label: '1E ITSM Connect' }),
    ])
}

test('from a PEM file to a run: certificate, key store, JWT key and provider are made, and 1E takes the signature', async () => {
    const { certificate, key } = keyPair('globex-servicenow')
    await open('admin', FORM)
    await chooseScope()
    await page.getByRole('button', { name: 'Signing key …' }).click()
    await page.getByRole('heading', { name: 'Signing key', level: 1 }).waitFor()
    await page.getByText('App Configuration').first().waitFor()
    await page.getByLabel('App ID').fill(APP_ID)
    const file = path.join(folder, 'both.pem')
    execFileSync('sh', ['-c', `cat '${folder}/globex-servicenow.crt' '${folder}/globex-servicenow.key' > '${file}'`])
    await page.getByLabel('PEM file with certificate and private key').setInputFiles(file)
    await said().getByText('Certificate and private key belong together.').waitFor()
    await page
        .getByText(/^(O=Acme, CN=globex-servicenow|CN=globex-servicenow, O=Acme)$/)
        .first()
        .waitFor()
    await page.getByText(/ · (399|400) days left$/).waitFor()
    const thumbprint = (await page.locator('#x-1e-thumbprint').textContent()) ?? ''
    expect(thumbprint).toMatch(/^[0-9A-F]{40}$/)
    await save().click()
    await said()
        .getByText(/^Stored, and used by the configuration/)
        .waitFor()
    expect(await page.getByLabel('Or paste its text').inputValue()).toBe('')

    expect(await made()).toHaveLength(5)
    const stored = JSON.stringify(await made())
    expect(stored).not.toContain(key.replace(/-----[^-]+-----|\s/g, '').slice(40, 120))
    const [row] = await stand.instance.table('x_1e_connect_configuration', `sys_id=${CONFIGURATION}`)
    expect(row).toMatchObject({ enable_oauth: 'true', app_id: APP_ID })

    // Before the certificate is registered the identity provider refuses it; afterwards the way to 1E is free.
    await page.getByRole('link', { name: 'Back to the configuration' }).click()
    await page.getByRole('button', { name: 'Test Server Connection' }).click()
    await page.getByText(/^Token: /).waitFor()
    await stand.platform.registerCertificate({ pem: certificate, appId: APP_ID })
    await page.getByRole('button', { name: 'Test Server Connection' }).click()
    await page.getByText(/^Connected as /).waitFor()
    const run = await stand.start('Which operating system')
    await stand.until(run.id, ({ state }) => state === 'completed')
})

describe('what cannot be signed with is refused in words, and nothing is stored', () => {
    const pairs = { good: keyPair('good'), other: keyPair('other'), short: keyPair('short', [], 1024) }
    const rsa = () =>
        execFileSync('openssl', ['rsa', '-in', path.join(folder, 'good.key'), '-traditional'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
        })
    const encrypted = () =>
        execFileSync('openssl', ['pkcs8', '-topk8', '-in', path.join(folder, 'good.key'), '-passout', 'pass:x'], {
            encoding: 'utf8',
            stdio: ['ignore', 'pipe', 'ignore'],
        })
    const BOTH = /^Both are needed: a block BEGIN CERTIFICATE/
    const CASES: [string, () => string, RegExp][] = [
        ['words', () => 'BEGIN CERTIFICATE hello', BOTH],
        ['a certificate alone', () => pairs.good.certificate, BOTH],
        ['a key alone', () => pairs.good.key, BOTH],
        [
            'the key of another certificate',
            () => pairs.good.certificate + pairs.other.key,
            /does not belong to the first/,
        ],
        ['an encrypted key', () => pairs.good.certificate + encrypted(), /^The private key is encrypted/],
        [
            'two keys',
            () => pairs.good.certificate + pairs.good.key + pairs.other.key,
            /^There is more than one private key/,
        ],
        ['a short key', () => pairs.short.certificate + pairs.short.key, /^The key has 1024 bits/],
        [
            'half a certificate',
            () => pairs.good.certificate.replace(/\n[^\n]+\n[^\n]+\n(?=-----END)/, '\n') + pairs.good.key,
            /^This is no RSA key/,
        ],
        ['no base64', () => pairs.good.certificate.replace(/M/g, '!') + pairs.good.key, /^This is no RSA key/],
    ]
    test('each with its reason; a key of the older form is one', async () => {
        await open('admin', `/x_1e_connect_signing_key.do?sysparm_configuration=${CONFIGURATION}`)
        await page.getByText('App Configuration').first().waitFor()
        await page.getByLabel('App ID').fill(APP_ID)
        const before = await made()
        for (const [what, text, reason] of CASES) {
            await paste(text())
            await said().getByText(reason).waitFor()
            expect([what, await save().isDisabled()]).toEqual([what, true])
        }
        await paste(pairs.good.certificate + rsa())
        await said().getByText('Certificate and private key belong together.').waitFor()
        expect(await made()).toEqual(before)
    })

    test('what was made before a step failed is taken back', async () => {
        await open('admin', `/x_1e_connect_signing_key.do?sysparm_configuration=${CONFIGURATION}`)
        await page.getByLabel('App ID').fill(APP_ID)
        await paste(pairs.good.certificate + pairs.good.key)
        await said().getByText('Certificate and private key belong together.').waitFor()
        const before = await made()
        await page.route('**/api/now/table/jwt_provider', (route) =>
            route.fulfill({ status: 403, json: { error: { message: 'Operation Failed', detail: 'ACL' } } })
        )
        await save().click()
        await said().getByText('Nothing was stored: Operation Failed ACL').waitFor()
        expect(await made()).toEqual(before)
        expect(watched.problems()).toEqual([expect.stringContaining('status of 403')])
    })
})

test.each([1440, 1024])('the page fits %i px, and axe finds nothing, light and dark', async (width) => {
    await open('admin', `/x_1e_connect_signing_key.do?sysparm_configuration=${CONFIGURATION}`, width)
    for (const theme of ['light', 'dark']) {
        await page.evaluate((chosen) => {
            document.documentElement.dataset['theme'] = chosen
        }, theme)
        expect([theme, await accessibilityProblems(page)]).toEqual([theme, []])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})
