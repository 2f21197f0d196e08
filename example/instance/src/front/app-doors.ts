import type { Installer } from '../install/installer.ts'
import type { Store } from '../store/store.ts'
import type { Caller } from '../work/messages.ts'
import { failure, json, type Reply, unauthenticated } from './reply.ts'
import type { Sessions } from './sessions.ts'

/** A call of the SDK's client: what came, and what answers it. */
export interface AppCall {
    query: URLSearchParams
    form: FormData
    headers: Record<string, string>
    caller: Caller
    store: Store
    sessions: Sessions
    installer: Installer
    chooseApplication(id: string): Promise<Reply>
}

/** Addresses that `now-sdk` calls besides the APIs, as its sources show (`sdk-cli`, UISession; `sdk-api`, Connector). */
export const APP_DOORS: Record<string, (call: AppCall) => Promise<Reply>> = {
    '/angular.do': signIn,
    '/sn_appclient_upload_processor.do': upload,
    '/xmlhttp.do': ajax,
}

/** The fields of a form as its content type says; a body of another type has none. */
export async function formOf(headers: Record<string, string>, body: Buffer): Promise<FormData> {
    const type = headers['content-type'] ?? ''
    if (!type.includes('form')) return new FormData()
    return new Response(new Uint8Array(body), { headers: { 'Content-Type': type } }).formData()
}

const field = ({ form }: AppCall, name: string): string => String(form.get(name) ?? '')

/** The client logs in, then asks for its token: the refusal of a call without one tells it. */
async function signIn(call: AppCall): Promise<Reply> {
    const { query, sessions, caller } = call
    if (query.get('sysparm_type') === 'get_user') return unauthenticated(caller)
    if (query.get('sysparm_type') !== 'view_form.login') return failure(404, 'Not found', 'angular.do')
    const started = sessions.logIn(field(call, 'user_name'), field(call, 'user_password'))
    if (!started) return json(200, { status: 'error', message: 'User name or password invalid' })
    const reply = json(200, { status: 'success' })
    reply.headers['Set-Cookie'] = started.cookie
    return reply
}

/** The package is the file `attachFile`. The answer names the tracker, with status 400 when the installation failed. */
async function upload(call: AppCall): Promise<Reply> {
    const user = administrator(call)
    if (!user) return unauthenticated(call.caller)
    const file = call.form.get('attachFile')
    if (!(file instanceof Blob)) return failure(400, 'Bad Request', 'The field attachFile holds no package')
    const archive = Buffer.from(await file.arrayBuffer())
    const { tracker, succeeded } = await call.installer.install(archive, field(call, 'load_demo') !== 'false', user)
    // Nothing is kept to roll back to.
    return json(succeeded ? 200 : 400, { executionTracker: tracker, rollbackContext: '' })
}

const PROCESSOR = 'com.snc.apps.AppsAjaxProcessor'

/** Chooses an application, or deletes one. Its answer is an attribute of the one element. */
async function ajax(call: AppCall): Promise<Reply> {
    const user = administrator(call)
    if (!user) return unauthenticated(call.caller)
    const name = field(call, 'sysparm_function')
    if (field(call, 'sysparm_processor') !== PROCESSOR || !['changeApplication', 'deleteApplication'].includes(name))
        return failure(501, 'Not emulated', `xmlhttp.do: ${field(call, 'sysparm_processor')} ${name}`)
    let answer = ''
    if (name === 'deleteApplication')
        answer = (await call.installer.remove(field(call, 'sysparm_sys_id'), user)).tracker
    else {
        const chosen = await call.chooseApplication(field(call, 'sysparm_value'))
        if (chosen.status !== 200) return chosen
    }
    return {
        status: 200,
        headers: { 'Content-Type': 'text/xml;charset=UTF-8', 'Cache-Control': 'no-store' },
        body: `<?xml version="1.0" encoding="UTF-8"?><xml answer="${answer}" sysparm_name="${name}" sysparm_processor="${PROCESSOR}"/>`,
    }
}

/** The caller's user name, when an administrator who brings the session's token, in the form or as a header. */
function administrator(call: AppCall): string | undefined {
    const { caller, headers, sessions, store } = call
    if (!sessions.mayWrite(caller, { ...headers, 'x-usertoken': field(call, 'sysparm_ck') })) return undefined
    const row = store.first(
        `select u.user_name as name from sys_user u join sys_user_has_role h on h."user"=u."sys_id"
         join sys_user_role r on r."sys_id"=h.role where u."sys_id"=? and r.name='admin'`,
        [caller.userId]
    )
    return row && String(row.name)
}
