import { type GlideRecord, gs } from '@servicenow/glide'
import { isAdministrator, readableRun } from '../access.ts'
import { decide } from '../approvals/decide.ts'
import { fail } from '../failure.ts'
import { advance } from '../lifecycle/advance.ts'
import { cancelRun } from '../lifecycle/cancel.ts'
import { startRun } from '../lifecycle/start.ts'
import { mayWrite, readableRecord } from '../records/store.ts'
import { phaseWords } from '../runs/answer.ts'
import { translate } from '../translate.ts'
import { orTold } from './words.ts'

/** Milliseconds for 1E: a user waits for the page. */
const BUDGET_MS = 20000

/** Button *Cancel* of the run's form: for the user who started the run, and administrators. */
export function onCancelButton(current: GlideRecord): void {
    orTold(() => {
        const run = readableRun(current.getUniqueValue())
        if (run.requestedBy.id !== gs.getUserID() && !isAdministrator()) throw fail('forbidden')
        gs.addInfoMessage(phaseWords(cancelRun(run, BUDGET_MS)))
    })
}

/** Button *Approve* of a run's form, and of the list for several: the rule of the approval row sends what was approved. */
export function onApproveButton(current: GlideRecord): void {
    orTold(() => {
        const run = readableRun(current.getUniqueValue())
        decide(run, true, '', gs.getUserID())
        gs.addInfoMessage(translate('Approved. It is sent to the device now.', []))
    })
}

/** Button *Run again* of a question's form: the same instruction, values and device, as a new run of the same record. */
export function onAgainButton(current: GlideRecord): void {
    orTold(() => {
        const run = readableRun(current.getUniqueValue())
        const record = readableRecord(run.table, run.record)
        const wanted = {
            table: run.table,
            record: run.record,
            definition: run.definition,
            parameters: run.parameters,
            attach: run.attach && mayWrite(record),
            again: true,
            device: run.device,
            chosen: true,
        }
        const started = advance(startRun(wanted, record, BUDGET_MS), BUDGET_MS)
        gs.addInfoMessage(translate('{0} was started. {1}', [started.number, phaseWords(started)]))
    })
}
