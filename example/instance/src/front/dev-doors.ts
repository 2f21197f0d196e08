import type { Installer } from '../install/installer.ts'
import { Upserter } from '../install/upsert.ts'
import type { Scheduler } from '../scheduler.ts'
import type { SharedState } from '../shared-state.ts'
import type { Catalog } from '../store/catalog.ts'
import { writeMeta } from '../store/own-tables.ts'
import type { Store } from '../store/store.ts'
import type { Caller, WorkReply } from '../work/messages.ts'
import type { Pool } from '../work/pool.ts'
import { crossScopeReport } from './cross-scope.ts'
import { failure, json, type Reply } from './reply.ts'
import type { TransactionLog } from './transaction-log.ts'

export interface DevServices {
    store: Store
    catalog: Catalog
    shared: SharedState
    pool: Pool
    scheduler: Scheduler
    transactions: TransactionLog
    installer: Installer
}

export interface DevRequest {
    method: string
    path: string
    query: URLSearchParams
    body: Buffer
}

/** `/__dev/…`: calls for developers and tests that no instance has. From this machine only. */
export async function devDoor(services: DevServices, request: DevRequest): Promise<Reply> {
    const body = readBody(request.body)
    switch (`${request.method} ${request.path.slice('/__dev/'.length)}`) {
        case 'POST clock': {
            const offset = services.shared.offsetSeconds() + Number(body.advanceSeconds ?? 0)
            services.shared.setOffsetSeconds(offset)
            writeMeta(services.store, 'clock offset', String(offset))
            services.scheduler.wake()
            return json(200, { offsetSeconds: offset, now: new Date(services.shared.now()).toISOString() })
        }
        case 'POST rows':
            return importRows(services, body)
        case 'POST jobs': {
            const result = await services.scheduler.runNow(String(body.name ?? ''))
            return result ? taskReply(result) : failure(404, 'Not found', `There is no job ${String(body.name)}`)
        }
        case 'GET idle':
            await services.scheduler.idle(services.pool)
            return json(200, { idle: true })
        case 'GET cross-scope':
            return json(200, crossScopeReport(services.store))
        case 'GET log':
            return json(200, { items: logSince(services.store, request.query.get('since') ?? '') })
        case 'GET transactions':
            return json(200, services.transactions.since(Number(request.query.get('since') ?? 0)))
        case 'POST faults':
            services.shared.setRestFault(body.restFault === 'status0' ? 'status0' : 'throw')
            return json(200, { restFault: services.shared.restFault() })
        case 'POST meeting':
            services.shared.meeting.set(
                String(body.table ?? ''),
                Number(body.parties ?? 0),
                body.patienceMs === undefined ? undefined : Number(body.patienceMs)
            )
            return json(200, { table: body.table, parties: body.parties })
        case 'GET meeting':
            return json(200, { waiting: services.shared.meeting.waiting() })
        case 'POST crash':
            services.pool.crash()
            return json(200, { crashed: true })
        case 'POST script':
            return script(services, body)
        default:
            return failure(404, 'Not found', request.path)
    }
}

function readBody(body: Buffer): Record<string, unknown> {
    if (body.length === 0) return {}
    const value: unknown = JSON.parse(body.toString('utf8'))
    // Members are read one by one above; anything but an object has none.
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/**
 * Writes records by table in one transaction, as an import without business rules does; a row whose sys_id is there
 * already is changed.
 */
function importRows({ store, catalog, shared }: DevServices, body: Record<string, unknown>): Reply {
    const upserter = new Upserter(store, catalog, shared.now())
    let written = 0
    store.write(() => {
        for (const [table, rows] of Object.entries(body)) {
            if (!catalog.find(table)) throw new Error(`There is no table ${table}.`)
            // Text by column; a column that the table lacks is named below.
            for (const row of rows as Record<string, string>[]) upserter.put(table, row)
            written += (rows as unknown[]).length // the same list
        }
        if (upserter.dropped.size > 0) throw new Error(`There is no column ${[...upserter.dropped].join(', ')}.`)
    })
    return json(200, { written, now: new Date(shared.now()).toISOString() })
}

async function script(services: DevServices, body: Record<string, unknown>): Promise<Reply> {
    const name = String(body.user ?? 'system')
    const row = services.store.first('select "sys_id" as id from sys_user where user_name=?', [name])
    if (name !== 'system' && !row) return failure(404, 'Not found', `There is no user ${name}`)
    const caller: Caller = {
        userId: row ? String(row.id) : 'system',
        interactive: false,
        sessionId: '',
        token: '',
        ip: '127.0.0.1',
        clientData: {},
    }
    const work = { kind: 'script', scope: String(body.scope ?? 'global'), script: String(body.script ?? '') } as const
    const reply = await services.pool.run(caller, work)
    services.transactions.add(`script ${name}`, reply)
    services.scheduler.wake()
    return taskReply(reply)
}

/** A task's own result, with the counters of its transaction. */
function taskReply(reply: WorkReply): Reply {
    return { status: reply.status, headers: { ...reply.headers }, body: reply.body }
}

/** Log lines after one with this sequence, oldest first. */
function logSince(store: Store, since: string): Record<string, string>[] {
    return store
        .all(
            'select level, source, message, sequence, sys_created_on as createdOn, sys_created_by as createdBy from syslog where sequence>? order by sequence',
            [since]
        )
        .map((row) => Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, String(cell ?? '')])))
}
