import { Action, action, actionStep, Subflow, wfa } from '@servicenow/sdk/automation'
import { StringColumn } from '@servicenow/sdk/core'
import {
    afterColumn,
    answeredByColumn,
    beforeColumn,
    checkColumn,
    commandColumn,
    conversationColumn,
    deviceColumn,
    givenRequestColumn,
    givenRunColumn,
    instructionNameColumn,
    messageColumn,
    otherDeviceColumn,
    parameterValuesColumn,
    reasonColumn,
    recordNumberColumn,
    requestColumn,
    runColumn,
    stateColumn,
    timedOutColumn,
    verdictColumn,
} from './columns.now'
import { lookAtRun } from './questions.now'

export const requestAction = Action(
    {
        $id: Now.ID['flow-request'],
        name: 'Request a 1E action',
        description: 'Offers an action on a record. Nothing is sent to the device before a person confirms it there.',
        inputs: {
            record: recordNumberColumn,
            instruction: instructionNameColumn,
            parameters: parameterValuesColumn,
            device: otherDeviceColumn,
            reason: reasonColumn,
            conversation: conversationColumn,
        },
        outputs: {
            request: requestColumn,
            state: stateColumn,
            message: messageColumn,
            device: deviceColumn,
            command: commandColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-request-step'], label: 'Request' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-request.js'),
                inputVariables: {
                    record: { label: 'Record', value: wfa.dataPill(params.inputs.record, 'string') },
                    instruction: { label: 'Instruction', value: wfa.dataPill(params.inputs.instruction, 'string') },
                    parameters: { label: 'Parameters', value: wfa.dataPill(params.inputs.parameters, 'string') },
                    device: { label: 'Device', value: wfa.dataPill(params.inputs.device, 'string') },
                    reason: { label: 'Reason', value: wfa.dataPill(params.inputs.reason, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                    check: { label: 'Check', value: '' },
                },
                outputVariables: {
                    request: StringColumn({ label: 'Request', maxLength: 32 }),
                    state: StringColumn({ label: 'State', maxLength: 4000 }),
                    message: StringColumn({ label: 'Message', maxLength: 4000 }),
                    device: StringColumn({ label: 'Device', maxLength: 4000 }),
                    command: StringColumn({ label: 'Command', maxLength: 4000 }),
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
            request: wfa.dataPill(step.request, 'string'),
            state: wfa.dataPill(step.state, 'string'),
            message: wfa.dataPill(step.message, 'string'),
            device: wfa.dataPill(step.device, 'string'),
            command: wfa.dataPill(step.command, 'string'),
        })
    }
)

export const requestWithProof = Action(
    {
        $id: Now.ID['flow-request-proof'],
        name: 'Run with proof',
        description:
            'Offers an action on a record between two answers to a check, which say whether it has helped. Nothing is sent to the device before a person confirms it there.',
        inputs: {
            record: recordNumberColumn,
            instruction: instructionNameColumn,
            parameters: parameterValuesColumn,
            device: otherDeviceColumn,
            check: checkColumn,
            reason: reasonColumn,
            conversation: conversationColumn,
        },
        outputs: {
            request: requestColumn,
            state: stateColumn,
            message: messageColumn,
            device: deviceColumn,
            command: commandColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-request-proof-step'], label: 'Request' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-request.js'),
                inputVariables: {
                    record: { label: 'Record', value: wfa.dataPill(params.inputs.record, 'string') },
                    instruction: { label: 'Instruction', value: wfa.dataPill(params.inputs.instruction, 'string') },
                    parameters: { label: 'Parameters', value: wfa.dataPill(params.inputs.parameters, 'string') },
                    device: { label: 'Device', value: wfa.dataPill(params.inputs.device, 'string') },
                    check: { label: 'Check', value: wfa.dataPill(params.inputs.check.sys_id, 'string') },
                    reason: { label: 'Reason', value: wfa.dataPill(params.inputs.reason, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    request: StringColumn({ label: 'Request', maxLength: 32 }),
                    state: StringColumn({ label: 'State', maxLength: 4000 }),
                    message: StringColumn({ label: 'Message', maxLength: 4000 }),
                    device: StringColumn({ label: 'Device', maxLength: 4000 }),
                    command: StringColumn({ label: 'Command', maxLength: 4000 }),
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
            request: wfa.dataPill(step.request, 'string'),
            state: wfa.dataPill(step.state, 'string'),
            message: wfa.dataPill(step.message, 'string'),
            device: wfa.dataPill(step.device, 'string'),
            command: wfa.dataPill(step.command, 'string'),
        })
    }
)

export const lookAtRequest = Action(
    {
        $id: Now.ID['flow-look-request'],
        name: 'Look at a 1E request',
        description: 'Where the request for an action stands, and the run that a person has started from it.',
        inputs: {
            request: givenRequestColumn,
            conversation: conversationColumn,
        },
        outputs: {
            state: stateColumn,
            message: messageColumn,
            run: runColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-look-request-step'], label: 'Look' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-look-request.js'),
                inputVariables: {
                    request: { label: 'Request', value: wfa.dataPill(params.inputs.request.sys_id, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    state: StringColumn({ label: 'State', maxLength: 4000 }),
                    message: StringColumn({ label: 'Message', maxLength: 4000 }),
                    run: StringColumn({ label: 'Run', maxLength: 32 }),
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
            state: wfa.dataPill(step.state, 'string'),
            message: wfa.dataPill(step.message, 'string'),
            run: wfa.dataPill(step.run, 'string'),
        })
    }
)

export const getProof = Action(
    {
        $id: Now.ID['flow-proof'],
        name: 'Get 1E proof',
        description:
            'What the check before and after an action says: fixed, not_fixed, changed or cannot_tell. Empty while it goes on.',
        inputs: {
            run: givenRunColumn,
            conversation: conversationColumn,
        },
        outputs: {
            verdict: verdictColumn,
            message: messageColumn,
            before: beforeColumn,
            after: afterColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-proof-step'], label: 'Read' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-proof.js'),
                inputVariables: {
                    run: { label: 'Run', value: wfa.dataPill(params.inputs.run.sys_id, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    verdict: StringColumn({ label: 'Verdict', maxLength: 4000 }),
                    message: StringColumn({ label: 'Message', maxLength: 4000 }),
                    before: StringColumn({ label: 'Before', maxLength: 4000 }),
                    after: StringColumn({ label: 'After', maxLength: 4000 }),
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
            verdict: wfa.dataPill(step.verdict, 'string'),
            message: wfa.dataPill(step.message, 'string'),
            before: wfa.dataPill(step.before, 'string'),
            after: wfa.dataPill(step.after, 'string'),
        })
    }
)

export const requestAndWait = Subflow(
    {
        $id: Now.ID['subflow-request'],
        name: 'Request a 1E action and wait',
        description:
            'Requests an action, and waits for the person who confirms it, a week at most, and for the end of its run, a day at most.',
        runAs: 'user',
        inputs: {
            record: recordNumberColumn,
            instruction: instructionNameColumn,
            parameters: parameterValuesColumn,
            device: otherDeviceColumn,
            reason: reasonColumn,
            conversation: conversationColumn,
        },
        outputs: {
            request: requestColumn,
            request_state: stateColumn,
            run: runColumn,
            answered_by: answeredByColumn,
            command: commandColumn,
            state: stateColumn,
            message: messageColumn,
            timed_out: timedOutColumn,
        },
    },
    (params) => {
        const requested = wfa.action(
            requestAction,
            { $id: Now.ID['subflow-request-action'] },
            {
                record: wfa.dataPill(params.inputs.record, 'string'),
                instruction: wfa.dataPill(params.inputs.instruction, 'string'),
                parameters: wfa.dataPill(params.inputs.parameters, 'string'),
                device: wfa.dataPill(params.inputs.device, 'string'),
                reason: wfa.dataPill(params.inputs.reason, 'string'),
                conversation: wfa.dataPill(params.inputs.conversation, 'string'),
            }
        )
        const waited = wfa.action(
            action.core.waitForCondition,
            { $id: Now.ID['subflow-request-wait'] },
            {
                record: `${wfa.dataPill(requested.request, 'reference')}`,
                table_name: 'x_1e_connect_automation_call',
                conditions: 'state!=open',
                timeout_flag: true,
                timeout_duration: Duration({ days: 7 }),
            }
        )
        const answered = wfa.action(
            lookAtRequest,
            { $id: Now.ID['subflow-request-look'] },
            {
                request: wfa.dataPill(requested.request, 'reference'),
                conversation: wfa.dataPill(params.inputs.conversation, 'string'),
            }
        )
        wfa.flowLogic.if(
            { $id: Now.ID['subflow-request-taken'], condition: `${wfa.dataPill(answered.state, 'string')}=taken` },
            () => {
                const ran = wfa.action(
                    action.core.waitForCondition,
                    { $id: Now.ID['subflow-request-wait-run'] },
                    {
                        record: `${wfa.dataPill(answered.run, 'reference')}`,
                        table_name: 'x_1e_connect_run',
                        conditions: 'stateINcompleted,cancelled,expired,failed,rejected,withdrawn,lapsed,void',
                        timeout_flag: true,
                        timeout_duration: Duration({ days: 1 }),
                    }
                )
                const seen = wfa.action(
                    lookAtRun,
                    { $id: Now.ID['subflow-request-look-run'] },
                    {
                        run: wfa.dataPill(answered.run, 'reference'),
                        conversation: wfa.dataPill(params.inputs.conversation, 'string'),
                    }
                )
                wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-request-outputs'] }, params.outputs, {
                    request: wfa.dataPill(requested.request, 'reference'),
                    request_state: wfa.dataPill(answered.state, 'string'),
                    run: wfa.dataPill(answered.run, 'reference'),
                    answered_by: wfa.dataPill(requested.request.answered_by, 'reference'),
                    command: wfa.dataPill(seen.command, 'string'),
                    state: wfa.dataPill(seen.state, 'string'),
                    message: wfa.dataPill(seen.message, 'string'),
                    timed_out: wfa.dataPill(ran.state, 'boolean'),
                })
            }
        )
        wfa.flowLogic.else({ $id: Now.ID['subflow-request-not-taken'] }, () => {
            wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-request-outputs-not-taken'] }, params.outputs, {
                request: wfa.dataPill(requested.request, 'reference'),
                request_state: wfa.dataPill(answered.state, 'string'),
                run: '',
                answered_by: wfa.dataPill(requested.request.answered_by, 'reference'),
                command: wfa.dataPill(requested.command, 'string'),
                state: '',
                message: wfa.dataPill(answered.message, 'string'),
                timed_out: wfa.dataPill(waited.state, 'boolean'),
            })
        })
    }
)

