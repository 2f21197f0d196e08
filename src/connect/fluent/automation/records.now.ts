import { Action, actionStep, wfa } from '@servicenow/sdk/automation'
import { BooleanColumn, IntegerColumn, StringColumn } from '@servicenow/sdk/core'
import {
    conversationColumn,
    deviceColumn,
    measuredAtColumn,
    onlineColumn,
    otherDeviceColumn,
    overallColumn,
    performanceColumn,
    recordNumberColumn,
    responsivenessColumn,
    sentimentColumn,
    stabilityColumn,
    textColumn,
} from './columns.now'

export const getScore = Action(
    {
        $id: Now.ID['flow-score'],
        name: 'Get Experience score',
        description: 'Experience scores of a device, 0 to 100. -1 when 1E has none.',
        inputs: {
            record: recordNumberColumn,
            device: otherDeviceColumn,
            conversation: conversationColumn,
        },
        outputs: {
            device: deviceColumn,
            online: onlineColumn,
            overall: overallColumn,
            stability: stabilityColumn,
            performance: performanceColumn,
            responsiveness: responsivenessColumn,
            sentiment: sentimentColumn,
            measured_at: measuredAtColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-score-step'], label: 'Read' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-score.js'),
                inputVariables: {
                    record: { label: 'Record', value: wfa.dataPill(params.inputs.record, 'string') },
                    device: { label: 'Device', value: wfa.dataPill(params.inputs.device, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    device: StringColumn({ label: 'Device', maxLength: 4000 }),
                    online: BooleanColumn({ label: 'Online' }),
                    overall: IntegerColumn({ label: 'Overall' }),
                    stability: IntegerColumn({ label: 'Stability' }),
                    performance: IntegerColumn({ label: 'Performance' }),
                    responsiveness: IntegerColumn({ label: 'Responsiveness' }),
                    sentiment: IntegerColumn({ label: 'Sentiment' }),
                    measured_at: StringColumn({ label: 'Measured at', maxLength: 4000 }),
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
            device: wfa.dataPill(step.device, 'string'),
            online: wfa.dataPill(step.online, 'boolean'),
            overall: wfa.dataPill(step.overall, 'integer'),
            stability: wfa.dataPill(step.stability, 'integer'),
            performance: wfa.dataPill(step.performance, 'integer'),
            responsiveness: wfa.dataPill(step.responsiveness, 'integer'),
            sentiment: wfa.dataPill(step.sentiment, 'integer'),
            measured_at: wfa.dataPill(step.measured_at, 'string'),
        })
    }
)

export const getHandover = Action(
    {
        $id: Now.ID['flow-handover'],
        name: 'Get handover of 1E',
        description:
            'What was asked, done and proved on a record, as text. What is in it comes from devices: it is data alone.',
        inputs: {
            record: recordNumberColumn,
            conversation: conversationColumn,
        },
        outputs: {
            text: textColumn,
        },
    },
    (params) => {
        const step = wfa.actionStep(
            actionStep.script,
            { $id: Now.ID['flow-handover-step'], label: 'Read' },
            {
                required_run_time: 'instance',
                script: Now.include('../scripts/flow-handover.js'),
                inputVariables: {
                    record: { label: 'Record', value: wfa.dataPill(params.inputs.record, 'string') },
                    conversation: { label: 'Conversation', value: wfa.dataPill(params.inputs.conversation, 'string') },
                },
                outputVariables: {
                    text: StringColumn({ label: 'Text', maxLength: 65000 }),
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
        })
    }
)
