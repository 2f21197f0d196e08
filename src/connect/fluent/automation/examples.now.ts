import { action, Flow, trigger, wfa } from '@servicenow/sdk/automation'
import { askAndWait } from './questions.now'
import { getHandover, getScore } from './records.now'

// Examples to copy: they arrive as drafts, which nothing starts. Their instructions, category and bound are to be replaced.

export const firstChecks = Flow(
    {
        $id: Now.ID['flow-first-checks'],
        name: '1E first checks',
        description:
            'Example. Asks the device of a new incident of the category Hardware a question and adds the answer as a work note. Runs as whoever creates the incident, who needs Tachyon_User.',
        runAs: 'user',
    },
    wfa.trigger(
        trigger.record.created,
        { $id: Now.ID['flow-first-checks-trigger'] },
        { table: 'incident', condition: 'category=hardware', run_flow_in: 'background' }
    ),
    (params) => {
        const answer = wfa.subflow(
            askAndWait,
            { $id: Now.ID['flow-first-checks-ask'] },
            {
                record: wfa.dataPill(params.trigger.current.number, 'string'),
                instruction: '1E-Sim-DiskSpace',
                conversation: wfa.dataPill(params.trigger.current.sys_id, 'string'),
                waitForCompletion: true,
            }
        )
        wfa.action(
            action.core.updateRecord,
            { $id: Now.ID['flow-first-checks-note'] },
            {
                table_name: 'incident',
                record: wfa.dataPill(params.trigger.current, 'reference'),
                values: TemplateValue({ work_notes: wfa.dataPill(answer.text, 'string') }),
            }
        )
    }
)

export const experiencePoor = Flow(
    {
        $id: Now.ID['flow-experience-poor'],
        name: '1E Experience poor: ask three questions, add the card',
        description:
            'Example. When the Experience score of the device of a new incident of the category Software is below 50, asks three questions and adds the handover as a work note. Runs as whoever creates the incident, who needs Tachyon_User.',
        runAs: 'user',
    },
    wfa.trigger(
        trigger.record.created,
        { $id: Now.ID['flow-experience-poor-trigger'] },
        { table: 'incident', condition: 'category=software', run_flow_in: 'background' }
    ),
    (params) => {
        const score = wfa.action(
            getScore,
            { $id: Now.ID['flow-experience-poor-score'] },
            {
                record: wfa.dataPill(params.trigger.current.number, 'string'),
                conversation: wfa.dataPill(params.trigger.current.sys_id, 'string'),
            }
        )
        // -1 says that 1E has no score.
        wfa.flowLogic.if(
            {
                $id: Now.ID['flow-experience-poor-if'],
                condition: `${wfa.dataPill(score.overall, 'integer')}>=0^${wfa.dataPill(score.overall, 'integer')}<50`,
            },
            () => {
                wfa.subflow(
                    askAndWait,
                    { $id: Now.ID['flow-experience-poor-ask-1'] },
                    {
                        record: wfa.dataPill(params.trigger.current.number, 'string'),
                        instruction: '1E-Sim-TopProcesses',
                        conversation: wfa.dataPill(params.trigger.current.sys_id, 'string'),
                        waitForCompletion: true,
                    }
                )
                wfa.subflow(
                    askAndWait,
                    { $id: Now.ID['flow-experience-poor-ask-2'] },
                    {
                        record: wfa.dataPill(params.trigger.current.number, 'string'),
                        instruction: '1E-Sim-DiskSpace',
                        conversation: wfa.dataPill(params.trigger.current.sys_id, 'string'),
                        waitForCompletion: true,
                    }
                )
                wfa.subflow(
                    askAndWait,
                    { $id: Now.ID['flow-experience-poor-ask-3'] },
                    {
                        record: wfa.dataPill(params.trigger.current.number, 'string'),
                        instruction: '1E-Sim-StartupApps',
                        conversation: wfa.dataPill(params.trigger.current.sys_id, 'string'),
                        waitForCompletion: true,
                    }
                )
                const handover = wfa.action(
                    getHandover,
                    { $id: Now.ID['flow-experience-poor-handover'] },
                    {
                        record: wfa.dataPill(params.trigger.current.number, 'string'),
                        conversation: wfa.dataPill(params.trigger.current.sys_id, 'string'),
                    }
                )
                wfa.action(
                    action.core.updateRecord,
                    { $id: Now.ID['flow-experience-poor-note'] },
                    {
                        table_name: 'incident',
                        record: wfa.dataPill(params.trigger.current, 'reference'),
                        values: TemplateValue({ work_notes: wfa.dataPill(handover.text, 'string') }),
                    }
                )
            }
        )
    }
)
