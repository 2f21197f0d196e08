import type { UiSession } from '../../../ui-api.ts'
import { applicationsOf, chooseApplication, currentApplication } from '../rights/application.ts'
import { currentDomain, pickableDomains, pickDomain } from '../rights/domain-picker.ts'
import { keepPreference, preferred } from '../rights/preference.ts'
import type { Transaction } from '../transaction.ts'
import { backgroundScript } from './background-script.ts'
import { type DoorRequest, parametersOf, segmentsBelow } from './door.ts'
import { type Answer, HttpError, jsonAnswer, notAuthenticated } from './http-error.ts'
import { pressAction } from './ui-action.ts'
import { uiChart } from './ui-chart.ts'
import { uiComponents } from './ui-components.ts'
import { uiDashboard } from './ui-dashboard.ts'
import { uiColumns } from './ui-field.ts'
import { formLayout, saveFormLayout } from './ui-form-layout.ts'
import { uiList } from './ui-list.ts'
import { pressListAction } from './ui-list-action.ts'
import { uiMenu } from './ui-menu.ts'
import { uiPage } from './ui-page.ts'
import { effectsOf, uiRecord } from './ui-record.ts'
import { referenceChoices } from './ui-references.ts'
import { deleteForm, saveForm } from './ui-save.ts'
import { workspaceHome } from './ui-workspace.ts'

/** What one call asks for: `/__ui/<what>/<name>/<id>?<parameters>`. */
interface Asked {
    request: DoorRequest
    tx: Transaction
    /** Mostly the name of a table. */
    name: string
    id: string
    parameters: URLSearchParams
}

interface Route<Answered = unknown> {
    /** @default any */
    method?: 'POST'
    /** Whether `name` must be a table. */
    ofTable?: true
    /** Returns the body of the answer; null for what is not there. */
    answer(asked: Asked): Answered
}

const ROUTES: { [what: string]: Route } = {
    session: { answer: ({ tx }) => uiSession(tx) },
    components: { answer: ({ tx }) => uiComponents(tx) },
    home: { answer: ({ tx }) => workspaceHome(tx) },
    menu: { answer: ({ tx }) => uiMenu(tx) },
    dashboard: { answer: ({ tx, name }) => uiDashboard(tx, name) },
    chart: { answer: ({ tx, name, parameters }) => uiChart(tx, name, daysOf(parameters.get('days'))) },
    fields: { ofTable: true, answer: ({ tx, name }) => uiColumns(tx, name) },
    list: { ofTable: true, answer: ({ request, name }) => uiList(request, name) },
    references: {
        ofTable: true,
        answer: ({ tx, name, id, parameters }) => referenceChoices(tx, name, id, parameters.get('text') ?? ''),
    },
    record: { ofTable: true, answer: readRecord },
    layout: { ofTable: true, answer: readOrSaveLayout },
    delete: { method: 'POST', ofTable: true, answer: ({ tx, name, request }) => deleteForm(tx, name, bodyOf(request)) },
    save: { method: 'POST', ofTable: true, answer: ({ tx, name, request }) => saveForm(tx, name, bodyOf(request)) },
    effects: { method: 'POST', ofTable: true, answer: ({ tx, name, request }) => effectsOf(tx, name, bodyOf(request)) },
    action: { method: 'POST', answer: ({ tx, name, request }) => pressAction(tx, name, bodyOf(request)) },
    'list-action': { method: 'POST', answer: ({ tx, name, request }) => pressListAction(tx, name, bodyOf(request)) },
    application: { method: 'POST', answer: choose },
    domain: { method: 'POST', answer: pick },
    preference: { method: 'POST', answer: keep },
}

/** Calls that answer with more than JSON. */
const WHOLE: { [what: string]: Route<Answer> } = {
    background: { method: 'POST', answer: ({ request }) => backgroundScript(request) },
    page: { answer: ({ request, name }) => uiPage(request, name) },
}

function readRecord({ tx, name, id, parameters }: Asked): unknown {
    return uiRecord(tx, { table: name, id, view: parameters.get('view'), query: parameters.get('query') ?? '' })
}

function readOrSaveLayout({ request, tx, name, parameters }: Asked): unknown {
    const view = parameters.get('view') ?? ''
    return request.http.method === 'POST' ? saveFormLayout(tx, name, view, bodyOf(request)) : formLayout(tx, name, view)
}

function choose({ tx, name }: Asked): unknown {
    if (!chooseApplication(tx, name)) throw new HttpError(403, 'You may not work in this application.')
    return currentApplication(tx)
}

function pick({ tx, name }: Asked): unknown {
    if (!pickDomain(tx, name)) throw new HttpError(403, 'You may not work in this domain.')
    return {}
}

function keep({ tx, name, request }: Asked): unknown {
    keepPreference(tx, name, String(bodyOf(request).value ?? ''))
    return {}
}

function fits<Answered>(route: Route<Answered> | undefined, { request, tx, name }: Asked): route is Route<Answered> {
    if (!route || (route.method && route.method !== request.http.method)) return false
    return !route.ofTable || tx.catalog.find(name) !== undefined
}

/** `/__ui/…`: what the instance's own pages read. Types in example/ui-api.ts; rights are those of the user. */
export function uiDoor(request: DoorRequest): Answer {
    if (!request.isLoggedIn) throw notAuthenticated()
    const [what = '', name = '', id = ''] = segmentsBelow(request.http, '/__ui') ?? []
    const asked = { request, tx: request.tx, name, id, parameters: parametersOf(request.http) }
    const whole = Object.hasOwn(WHOLE, what) ? WHOLE[what] : undefined
    if (fits(whole, asked)) return whole.answer(asked)
    const route = Object.hasOwn(ROUTES, what) ? ROUTES[what] : undefined
    const body = fits(route, asked) ? route.answer(asked) : null
    if (body === null)
        throw new HttpError(404, 'No Record found', "Record doesn't exist or ACL restricts the record retrieval")
    return jsonAnswer(200, body)
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
        tabbedForms: preferred(tx.store, session.userId, 'tabbed.forms') === 'true',
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
    // What client scripts and client actions ask for with getMessage.
    for (const table of ['sys_ui_action', 'sys_script_client']) {
        for (const { messages } of tx.metadata.rows(table)) {
            for (const key of (messages ?? '').split('\n')) {
                const text = known.get(key.trim())
                if (text) found[key.trim()] = text
            }
        }
    }
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
