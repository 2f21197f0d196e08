import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import type { UiSession } from '../../../ui-api.ts'
import { escapedHtml } from '../jelly/script.ts'
import type { Caller } from '../work/messages.ts'
import { failure, type Reply, redirect } from './reply.ts'

const TYPES: Record<string, string> = {
    '.html': 'text/html;charset=UTF-8',
    '.js': 'text/javascript;charset=UTF-8',
    '.mjs': 'text/javascript;charset=UTF-8',
    '.css': 'text/css;charset=UTF-8',
    '.json': 'application/json;charset=UTF-8',
    '.map': 'application/json;charset=UTF-8',
    '.svg': 'image/svg+xml',
    '.png': 'image/png',
    '.ico': 'image/x-icon',
    '.woff2': 'font/woff2',
}

/** Reads a page. Throws when its file is missing, which is an error of the build. */
function readPage(folder: string, name: string): string | Reply {
    const file = path.join(folder, name)
    if (fs.existsSync(file)) return fs.readFileSync(file, 'utf8')
    return {
        status: 404,
        headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
        body: `${name} is missing. Build the workspace: npm run build.\n`,
    }
}

/** Text that may stand inside a script element. */
function scriptJson(value: unknown): string {
    return JSON.stringify(value)
        .replace(/</g, '\\u003c')
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029')
}

/** The text for `<!--CONTENT-->` of a page: HTML, or the sentence of a refusal. */
function contentOf(inner: Reply): string {
    const text = Buffer.from(inner.body).toString('utf8')
    if (inner.status === 200) return text
    // The envelope of every refusal.
    const { error } = JSON.parse(text) as { error: { message: string } }
    return `<p class="problem" role="alert">${escapedHtml(error.message)}</p>`
}

/** An HTML page with the session in place of `<!--NOW-->`. */
export function page(folder: string, name: string, caller: Caller, session: UiSession | null, inner?: Reply): Reply {
    const text = readPage(folder, name)
    if (typeof text !== 'string') return text
    const { translations, ...own } = session ?? { translations: {}, language: 'en' }
    const now = [
        `window.g_ck=${scriptJson(caller.token)}`,
        `window.NOW=${scriptJson({ session: own })}`,
        `window.__TECTONIC_TRANSLATIONS__=${scriptJson(translations)}`,
    ].join(';')
    const inLanguage = text.replace('<html lang="en"', `<html lang="${own.language.replace(/[^\w-]/g, '')}"`)
    return {
        status: inner?.status ?? 200,
        headers: { 'Content-Type': TYPES['.html'] ?? '', 'Cache-Control': 'no-store', 'X-Frame-Options': 'SAMEORIGIN' },
        body: inLanguage
            .replace('<!--NOW-->', () => (session ? `<script>${now}</script>` : ''))
            .replace('<!--CONTENT-->', () => (inner ? contentOf(inner) : '')),
    }
}

/** Which HTML file a path of the interface shows; undefined for other paths. */
export function pageOf(pathname: string): string | undefined {
    if (pathname === '/now/sow' || pathname.startsWith('/now/sow/')) return 'sow.html'
    if (pathname === '/gallery') return 'gallery.html'
    const isDashboard = pathname.startsWith('/now/platform-analytics-workspace/dashboards/')
    if (isDashboard || pathname === '/navpage.do' || /^\/\w+(_list)?\.do$/.test(pathname)) return 'classic.html'
    return undefined
}

/** A file below the workspace's folder; never one outside of it. */
export function staticFile(folder: string, below: string, headers: Record<string, string>): Reply {
    const file = path.resolve(folder, `.${path.posix.normalize(`/${below}`)}`)
    if (!file.startsWith(path.resolve(folder) + path.sep) || !fs.existsSync(file) || !fs.statSync(file).isFile()) {
        return failure(404, 'Not found', below)
    }
    const body = fs.readFileSync(file)
    return tagged(body, TYPES[path.extname(file)] ?? 'application/octet-stream', headers)
}

/** An answer that the browser may keep and ask about. */
export function tagged(body: Buffer, type: string, headers: Record<string, string>): Reply {
    const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    const common = { ETag: tag, 'Cache-Control': 'no-cache' }
    if (headers['if-none-match'] === tag) return { status: 304, headers: common, body: '' }
    return { status: 200, headers: { ...common, 'Content-Type': type }, body }
}

export function toLogIn(target: string): Reply {
    return redirect(`/login.do?redirect=${encodeURIComponent(target)}`)
}

/** The path to open after the log-in; only one of this origin. */
export function safeTarget(text: string | null): string {
    return text?.startsWith('/') && !text.startsWith('//') && !text.includes('\\') ? text : '/now/sow/home'
}
