import { GlideRecord } from '@servicenow/glide'
import type { TaskName, TaskState } from './tasks.ts'

/** What an administrator has marked of a task. */
export interface Mark {
    /** sys_id of its row; empty while the task is open. */
    id: string
    state: TaskState
}

export function markOf(task: TaskName): Mark {
    const row = new GlideRecord('x_1e_connect_setup_mark')
    if (!row.get('task', task)) return { id: '', state: 'open' }
    return { id: row.getUniqueValue(), state: row.getValue('skipped') === '1' ? 'skipped' : 'done' }
}
