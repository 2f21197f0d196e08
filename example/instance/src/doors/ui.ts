import type { UiSession } from '../../../ui-api.ts'
import { applicationsOf, chooseApplication, currentApplication } from '../rights/application.ts'
import { currentDomain, pickableDomains, pickDomain } from '../rights/domain-picker.ts'
import type { Transaction } from '../transaction.ts'
import { backgroundScript } from './background-script.ts'
import { type DoorRequest, parametersOf, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'
import { pressAction } from './ui-action.ts'
import { uiComponents } from './ui-components.ts'
import { uiDashboard } from './ui-dashboard.ts'
import { uiColumns } from './ui-field.ts'
import { formLayout, saveFormLayout } from './ui-form-layout.ts'
import { uiList } from './ui-list.ts'
import { pressListAction } from './ui-list-action.ts'
import { uiMenu } from './ui-menu.ts'
import { uiPage } from './ui-page.ts'
import { effectsOf, uiRecord } from './ui-record.ts'
import { uiReport } from './ui-report.ts'
import { saveForm } from './ui-save.ts'

/** `/__ui/…`: what the instance's own pages read. Forms in example/ui-api.ts; rights are those of the person. */
export function uiDoor(request: DoorRequest): Answer {
    if (!request.isLoggedIn) throw notAuthenticated()
    const [what, table = '', id = ''] = segmentsBelow(request.http, '/__ui') ?? []
    if (what === 'session') return jsonAnswer(200, uiSession(request.tx))
    if (what === 'components') return jsonAnswer(200, uiComponents(request.tx))
    if (what === 'background' && request.http.method === 'POST') return backgroundScript(request)
    if (what === 'page') return uiPage(request, table)
    if (what === 'dashboard') return jsonAnswer(200, uiDashboard(request.tx, table))
    if (what === 'report')
        return jsonAnswer(200, uiReport(request.tx, table, daysOf(parametersOf(request.http).get('days'))))
    if (what === 'menu') return jsonAnswer(200, uiMenu(request.tx))
    if (what === 'fields' && request.tx.catalog.find(table)) return jsonAnswer(200, uiColumns(request.tx, table))
    if (what === 'list' && request.tx.catalog.find(table)) return jsonAnswer(200, uiList(request, table))
    if (what === 'save' && request.http.method === 'POST' && request.tx.catalog.find(table))
        return jsonAnswer(200, saveForm(request.tx, table, bodyOf(request)))
    if (what === 'effects' && request.http.method === 'POST' && request.tx.catalog.find(table))
        return jsonAnswer(200, effectsOf(request.tx, table, bodyOf(request)))
    if (what === 'layout' && request.tx.catalog.find(table)) {
        const view = parametersOf(request.http).get('view') ?? ''
        const isSave = request.http.method === 'POST'
        const layout = isSave
            ? saveFormLayout(request.tx, table, view, bodyOf(request))
            : formLayout(request.tx, table, view)
        return jsonAnswer(200, layout)
    }
    if (what === 'application' && request.http.method === 'POST') {
        if (!chooseApplication(request.tx, table)) throw new HttpError(403, 'You may not work in this application.')
        return jsonAnswer(200, currentApplication(request.tx))
    }
    if (what === 'domain' && request.http.method === 'POST') {
        if (!pickDomain(request.tx, table)) throw new HttpError(403, 'You may not work in this domain.')
        return jsonAnswer(200, {})
    }
    if (what === 'action' && request.http.method === 'POST')
        return jsonAnswer(200, pressAction(request.tx, table, bodyOf(request)))
    if (what === 'list-action' && request.http.method === 'POST')
        return jsonAnswer(200, pressListAction(request.tx, table, bodyOf(request)))
    const parameters = parametersOf(request.http)
    const wish = { table, id, view: parameters.get('view'), query: parameters.get('query') ?? '' }
    const record = what === 'record' && request.tx.catalog.find(table) ? uiRecord(request.tx, wish) : null
    if (!record)
        throw new HttpError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
    return jsonAnswer(200, record)
}

/** A whole number of days up to ten years; 0 for anything else. */
function daysOf(text: string | null): number {
    const days = Number(text)
    return Number.isInteger(days) && days > 0 && days <= 3660 ? days : 0
}

function bodyOf({ http }: DoorRequest): Record<string, unknown> {
    try {
        const body: unknown = JSON.parse(Buffer.from(http.body).toString('utf8'))
        // Members are read one by one, each checked.
        if (typeof body === 'object' && body !== null) return body as Record<string, unknown>
    } catch {
        // refused below
    }
    throw new HttpError(400, 'Bad Request', 'The body is no JSON object')
}

function uiSession(tx: Transaction): UiSession {
    const { session } = tx
    const names = session.displayName.split(' ').filter(Boolean)
    const initials = [names[0], names.length > 1 ? names[names.length - 1] : undefined]
    const dark = tx.store.first('select value from sys_user_preference where "user"=? and name=?', [
        session.userId,
        'workspace.theme',
    ])
    return {
        user: {
            id: session.userId,
            userName: session.userName,
            name: session.displayName,
            initials: initials.map((name) => (name ?? '').charAt(0).toUpperCase()).join(''),
            roles: [...session.roles].sort(),
        },
        product: tx.property('glide.product.name') ?? 'Developer instance',
        theme: dark?.value === 'dark' ? 'dark' : 'light',
        language: session.language,
        application: currentApplication(tx),
        applications: applicationsOf(tx),
        domain: currentDomain(tx),
        domains: pickableDomains(tx),
        translations: translationsOf(tx),
    }
}

/** What the installed components ask for with `required_translation_keys`, as far as `sys_ui_message` has it. */
function translationsOf(tx: Transaction): Record<string, string> {
    const known = new Map(
        tx.metadata
            .messages()
            .filter((row) => row.language === tx.session.language)
            .map((row) => [row.key ?? '', row.message ?? ''])
    )
    const found: Record<string, string> = {}
    for (const { required_translation_keys } of tx.metadata.rows('sys_ux_lib_component')) {
        // A list of objects with a member message, written by the components' metadata transform.
        const keys = JSON.parse(required_translation_keys || '[]') as { message?: string }[]
        for (const { message = '' } of keys) {
            const text = known.get(message)
            if (text) found[message] = text
        }
    }
    return found
}
