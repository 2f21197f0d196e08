import type { TransactionLog } from './front/transaction-log.ts'
import { storedTime } from './query/zone.ts'
import type { SharedState } from './shared-state.ts'
import type { Catalog } from './store/catalog.ts'
import { isBusy, type SqlRow, type Store } from './store/store.ts'
import type { Caller, TaskWork, WorkReply } from './work/messages.ts'
import { nextRun } from './work/next-run.ts'
import { planJob } from './work/plan-job.ts'
import type { Pool } from './work/pool.ts'

const TICK_MS = 500
const SYSTEM: Caller = {
    userId: 'system',
    interactive: false,
    sessionId: '',
    token: '',
    ip: '127.0.0.1',
    clientData: {},
}

/**
 * Runs what is due: jobs by sys_trigger, async rules and events in the order in which they were left. Everything lies
 * in the database, so it goes on after a restart; what was running then is run again.
 */
export class Scheduler {
    private timer: NodeJS.Timeout | null = null
    private running = 0
    private draining = false
    private wanted = false
    private readonly busyJobs = new Map<string, Promise<WorkReply>>()
    private stopped = false
    private startSuites: () => Promise<void> = async () => {}

    constructor(
        private readonly store: Store,
        private readonly catalog: Catalog,
        private readonly shared: SharedState,
        private readonly pool: Pool,
        private readonly log: TransactionLog
    ) {}

    /** Takes back what an earlier process left running and gives each job its trigger. `startSuites` begins with the test suites that wait. */
    begin(startSuites: () => Promise<void>): void {
        this.startSuites = startSuites
        this.store.write(() => {
            this.store.run('update "dev:queue" set state=? where state=?', ['ready', 'running'])
            this.store.run('update sysevent set state=? where state=?', ['ready', 'processing'])
            this.store.run('update sys_trigger set state=0, claimed_by=null where state=1')
            this.planJobs()
        })
        this.timer = setInterval(() => void this.tick(), TICK_MS)
    }

    stop(): void {
        this.stopped = true
        if (this.timer) clearInterval(this.timer)
    }

    /** Looks at once instead of at the next tick. */
    wake(): void {
        void this.tick()
    }

    /** Runs a job by name, after the run of it that may be going on. Undefined when there is no such job. */
    async runNow(name: string): Promise<WorkReply | undefined> {
        const job = this.store.first('select "sys_id" as id from sysauto_script where name=?', [name])
        if (!job) return undefined
        return this.runJob(String(job.id), `job ${name}`)
    }

    /** Resolves once no async rule and no event is due or running. */
    async idle(pool: Pool): Promise<void> {
        for (;;) {
            await this.tick()
            if (this.running === 0 && !this.draining && pool.load() === 0 && this.due() === 0) return
            await new Promise((resolve) => setTimeout(resolve, 20))
        }
    }

    /** A worker may hold the database for longer than this thread may sleep; what was done must still be noted. */
    async persist(note: () => void): Promise<void> {
        for (;;) {
            if (this.stopped) return
            try {
                note()
                return
            } catch (error) {
                if (!isBusy(error)) throw error
                await new Promise((resolve) => setTimeout(resolve, 100))
            }
        }
    }

    private now(): string {
        return storedTime(this.shared.now())
    }

    private due(): number {
        const rules = this.store.first('select count(*) as n from "dev:queue"')
        const events = this.store.first(
            "select count(*) as n from sysevent where state in ('ready','processing') and process_on<=?",
            [this.now()]
        )
        return Number(rules?.n ?? 0) + Number(events?.n ?? 0)
    }

    private async tick(): Promise<void> {
        if (this.stopped) return
        this.wanted = true
        if (this.draining) return
        this.draining = true
        try {
            while (this.wanted && !this.stopped) {
                this.wanted = false
                this.startTriggers()
                void this.startSuites()
                if (await this.drain()) this.wanted = true
            }
        } catch (error) {
            // A worker holds the database; the next tick tries again.
            if (!isBusy(error)) throw error
        } finally {
            this.draining = false
        }
    }

