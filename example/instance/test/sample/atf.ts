import type { Instance } from '../../../../test/support/instance.ts'
import { id } from './ids.ts'

type Row = Record<string, string>

/** A step as it is written here; `kind` is its name as on an instance. */
export interface Step {
    kind: string
    inputs?: Row
    /** A stated timeout, else none. */
    timeout?: string
    inactive?: boolean
    scope?: string
}

export interface Test {
    name: string
    steps: Step[]
    aborts?: boolean
}

/** sys_id of a step, for those that name an earlier one: counted from 1. */
export const stepId = (test: string, order: number): string => id('step', test, String(order))

/** Stores a suite with its tests as an installation does. */
export async function storeSuite(instance: Instance, name: string, tests: Test[], parent = ''): Promise<void> {
    const kinds = await instance.table('sys_atf_step_config')
    const inputs = await instance.table('atf_input_variable')
    const rows: Record<string, Row[]> = {
        sys_atf_test_suite: [{ sys_id: id('suite', name), name, active: 'true', parent }],
        sys_atf_test: tests.map((test) => ({ sys_id: id('test', test.name), name: test.name, active: 'true' })),
        sys_atf_test_suite_test: tests.map((test, order) => ({
            sys_id: id('member', test.name),
            test_suite: id('suite', name),
            test: id('test', test.name),
            order: String(order),
            abort_on_failure: String(test.aborts ?? false),
        })),
        sys_atf_step: [],
        sys_variable_value: [],
        sys_element_mapping: [],
    }
    for (const test of tests)
        for (const [at, step] of test.steps.entries()) {
            const sysId = stepId(test.name, at + 1)
            const model = kinds.find((row) => row['name'] === step.kind)?.['sys_id'] ?? id('kind', step.kind)
            rows['sys_atf_step']?.push({
                sys_id: sysId,
                test: id('test', test.name),
                order: String(at + 1),
                active: String(!step.inactive),
                display_name: step.kind,
                step_config: model,
                timeout: step.timeout ?? '',
                sys_scope: id('scope', step.scope ?? 'x_dev_sample'),
            })
            for (const [element, value] of Object.entries(step.inputs ?? {})) {
                const variable = inputs.find((row) => row['model'] === model && row['element'] === element)
                const key = { sys_id: id('value', sysId, element), document: 'sys_atf_step', document_key: sysId }
                rows['sys_variable_value']?.push({ ...key, variable: variable?.['sys_id'] ?? element, value })
                if (value.includes('{{step['))
                    rows['sys_element_mapping']?.push({ sys_id: key.sys_id, id: sysId, field: element, value })
            }
        }
    const answer = await fetch(`${instance.url}/__dev/rows`, { method: 'POST', body: JSON.stringify(rows) })
    if (answer.status !== 200) throw new Error(await answer.text())
}
