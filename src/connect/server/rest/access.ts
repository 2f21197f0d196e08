import { GlideRecordSecure, gs } from '@servicenow/glide'
import type { Run } from '../contract/run.ts'
import { fail } from '../failure.ts'
import { toRun } from '../runs/answer.ts'
import { toStoredRun } from '../runs/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { SYS_ID } from './body.ts'

export function isAdministrator(): boolean {
    return gs.hasRole('x_1e_connect.Tachyon_Admin')
}

export function isApprover(): boolean {
    return gs.hasRole('x_1e_connect.Tachyon_Approver')
}

/** The run when this session's user may read it: the ACLs of the run table decide, here and nowhere else. */
export function readableRun(id: string | undefined): StoredRun {
    const row = new GlideRecordSecure('x_1e_connect_run')
    if (!id || !SYS_ID.test(id) || !row.get('sys_id', id)) throw fail('run_missing')
    return toStoredRun(row)
}

/** The run as this session's user sees it. */
export function shown(run: StoredRun): Run {
    return toRun(run, gs.getUserID(), isAdministrator())
}
