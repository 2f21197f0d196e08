import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

const NAMES = ['admin', 'itil', 'approver_user', 'snc_internal', 'snc_external', 'public', 'nobody']

/** Those that are the same on every instance, as public scripts and applications name them. */
const WELL_KNOWN: Record<string, string> = {
    admin: '2831a114c611228501d4ea6c309d626d',
    itil: '282bf1fac6112285017366cb5f867469',
}

export const ROLE_IDS: Record<string, string> = Object.fromEntries(
    NAMES.map((name) => [name, WELL_KNOWN[name] ?? idOf('role', name)])
)

export const BASE_ROLES: BaseRow[] = NAMES.map((name) => ({
    sys_id: ROLE_IDS[name] ?? '',
    name,
    suffix: name,
    grantable: 'true',
    sys_scope: 'global',
}))
