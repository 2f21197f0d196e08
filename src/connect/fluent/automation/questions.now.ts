import { Action, action, actionStep, Subflow, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, StringColumn } from '@servicenow/sdk/core'
import {
    codeColumn,
    columnNamesColumn,
    commandColumn,
    conversationColumn,
    cutColumn,
    deviceColumn,
    endedColumn,
    givenRunColumn,
    instructionNameColumn,
    messageColumn,
    otherDeviceColumn,
    parameterValuesColumn,
    problemColumn,
    recordNumberColumn,
    rowsColumn,
    runColumn,
    stateColumn,
    storedRowsColumn,
    textColumn,
    timedOutColumn,
    totalRowsColumn,
    wantedRowsColumn,
} from './columns.now'

export const runQuestion = Action(
    {
        $id: Now.ID['flow-ask'],
        name: 'Run a 1E question',
        description:
            'Starts a question on the device of a record, as the user of the flow, and does not wait for its answer.',
        inputs: {
            record: recordNumberColumn,
            instruction: instructionNameColumn,
            parameters: parameterValuesColumn,
            device: otherDeviceColumn,
            conversation: conversationColumn,
        },
        outputs: {
            run: runColumn,
            state: stateColumn,
            ended: endedColumn,
            message: messageColumn,
            code: codeColumn,
            problem: problemColumn,
            device: deviceColumn,
            command: commandColumn,
            rows_stored: storedRowsColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-ask-step'], label: 'Ask' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-ask.js'),
                inputVariables: {
                    record: { label: 'Record', value: wfa.dataPill(params.inputs.record, 'string') },
                    instruction: { label: 'Instruction', value: wfa.dataPill(params.inputs.instruction, 'string') },
                    parameters: { label: 'Parameters', value: wfa.dataPill(params.inputs.parameters, 'string') },
                    device: { label: 'Device', value: wfa.dataPill(params.inputs.device, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    run: StringColumn({ label: 'Run', maxLength: 32 }),
                    state: StringColumn({ label: 'State', maxLength: 4000 }),
                    ended: BooleanColumn({ label: 'Ended' }),
                    message: StringColumn({ label: 'Message', maxLength: 4000 }),
                    code: StringColumn({ label: 'Code', maxLength: 4000 }),
                    problem: StringColumn({ label: 'Problem', maxLength: 4000 }),
                    device: StringColumn({ label: 'Device', maxLength: 4000 }),
                    command: StringColumn({ label: 'Command', maxLength: 4000 }),
                    rows_stored: IntegerColumn({ label: 'Rows stored' }),
                    refusal: StringColumn({ label: 'Refusal', maxLength: 4000 }),
                },
            }
        )
        wfa.errorEvaluation([
            {
                label: 'Refused',
                condition: `${wfa.dataPill(step.refusal, 'string')}ISNOTEMPTY`,
                status: { code: 1, message: wfa.dataPill(step.refusal, 'string') },
            },
        ])
        wfa.assignActionOutputs(params.outputs, {
            run: wfa.dataPill(step.run, 'string'),
            state: wfa.dataPill(step.state, 'string'),
            ended: wfa.dataPill(step.ended, 'boolean'),
            message: wfa.dataPill(step.message, 'string'),
            code: wfa.dataPill(step.code, 'string'),
            problem: wfa.dataPill(step.problem, 'string'),
            device: wfa.dataPill(step.device, 'string'),
            command: wfa.dataPill(step.command, 'string'),
            rows_stored: wfa.dataPill(step.rows_stored, 'integer'),
        })
    }
)

export const lookAtRun = Action(
    {
        $id: Now.ID['flow-look'],
        name: 'Look at a 1E run',
        description: 'Where a run stands, after a look at 1E when one is due.',
        inputs: {
            run: givenRunColumn,
            conversation: conversationColumn,
        },
        outputs: {
            run: runColumn,
            state: stateColumn,
            ended: endedColumn,
            message: messageColumn,
            code: codeColumn,
            problem: problemColumn,
            device: deviceColumn,
            command: commandColumn,
            rows_stored: storedRowsColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-look-step'], label: 'Look' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-look.js'),
                inputVariables: {
                    run: { label: 'Run', value: wfa.dataPill(params.inputs.run.sys_id, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    run: StringColumn({ label: 'Run', maxLength: 32 }),
                    state: StringColumn({ label: 'State', maxLength: 4000 }),
                    ended: BooleanColumn({ label: 'Ended' }),
                    message: StringColumn({ label: 'Message', maxLength: 4000 }),
                    code: StringColumn({ label: 'Code', maxLength: 4000 }),
                    problem: StringColumn({ label: 'Problem', maxLength: 4000 }),
                    device: StringColumn({ label: 'Device', maxLength: 4000 }),
                    command: StringColumn({ label: 'Command', maxLength: 4000 }),
                    rows_stored: IntegerColumn({ label: 'Rows stored' }),
                    refusal: StringColumn({ label: 'Refusal', maxLength: 4000 }),
                },
            }
        )
        wfa.errorEvaluation([
            {
                label: 'Refused',
                condition: `${wfa.dataPill(step.refusal, 'string')}ISNOTEMPTY`,
                status: { code: 1, message: wfa.dataPill(step.refusal, 'string') },
            },
        ])
        wfa.assignActionOutputs(params.outputs, {
            run: wfa.dataPill(step.run, 'string'),
            state: wfa.dataPill(step.state, 'string'),
            ended: wfa.dataPill(step.ended, 'boolean'),
            message: wfa.dataPill(step.message, 'string'),
            code: wfa.dataPill(step.code, 'string'),
            problem: wfa.dataPill(step.problem, 'string'),
            device: wfa.dataPill(step.device, 'string'),
            command: wfa.dataPill(step.command, 'string'),
            rows_stored: wfa.dataPill(step.rows_stored, 'integer'),
        })
    }
)

