import { GlideRecord, gs } from '@servicenow/glide'

/** Columns of a unique index of each table on which *once* rests, with values that no row has. */
function unusedKeys(): { [table: string]: { [column: string]: string } } {
    const id = gs.generateGUID()
    return {
        x_1e_connect_claim: { name: 'installation check ' + id },
        x_1e_connect_run_event: { run: id, sequence: '1' },
        x_1e_connect_response: { run: id, shard_id: '1', row_id: '1' },
        x_1e_connect_outcome: { incident: id, definition: id, values_key: 'any' },
        x_1e_connect_saving: { incident: id, definition: id },
        x_1e_connect_incident_outcome: { incident: id },
        x_1e_connect_automation_call: { guard: id },
    }
}

function insertOf(table: string, key: { [column: string]: string }): string | null {
    const row = new GlideRecord(table)
    row.initialize()
    row.setWorkflow(false)
    for (const column of Object.keys(key)) row.setValue(column, key[column] || '')
    return row.insert()
}

/** Tables that take a second row of the same key, or no row at all. Leaves nothing behind. */
export function tablesWithoutIndex(): string[] {
    const keys = unusedKeys()
    return Object.keys(keys).filter((table) => {
        const key = keys[table] || {}
        const first = insertOf(table, key)
        const second = insertOf(table, key)
        for (const id of [first, second]) {
            const row = new GlideRecord(table)
            if (id && row.get(id)) row.deleteRecord()
        }
        return first === null || second !== null
    })
}
