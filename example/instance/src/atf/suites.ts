import { storedTime } from '../query/zone.ts'
import { insertRow, updateRow, type Values } from '../records/values.ts'
import type { Scheduler } from '../scheduler.ts'
import type { SqlRow } from '../store/store.ts'
import { newId } from '../transaction.ts'
import type { Status } from './step.ts'
import { type Run, type Running, runTest } from './test-run.ts'

const SUCCESSFUL = '2'
const FAILED = '3'

interface Suite {
    /** sys_id of its row of sys_atf_test_suite_result. */
    result: string
    /** sys_id of the suite. */
    suite: string
    parent: string | null
    /** The result of the suite that was asked for. */
    base: string
}

type Counts = Record<Status, number>

/** Runs the suites that were asked for ("CI/CD API", testsuite/run), one after the other; each lies in "dev:queue" until it has ended. */
export class Suites {
    private isBusy = false

    constructor(
        private readonly running: Running,
        private readonly scheduler: Scheduler
    ) {}

    /** Begins with the oldest suite that waits, unless one is running. */
    async start(): Promise<void> {
        if (this.isBusy) return
        this.isBusy = true
        try {
            for (let row = this.next(); row; row = this.next()) {
                // Written by doors/testsuite.ts.
                const { result, user } = JSON.parse(String(row.payload)) as { result: string; user: string }
                await this.run(result, user)
                const id = Number(row.id)
                await this.write(() => this.running.store.run('delete from "dev:queue" where id=?', [id]))
            }
        } finally {
            this.isBusy = false
        }
    }

    private next(): SqlRow | undefined {
        return this.running.store.first('select id, payload from "dev:queue" where kind=\'suite\' order by id limit 1')
    }

    private async run(result: string, user: string): Promise<void> {
        const { store, shared } = this.running
        const row = store.first(
            'select test_suite, execution_tracker from sys_atf_test_suite_result where "sys_id"=?',
            [result]
        )
        if (!row) return
        const tracker = String(row.execution_tracker)
        await this.write(() => this.change('sys_execution_tracker', tracker, { state: '1' }))
        const suite = { result, suite: String(row.test_suite), parent: null, base: result }
        const counts = await this.runSuite(suite, user)
        const isGood = counts.failure + counts.error === 0
        const message = isGood ? 'Suite passed' : 'Suite failed'
        await this.write(() =>
            this.change('sys_execution_tracker', tracker, {
                state: isGood ? SUCCESSFUL : FAILED,
                message,
                detailed_message: message,
                percent_complete: '100',
            })
        )
        shared.touchMetadata()
    }

    /** Its tests in their order, then its child suites. */
    private async runSuite(suite: Suite, user: string): Promise<Counts> {
        const counts: Counts = { success: 0, failure: 0, error: 0, skipped: 0 }
        const { store } = this.running
        await this.write(() =>
            this.change('sys_atf_test_suite_result', suite.result, { status: 'running', start_time: this.now() })
        )
        const tests = store.all(
            `select t."sys_id" as id, t.name, m.abort_on_failure as aborts from sys_atf_test_suite_test m
             join sys_atf_test t on t."sys_id"=m.test where m.test_suite=? and t.active=1 order by m."order", t.name`,
            [suite.suite]
        )
        let isAborted = false
        for (const test of tests) {
            const status = await this.runOne({ test: String(test.id), name: String(test.name), user }, suite, isAborted)
            counts[status]++
            isAborted ||= Number(test.aborts) === 1 && status !== 'success' && status !== 'skipped'
        }
        for (const child of await this.children(suite)) {
            const of = await this.runSuite(child, user)
            for (const status of ['success', 'failure', 'error', 'skipped'] as const) counts[status] += of[status]
        }
        await this.write(() => this.change('sys_atf_test_suite_result', suite.result, this.ended(counts)))
        return counts
    }

    private async runOne(run: Run, suite: Suite, isAborted: boolean): Promise<Status> {
        const id = newId()
        const { test, name } = run
        await this.write(() =>
            this.insert('sys_atf_test_result', {
                sys_id: id,
                test,
                test_name: name,
                parent: suite.result,
                status: 'running',
                start_time: this.now(),
            })
        )
        const ended = isAborted
            ? { status: 'skipped' as const, output: 'An earlier test of the suite has failed.', failing: null }
            : await runTest(this.running, run, id, this.scheduler)
        await this.write(() =>
            this.change('sys_atf_test_result', id, {
                status: ended.status,
                output: ended.output,
                first_failing_step: ended.failing,
                end_time: this.now(),
            })
        )
        return ended.status
    }

    private async children({ result, suite, base }: Suite): Promise<Suite[]> {
        const rows = this.running.store.all(
            'select "sys_id" as id from sys_atf_test_suite where parent=? and active=1 order by name',
            [suite]
        )
        const made = rows.map((row) => ({ result: newId(), suite: String(row.id), parent: result, base }))
        for (const child of made)
            await this.write(() =>
                this.insert('sys_atf_test_suite_result', {
                    sys_id: child.result,
                    test_suite: child.suite,
                    parent: child.parent,
                    base_suite_result: child.base,
                })
            )
        return made
    }

    private ended(counts: Counts): Values {
        return {
            status: counts.failure > 0 ? 'failure' : counts.error > 0 ? 'error' : 'success',
            end_time: this.now(),
            rolledup_test_success_count: String(counts.success),
            rolledup_test_failure_count: String(counts.failure),
            rolledup_test_error_count: String(counts.error),
            rolledup_test_skip_count: String(counts.skipped),
        }
    }

    private insert(table: string, values: Values): void {
        const now = this.now()
        insertRow(this.running.store, this.running.catalog, table, {
            sys_class_name: table,
            sys_created_on: now,
            sys_created_by: 'system',
            sys_updated_on: now,
            sys_updated_by: 'system',
            sys_mod_count: '0',
            ...values,
        })
    }

    private change(table: string, id: string, values: Values): void {
        const { store, catalog } = this.running
        updateRow(store, catalog, table, id, { ...values, sys_updated_on: this.now() })
    }

    private write(note: () => void): Promise<void> {
        return this.scheduler.persist(note)
    }

    private now(): string {
        return storedTime(this.running.shared.now())
    }
}
