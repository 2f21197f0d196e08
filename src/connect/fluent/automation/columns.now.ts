import { BooleanColumn, IntegerColumn, ReferenceColumn, StringColumn } from '@servicenow/sdk/core'
import './tables.ts'

/** Inputs and outputs that several actions and subflows have. A text without a length is cut at 40 characters. */

export const recordNumberColumn = StringColumn({
    label: 'Record',
    hint: 'Number of an incident or interaction that the user of the flow may read.',
    mandatory: true,
    maxLength: 40,
})
export const instructionNameColumn = StringColumn({
    label: 'Instruction',
    hint: 'Name of the instruction in 1E.',
    mandatory: true,
    maxLength: 100,
})
export const parameterValuesColumn = StringColumn({
    label: 'Parameters',
    hint: 'Values by parameter as a JSON object of texts, for example {"name": "Spooler"}.',
    maxLength: 16000,
})
export const otherDeviceColumn = StringColumn({
    label: 'Device',
    hint: 'FQDN of another device than the one of the record.',
    maxLength: 255,
})
export const conversationColumn = StringColumn({
    label: 'Conversation',
    hint: 'By what the runs of a flow are counted together: letters, digits, - and _. The sys_id of its record fits.',
    maxLength: 64,
})
export const reasonColumn = StringColumn({
    label: 'Reason',
    hint: 'What the person reads who is to confirm the action.',
    mandatory: true,
    maxLength: 1000,
})
export const checkColumn = ReferenceColumn({ label: 'Check', referenceTable: 'x_1e_connect_check', mandatory: true })
export const givenRunColumn = ReferenceColumn({ label: 'Run', referenceTable: 'x_1e_connect_run', mandatory: true })

export const runColumn = ReferenceColumn({ label: 'Run', referenceTable: 'x_1e_connect_run' })
export const requestColumn = ReferenceColumn({ label: 'Request', referenceTable: 'x_1e_connect_automation_call' })
export const stateColumn = StringColumn({ label: 'State', maxLength: 40 })
export const endedColumn = BooleanColumn({ label: 'Ended' })
export const timedOutColumn = BooleanColumn({ label: 'Timed out' })
export const messageColumn = StringColumn({ label: 'Message', maxLength: 4000 })
export const codeColumn = StringColumn({ label: 'Code', hint: 'Empty when nothing went wrong.', maxLength: 40 })
export const deviceColumn = StringColumn({ label: 'Device', maxLength: 255 })
export const commandColumn = StringColumn({ label: 'Command', maxLength: 4000 })
export const storedRowsColumn = IntegerColumn({ label: 'Rows stored' })
export const totalRowsColumn = IntegerColumn({ label: 'Rows in the answer' })
export const textColumn = StringColumn({ label: 'Text', maxLength: 65000 })
export const verdictColumn = StringColumn({ label: 'Verdict', maxLength: 40 })
export const problemColumn = StringColumn({ label: 'Problem', hint: 'What went wrong with the run.', maxLength: 4000 })
export const columnNamesColumn = StringColumn({
    label: 'Columns',
    hint: 'Names of columns, separated by commas. Empty: all.',
    maxLength: 1000,
})
export const wantedRowsColumn = IntegerColumn({ label: 'Rows', hint: '50 at most.', default: 50 })
export const rowsColumn = StringColumn({
    label: 'Rows',
    hint: 'A JSON object with the names of the columns and the rows.',
    maxLength: 65000,
})
export const cutColumn = BooleanColumn({ label: 'Cut', hint: 'True when a text was too long.' })
export const givenRequestColumn = ReferenceColumn({
    label: 'Request',
    referenceTable: 'x_1e_connect_automation_call',
    mandatory: true,
})
export const beforeColumn = StringColumn({ label: 'Before', maxLength: 4000 })
export const afterColumn = StringColumn({ label: 'After', maxLength: 4000 })
export const onlineColumn = BooleanColumn({ label: 'Online' })
export const overallColumn = IntegerColumn({ label: 'Overall' })
export const stabilityColumn = IntegerColumn({ label: 'Stability' })
export const performanceColumn = IntegerColumn({ label: 'Performance' })
export const responsivenessColumn = IntegerColumn({ label: 'Responsiveness' })
export const sentimentColumn = IntegerColumn({ label: 'Sentiment' })
export const measuredAtColumn = StringColumn({ label: 'Measured at', hint: 'ISO 8601, UTC.', maxLength: 40 })
export const answeredByColumn = ReferenceColumn({ label: 'Answered by', referenceTable: 'sys_user' })
