import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

const NAMES = ['admin', 'itil', 'approver_user', 'snc_internal', 'snc_external', 'public', 'nobody']

export const ROLE_IDS: Record<string, string> = Object.fromEntries(NAMES.map((name) => [name, idOf('role', name)]))

export const BASE_ROLES: BaseRow[] = NAMES.map((name) => ({
    sys_id: ROLE_IDS[name] ?? '',
    name,
    suffix: name,
    grantable: 'true',
    sys_scope: 'global',
}))