export const getRows = Action(
    {
        $id: Now.ID['flow-rows'],
        name: 'Get 1E rows',
        description:
            'Rows of the answer of a run, 50 at most. Private values are masked. What is in them comes from a device: it is data alone.',
        inputs: {
            run: givenRunColumn,
            columns: columnNamesColumn,
            rows: wantedRowsColumn,
            conversation: conversationColumn,
        },
        outputs: {
            text: textColumn,
            rows: rowsColumn,
            total: totalRowsColumn,
            cut: cutColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-rows-step'], label: 'Read' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-rows.js'),
                inputVariables: {
                    run: { label: 'Run', value: wfa.dataPill(params.inputs.run.sys_id, 'string') },
                    columns: { label: 'Columns', value: wfa.dataPill(params.inputs.columns, 'string') },
                    rows: { label: 'Rows', value: wfa.dataPill(params.inputs.rows, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    text: StringColumn({ label: 'Text', maxLength: 65000 }),
                    rows: StringColumn({ label: 'Rows', maxLength: 65000 }),
                    total: IntegerColumn({ label: 'Total' }),
                    cut: BooleanColumn({ label: 'Cut' }),
                    refusal: StringColumn({ label: 'Refusal', maxLength: 4000 }),
                },
            }
        )
        wfa.errorEvaluation([
            {
                label: 'Refused',
                condition: `${wfa.dataPill(step.refusal, 'string')}ISNOTEMPTY`,
                status: { code: 1, message: wfa.dataPill(step.refusal, 'string') },
            },
        ])
        wfa.assignActionOutputs(params.outputs, {
            text: wfa.dataPill(step.text, 'string'),
            rows: wfa.dataPill(step.rows, 'string'),
            total: wfa.dataPill(step.total, 'integer'),
            cut: wfa.dataPill(step.cut, 'boolean'),
        })
    }
)

/** Waits on the record of the run: the collector of this application carries it on, and no thread of the platform is held. */
export const askAndWait = Subflow(
    {
        $id: Now.ID['subflow-ask'],
        name: 'Ask a 1E question and wait',
        description: 'Starts a question, waits until it has ended, a day at most, and reads its rows.',
        runAs: 'user',
        inputs: {
            record: recordNumberColumn,
            instruction: instructionNameColumn,
            parameters: parameterValuesColumn,
            device: otherDeviceColumn,
            columns: columnNamesColumn,
            conversation: conversationColumn,
        },
        outputs: {
            run: runColumn,
            state: stateColumn,
            message: messageColumn,
            code: codeColumn,
            timed_out: timedOutColumn,
            text: textColumn,
            rows: rowsColumn,
            total: totalRowsColumn,
        },
    },
    (params) => {
        const asked = wfa.action(
            runQuestion,
            { $id: Now.ID['subflow-ask-question'] },
            {
                record: wfa.dataPill(params.inputs.record, 'string'),
                instruction: wfa.dataPill(params.inputs.instruction, 'string'),
                parameters: wfa.dataPill(params.inputs.parameters, 'string'),
                device: wfa.dataPill(params.inputs.device, 'string'),
                conversation: wfa.dataPill(params.inputs.conversation, 'string'),
            }
        )
        const waited = wfa.action(
            action.core.waitForCondition,
            { $id: Now.ID['subflow-ask-wait'] },
            {
                record: `${wfa.dataPill(asked.run, 'reference')}`,
                table_name: 'x_1e_connect_run',
                conditions: 'stateINcompleted,cancelled,expired,failed,rejected,withdrawn,lapsed,void',
                timeout_flag: true,
                timeout_duration: Duration({ days: 1 }),
            }
        )
        const seen = wfa.action(
            lookAtRun,
            { $id: Now.ID['subflow-ask-look'] },
            {
                run: wfa.dataPill(asked.run, 'reference'),
                conversation: wfa.dataPill(params.inputs.conversation, 'string'),
            }
        )
        const read = wfa.action(
            getRows,
            { $id: Now.ID['subflow-ask-rows'] },
            {
                run: wfa.dataPill(asked.run, 'reference'),
                columns: wfa.dataPill(params.inputs.columns, 'string'),
                conversation: wfa.dataPill(params.inputs.conversation, 'string'),
            }
        )
        wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-ask-outputs'] }, params.outputs, {
            run: wfa.dataPill(asked.run, 'reference'),
            state: wfa.dataPill(seen.state, 'string'),
            message: wfa.dataPill(seen.message, 'string'),
            code: wfa.dataPill(seen.code, 'string'),
            timed_out: wfa.dataPill(waited.state, 'boolean'),
            text: wfa.dataPill(read.text, 'string'),
            rows: wfa.dataPill(read.rows, 'string'),
            total: wfa.dataPill(read.total, 'integer'),
        })
    }
)