export const runWithProofAndWait = Subflow(
    {
        $id: Now.ID['subflow-proof'],
        name: 'Run with proof and wait',
        description:
            'Requests an action with a check, and waits for the person who confirms it, a week at most, and for the verdict, a day at most.',
        runAs: 'user',
        inputs: {
            record: recordNumberColumn,
            instruction: instructionNameColumn,
            parameters: parameterValuesColumn,
            device: otherDeviceColumn,
            check: checkColumn,
            reason: reasonColumn,
            conversation: conversationColumn,
        },
        outputs: {
            request: requestColumn,
            request_state: stateColumn,
            run: runColumn,
            answered_by: answeredByColumn,
            command: commandColumn,
            state: stateColumn,
            message: messageColumn,
            verdict: verdictColumn,
            timed_out: timedOutColumn,
        },
    },
    (params) => {
        const requested = wfa.action(
            requestWithProof,
            { $id: Now.ID['subflow-proof-action'] },
            {
                record: wfa.dataPill(params.inputs.record, 'string'),
                instruction: wfa.dataPill(params.inputs.instruction, 'string'),
                parameters: wfa.dataPill(params.inputs.parameters, 'string'),
                device: wfa.dataPill(params.inputs.device, 'string'),
                check: wfa.dataPill(params.inputs.check, 'reference'),
                reason: wfa.dataPill(params.inputs.reason, 'string'),
                conversation: wfa.dataPill(params.inputs.conversation, 'string'),
            }
        )
        const waited = wfa.action(
            action.core.waitForCondition,
            { $id: Now.ID['subflow-proof-wait'] },
            {
                record: `${wfa.dataPill(requested.request, 'reference')}`,
                table_name: 'x_1e_connect_automation_call',
                conditions: 'state!=open',
                timeout_flag: true,
                timeout_duration: Duration({ days: 7 }),
            }
        )
        const answered = wfa.action(
            lookAtRequest,
            { $id: Now.ID['subflow-proof-look'] },
            {
                request: wfa.dataPill(requested.request, 'reference'),
                conversation: wfa.dataPill(params.inputs.conversation, 'string'),
            }
        )
        wfa.flowLogic.if(
            { $id: Now.ID['subflow-proof-taken'], condition: `${wfa.dataPill(answered.state, 'string')}=taken` },
            () => {
                wfa.action(
                    action.core.waitForCondition,
                    { $id: Now.ID['subflow-proof-wait-run'] },
                    {
                        record: `${wfa.dataPill(answered.run, 'reference')}`,
                        table_name: 'x_1e_connect_run',
                        conditions: 'stateINcompleted,cancelled,expired,failed,rejected,withdrawn,lapsed,void',
                        timeout_flag: true,
                        timeout_duration: Duration({ days: 1 }),
                    }
                )
                const seen = wfa.action(
                    lookAtRun,
                    { $id: Now.ID['subflow-proof-look-run'] },
                    {
                        run: wfa.dataPill(answered.run, 'reference'),
                        conversation: wfa.dataPill(params.inputs.conversation, 'string'),
                    }
                )
                const judged = wfa.action(
                    action.core.waitForCondition,
                    { $id: Now.ID['subflow-proof-wait-verdict'] },
                    {
                        record: `${wfa.dataPill(answered.run, 'reference')}`,
                        table_name: 'x_1e_connect_run',
                        conditions: 'verdictISNOTEMPTY',
                        timeout_flag: true,
                        timeout_duration: Duration({ days: 1 }),
                    }
                )
                const proved = wfa.action(
                    getProof,
                    { $id: Now.ID['subflow-proof-read'] },
                    {
                        run: wfa.dataPill(answered.run, 'reference'),
                        conversation: wfa.dataPill(params.inputs.conversation, 'string'),
                    }
                )
                wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-proof-outputs'] }, params.outputs, {
                    request: wfa.dataPill(requested.request, 'reference'),
                    request_state: wfa.dataPill(answered.state, 'string'),
                    run: wfa.dataPill(answered.run, 'reference'),
                    answered_by: wfa.dataPill(requested.request.answered_by, 'reference'),
                    command: wfa.dataPill(seen.command, 'string'),
                    state: wfa.dataPill(seen.state, 'string'),
                    message: wfa.dataPill(proved.message, 'string'),
                    verdict: wfa.dataPill(proved.verdict, 'string'),
                    timed_out: wfa.dataPill(judged.state, 'boolean'),
                })
            }
        )
        wfa.flowLogic.else({ $id: Now.ID['subflow-proof-not-taken'] }, () => {
            wfa.flowLogic.assignSubflowOutputs({ $id: Now.ID['subflow-proof-outputs-not-taken'] }, params.outputs, {
                request: wfa.dataPill(requested.request, 'reference'),
                request_state: wfa.dataPill(answered.state, 'string'),
                run: '',
                answered_by: wfa.dataPill(requested.request.answered_by, 'reference'),
                command: wfa.dataPill(requested.command, 'string'),
                state: '',
                message: wfa.dataPill(answered.message, 'string'),
                verdict: '',
                timed_out: wfa.dataPill(waited.state, 'boolean'),
            })
        })
    }
)
