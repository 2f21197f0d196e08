import { GlideRecord } from '@servicenow/glide'
import type { Configuration } from '../configurations/store.ts'
import type { TransferResult } from '../contract/transfer.ts'
import { fail } from '../failure.ts'
import { withClaim } from '../runs/claims.ts'
import { translate } from '../translate.ts'
import { inOrder, writtenValue } from './check.ts'
import { digestOf, planOf } from './plan.ts'
import type { Plan, Planned } from './planned.ts'

/** Takes one write back. */
type Undo = () => void

function valuesBefore(record: GlideRecord, row: Planned): { [column: string]: string } {
    const before: { [column: string]: string } = {}
    for (const { column } of row.changed) before[column] = record.getValue(column) || ''
    return before
}

/** Writes a row through the rules of its table. Returns how to take it back; null when a rule has refused it. */
function write(row: Planned, plan: Plan, domain: string): Undo | null {
    const record = new GlideRecord(row.part.table)
    if (row.id === '') {
        record.newRecord()
        record.setValue('sys_domain', domain)
    } else if (!record.get(row.id)) return null
    const before = valuesBefore(record, row)
    for (const field of row.changed)
        record.setValue(field.column, writtenValue(field, row.after[field.column] || '', plan.names, row))
    if (row.id !== '') {
        if (!record.update()) return null
        return () => {
            for (const column of Object.keys(before)) record.setValue(column, before[column] || '')
            record.update()
        }
    }
    const id = record.insert()
    if (!id) return null
    if (row.part.part === 'categories') plan.names.add('category', row.after['name'] || '', id)
    return () => record.deleteRecord()
}

/** Writes the plan whole: what was written is taken back when a rule of the instance refuses a row, or breaks. */
function writeAll(plan: Plan, domain: string): void {
    const undo: Undo[] = []
    try {
        for (const row of inOrder(plan.rows)) {
            const back = write(row, plan, domain)
            if (!back)
                throw fail('transfer_refused', [
                    translate('A rule of this instance refuses {0} ({1}).', [row.part.title(row.after), row.path]),
                ])
            undo.push(back)
        }
    } catch (thrown) {
        for (const each of undo.reverse()) each()
        throw thrown
    }
}

/** Writes what the preview with this digest showed. Throws, and has changed nothing, when that is no longer the same or is refused. */
export function applyFile(file: unknown, digest: string, configuration: Configuration): TransferResult {
    const owner = { run: '', configuration: '', domain: configuration.domain }
    const result = withClaim('transfer:' + configuration.id, owner, (): TransferResult => {
        const plan = planOf(file, configuration)
        if (digestOf(plan) !== digest) throw fail('preview_changed')
        const first = plan.refused[0]
        if (first) throw fail('transfer_refused', [first.path + ': ' + first.message])
        writeAll(plan, configuration.domain)
        return { written: plan.rows.length }
    })
    // Another file is being written at this moment.
    if (!result) throw fail('preview_changed')
    return result
}
