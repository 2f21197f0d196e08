import { storedTime } from '../query/zone.ts'
import { newId } from '../transaction.ts'
import type { AppRecord } from './records.ts'
import type { Upserter } from './upsert.ts'

/** Values of sys_upgrade_history_log.disposition. */
const DISPOSITIONS = { inserted: 1, updated: 2, deleted: 3, skipped: 4 }
export type Disposition = keyof typeof DISPOSITIONS

interface Line {
    file: string
    target: string
    table: string
    disposition: Disposition
    changed: boolean
}

/** What one installation did with each file ("System Upgrade form", "Upgrade details form"). */
export class UpgradeHistory {
    readonly id = newId()
    unchanged = 0
    private readonly lines: Line[] = []
    private readonly started = Date.now()

    /** `changed`: the package has other values than the one before. */
    add(file: string, { table, fields }: AppRecord, disposition: Disposition, changed: boolean): void {
        const target = fields.name || fields.title || fields.key || fields.element || ''
        this.lines.push({ file, target, table, disposition, changed })
    }

    /** Writes the record of the upgrade. SDK, `Connector.appUpgradeStatus`: `to_version` is the application's scope. */
    write(upserter: Upserter, scope: string): void {
        const count = (disposition: Disposition, changed?: true) =>
            this.lines.filter((line) => line.disposition === disposition && (!changed || line.changed)).length
        const applied = count('inserted', true) + count('updated', true) + count('deleted', true)
        const skipped = count('skipped', true)
        const counts = {
            added: count('inserted'),
            updated: count('updated'),
            deleted: count('deleted'),
            skipped: count('skipped'),
            unchanged: this.unchanged,
            changes_applied: applied,
            changes_skipped: skipped,
            changes_processed: applied + skipped,
        }
        upserter.put('sys_upgrade_history', {
            sys_id: this.id,
            to_version: scope,
            upgrade_started: storedTime(this.started),
            upgrade_finished: storedTime(Date.now()),
            ...Object.fromEntries(Object.entries(counts).map(([name, number]) => [name, String(number)])),
        })
        for (const line of this.lines) {
            upserter.put('sys_upgrade_history_log', {
                sys_id: newId(),
                upgrade_history: this.id,
                file_name: line.file,
                target_name: line.target,
                type: upserter.catalog.find(line.table)?.label ?? line.table,
                disposition: String(DISPOSITIONS[line.disposition]),
                changed: String(line.changed),
                resolution_status: line.disposition === 'skipped' ? 'not_reviewed' : '',
            })
        }
    }
}
