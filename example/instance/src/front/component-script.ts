import type { Store } from '../store/store.ts'
import { tagged } from './pages.ts'
import { failure, type Reply } from './reply.ts'

/** A UI script under its API name: `/x_app.name.jsdbx`. */
export function uiScript(store: Store, name: string, headers: Record<string, string>): Reply {
    const row = store.first('select script from sys_ui_script where "name"=? and "active"=1', [name])
    if (!row) return failure(404, 'Not found', `There is no active UI script ${name}`)
    return tagged(Buffer.from(String(row.script ?? ''), 'utf8'), 'text/javascript;charset=UTF-8', headers)
}

/** The kind of the UI page at an address: a direct one is answered as it is written, without the platform's page around it. */
export function uiPageKind(store: Store, endpoint: string): 'direct' | 'framed' | null {
    const row = store.first('select direct from sys_ui_page where "endpoint"=?', [endpoint])
    if (!row) return null
    return row.direct === 1 ? 'direct' : 'framed'
}

/** The script that defines components, from its record: a change of the record changes the page. */
export function componentScript(store: Store, id: string, headers: Record<string, string>): Reply {
    const row = store.first('select script from sys_ux_lib_source_script where "sys_id"=?', [id])
    if (!row) return failure(404, 'Not found', `There is no component script ${id}`)
    return tagged(Buffer.from(String(row.script ?? ''), 'utf8'), 'text/javascript;charset=UTF-8', headers)
}
