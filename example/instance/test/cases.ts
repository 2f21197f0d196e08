import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

/** One documented behaviour of the facade. */
export interface Case {
    title: string
    /** The document that says so; `general knowledge` where none does. */
    source: string
    script: string
    /** The value of the script's variable `answer`. */
    answer?: unknown
    /** What it printed. */
    printed?: string[]
    /** Text that the failure contains. */
    error?: string
    user?: string
    scope?: string
}

/** Runs each case on each engine, in one instance of its own. */
export function facadeCases(cases: Case[]): void {
    describe.each(ENGINES)('%s', (engine) => {
        let instance: Instance
        beforeAll(async () => {
            instance = await startSample(engine)
        }, 60_000)
        afterAll(() => instance.stop())

        test.each(cases)('$title ($source)', async ({ script, answer, printed, error, user, scope }) => {
            const result = await instance.script(scope ?? 'x_dev_sample', script, user ?? 'worker')
            if (error === undefined)
                expect(result).toMatchObject({ error: '', answer, ...(printed ? { printed } : {}) })
            else expect(result.error).toContain(error)
        })
    })
}

/** Makes cases of one page of the documentation. */
export const page =
    (source: string) =>
    (title: string, script: string, answer: unknown, more: Partial<Case> = {}) => ({
        title,
        source,
        script,
        answer,
        ...more,
    })
