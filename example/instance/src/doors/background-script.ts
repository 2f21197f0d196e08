import { escapedHtml } from '../jelly/script.ts'
import type { DoorRequest } from './door.ts'
import { type Answer, HttpError } from './http-error.ts'

/** "Scripts - Background": runs what an administrator pasted, in the scope that was chosen, and shows what it said. */
export function backgroundScript({ tx, http }: DoorRequest): Answer {
    if (!tx.session.isAdmin) throw new HttpError(403, 'Only an administrator may run scripts.')
    const form = new URLSearchParams(Buffer.from(http.body).toString('utf8'))
    const scope = form.get('sys_scope') || 'global'
    const result = tx.run({
        scope,
        apart: false,
        kind: 'script',
        name: 'background script',
        script: form.get('script') ?? '',
        input: null,
    })
    const lines = (Array.isArray(result.printed) ? result.printed : []).map((line) => `*** Script: ${line}`)
    if (result.error) lines.push(`${result.error.message} (${result.error.position})`)
    const body = Buffer.from(`<pre class="output" tabindex="0">${escapedHtml(lines.join('\n'))}</pre>`)
    return { status: 200, headers: { 'Content-Type': 'text/html;charset=UTF-8' }, body }
}
