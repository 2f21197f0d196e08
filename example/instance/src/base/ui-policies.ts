import { idOf } from '../install/roles.ts'
import type { BaseRow } from './records.ts'

/** Fields of a scheduled job that are asked for, by how it runs. */
const SHOWN: Record<string, string> = {
    run_time: 'run_typeINdaily,weekly,monthly',
    run_period: 'run_type=periodically',
    run_start: 'run_typeINperiodically,once',
    condition: 'conditional=true',
}

const idOfPolicy = (field: string) => idOf('ui policy', 'sysauto_script', field)

export const BASE_UI_POLICIES: BaseRow[] = Object.entries(SHOWN).map(([field, conditions]) => ({
    sys_id: idOfPolicy(field),
    short_description: `Show ${field}`,
    table: 'sysauto_script',
    conditions,
    active: 'true',
    on_load: 'true',
    reverse_if_false: 'true',
    global: 'true',
    sys_scope: 'global',
}))

export const BASE_UI_POLICY_ACTIONS: BaseRow[] = Object.keys(SHOWN).map((field) => ({
    sys_id: idOf('ui policy action', 'sysauto_script', field),
    ui_policy: idOfPolicy(field),
    table: 'sysauto_script',
    field,
    visible: 'true',
    sys_scope: 'global',
}))
