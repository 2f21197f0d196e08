import type { Store } from '../store/store.ts'
import { tagged } from './pages.ts'
import { failure, type Reply } from './reply.ts'

/** The script that defines components, from its record: who edits the record changes the page. */
export function componentScript(store: Store, id: string, headers: Record<string, string>): Reply {
    const row = store.first('select script from sys_ux_lib_source_script where "sys_id"=?', [id])
    if (!row) return failure(404, 'Not found', `There is no component script ${id}`)
    return tagged(Buffer.from(String(row.script ?? ''), 'utf8'), 'text/javascript;charset=UTF-8', headers)
}