    /** One async rule and one event after the other; true when there was any. */
    private async drain(): Promise<boolean> {
        let any = false
        for (let item = this.takeRule(); item; item = this.takeRule()) {
            any = true
            const payload = String(item.payload)
            // Written by records/rules.ts.
            const { rollback } = JSON.parse(payload) as { rollback?: string }
            await this.runTask({ kind: 'rule', payload }, 'async rule', rollback)
            const id = Number(item.id)
            await this.persist(() => this.store.run('delete from "dev:queue" where id=?', [id]))
        }
        for (let event = this.takeEvent(); event; event = this.takeEvent()) {
            any = true
            await this.runTask({ kind: 'event', event: String(event.id) }, `event ${event.name}`)
        }
        return any
    }

    private takeRule(): SqlRow | undefined {
        if (this.stopped) return undefined
        return this.store.write(() => {
            const row = this.store.first(
                'select id, payload from "dev:queue" where kind=? and state=? order by id limit 1',
                ['rule', 'ready']
            )
            if (row) this.store.run('update "dev:queue" set state=? where id=?', ['running', Number(row.id)])
            return row
        })
    }

    private takeEvent(): SqlRow | undefined {
        if (this.stopped) return undefined
        return this.store.write(() => {
            const row = this.store.first(
                'select "sys_id" as id, name from sysevent where state=? and process_on<=? order by process_on, rowid limit 1',
                ['ready', this.now()]
            )
            if (row) this.store.run('update sysevent set state=? where "sys_id"=?', ['processing', String(row.id)])
            return row
        })
    }

    private async runTask(work: TaskWork, name: string, rollback?: string): Promise<WorkReply> {
        this.running++
        try {
            const reply = await this.pool.run(rollback ? { ...SYSTEM, rollback } : SYSTEM, work)
            this.log.add(name, reply)
            if (work.kind === 'event' && reply.status !== 200) {
                const failed = "update sysevent set state='error' where \"sys_id\"=? and state='processing'"
                await this.persist(() => this.store.run(failed, [work.event]))
            }
            return reply
        } finally {
            this.running--
        }
    }

    private startTriggers(): void {
        const due = this.store.all(
            'select "sys_id" as id, name, job_id from sys_trigger where state=0 and next_action<=? order by next_action',
            [this.now()]
        )
        for (const trigger of due) {
            // A conditional update, so that nobody else takes the same row.
            const taken = this.store.run('update sys_trigger set state=1, claimed_by=? where "sys_id"=? and state=0', [
                'dev',
                String(trigger.id),
            ])
            if (taken === 1)
                void this.runTrigger(String(trigger.id), String(trigger.job_id ?? ''), String(trigger.name ?? ''))
        }
    }

    private async runTrigger(id: string, job: string, name: string): Promise<void> {
        await this.runJob(job, `job ${name}`)
        if (this.stopped) return
        const row = this.store.first(
            'select run_type, run_period, run_start, run_time, active from sysauto_script where "sys_id"=?',
            [job]
        )
        const next = row && nextRun(row, this.shared.now())
        const repeats =
            Number(
                this.store.first('select trigger_type from sys_trigger where "sys_id"=?', [id])?.trigger_type ?? 0
            ) !== 0
        const again = 'update sys_trigger set state=0, claimed_by=null, next_action=? where "sys_id"=?'
        await this.persist(() => {
            if (next && repeats) this.store.run(again, [storedTime(next), id])
            else this.store.run('delete from sys_trigger where "sys_id"=?', [id])
        })
    }

    /** "one run of the same trigger at a time". */
    private async runJob(job: string, name: string): Promise<WorkReply> {
        for (let before = this.busyJobs.get(job); before; before = this.busyJobs.get(job)) await before
        const run = this.runTask({ kind: 'job', job }, name)
        this.busyJobs.set(job, run)
        try {
            const reply = await run
            if (reply.queued) this.wake()
            return reply
        } finally {
            this.busyJobs.delete(job)
        }
    }

    /** Gives each job its trigger. */
    planJobs(): void {
        const plan = { store: this.store, catalog: this.catalog, now: this.shared.now() }
        const jobs = this.store.all(
            'select "sys_id" as id, name, active, run_type, run_period, run_start, run_time from sysauto_script'
        )
        for (const job of jobs) planJob(plan, job, false)
    }
}
