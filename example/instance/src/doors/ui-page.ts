import { drawJelly } from '../jelly/draw.ts'
import { passes } from '../rights/acl.ts'
import type { Transaction } from '../transaction.ts'
import { type DoorRequest, parametersOf } from './door.ts'
import { type Answer, HttpError } from './http-error.ts'

/** The content of a UI page, by the address that its record names, e.g. `x_app_page.do` ("UI pages"). */
export function uiPage({ tx, http }: DoorRequest, endpoint: string): Answer {
    const page = tx.metadata.rows('sys_ui_page').find((row) => row.endpoint === endpoint)
    if (!page) throw new HttpError(404, 'Page not found', endpoint)
    if (!mayOpen(tx, endpoint)) throw new HttpError(403, 'You may not open this page.', endpoint)
    const parameters = Object.fromEntries(parametersOf(http))
    const html = drawJelly(tx, `UI page '${endpoint}'`, page, page.html ?? '', parameters, {})
    const script = page.client_script ? `<script>${page.client_script}</script>` : ''
    return { status: 200, headers: { 'Content-Type': 'text/html;charset=UTF-8' }, body: Buffer.from(html + script) }
}

/** Rules of type ui_page name the page; without one everybody who is signed in may open it. */
function mayOpen(tx: Transaction, endpoint: string): boolean {
    const name = endpoint.replace(/\.do$/, '')
    const rules = tx.metadata.accessControls().filter((rule) => rule.type === 'ui_page' && rule.name === name)
    return rules.length === 0 || rules.some((rule) => passes(tx, rule))
}
