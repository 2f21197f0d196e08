import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from 'playwright-core'

const INSTALLED = [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
]

const UNPACKED = path.resolve('.cache/chromium')

/** The browser of npm on Linux x64, else an installed Chrome, else CHROMIUM_PATH; a sentence when there is none. */
function executable(): { executablePath: string; env?: Record<string, string> } {
    if (process.env['CHROMIUM_PATH']) return { executablePath: process.env['CHROMIUM_PATH'] }
    if (process.platform === 'linux' && process.arch === 'x64') {
        execFileSync(process.execPath, ['scripts/unpack-browser.mjs'], { stdio: 'inherit' })
        const env = {
            HOME: process.env['HOME'] ?? UNPACKED,
            LD_LIBRARY_PATH: path.join(UNPACKED, 'al2023', 'lib'),
            FONTCONFIG_PATH: path.join(UNPACKED, 'fonts'),
        }
        return { executablePath: path.join(UNPACKED, 'chromium'), env }
    }
    const found = INSTALLED.find(existsSync)
    if (!found) throw new Error('No browser found: install Chrome or Chromium, or set CHROMIUM_PATH.')
    return { executablePath: found }
}

export async function startBrowser(): Promise<Browser> {
    return chromium.launch({
        ...executable(),
        args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'],
    })
}

/** A page whose every problem is collected: console errors, exceptions, and what the component framework swallows. */
export interface WatchedPage {
    page: Page
    context: BrowserContext
    /** What went wrong so far, and forgets it. */
    problems(): string[]
}

export async function openPage(
    browser: Browser,
    options: { width?: number; height?: number; dark?: boolean } = {}
): Promise<WatchedPage> {
    const context = await browser.newContext({
        viewport: { width: options.width ?? 1440, height: options.height ?? 900 },
    })
    // The framework logs nothing in production builds unless this is set before it loads.
    await context.addInitScript(() => {
        Object.assign(window, { nowUiFramework: { loggingEnabled: true, loggingLevels: ['error', 'warn'] } })
    })
    const page = await context.newPage()
    const seen: string[] = []
    page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) seen.push(`${message.text()} ${message.location().url}`)
    })
    page.on('pageerror', (error) => seen.push(String(error)))
    return { page, context, problems: () => seen.splice(0) }
}

export async function signIn(watched: WatchedPage, url: string, user: string, where: string): Promise<void> {
    const answer = await watched.page.request.post(`${url}/login.do`, {
        form: { user_name: user, user_password: user, redirect: '/now/sow/home' },
    })
    if (!answer.ok()) throw new Error(`Sign-in of ${user} answered ${answer.status()}`)
    await watched.page.goto(`${url}${where}`)
}

/** Violations of WCAG 2.0 to 2.2 A and AA and of best practice on the page as it is now, each with its element. */
export async function accessibilityProblems(page: Page | Frame): Promise<string[]> {
    // A page is judged once it is drawn, which its heading tells. Where none comes, that is a violation.
    if ('mainFrame' in page) {
        const heading = page.getByRole('heading', { level: 1 }).first()
        await heading.waitFor({ timeout: 10_000 }).catch(() => undefined)
    }
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'))
    return page.evaluate(async () => {
        // axe was put on the page by the line above.
        const { axe } = window as unknown as { axe: { run(root: Document, options: object): Promise<AxeResult> } }
        interface AxeResult {
            violations: { id: string; nodes: { target: unknown; failureSummary?: string }[] }[]
        }
        const result = await axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
            rules: { 'target-size': { enabled: true } },
        })
        return result.violations.flatMap((violation) =>
            violation.nodes.map(
                (node) => `${violation.id}: ${JSON.stringify(node.target)} ${node.failureSummary ?? ''}`
            )
        )
    })
}
