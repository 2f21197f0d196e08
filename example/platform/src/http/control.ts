import type { IncomingMessage, ServerResponse } from 'node:http'
import { FAULT_KINDS } from '../faults/kinds.ts'
import { renumber } from '../renumber.ts'
import { ROUTES, routeName } from '../routes/table.ts'
import type { Instruction } from '../runs/instruction.ts'
import type { Simulator } from '../simulator.ts'
import type { ClockChange } from '../world/clock.ts'
import { parseJson, readText } from './body.ts'
import { addCertificate, shownApplication } from './certificates.ts'
import { changeDevice, expectConsequence } from './changes.ts'
import { Failure, notFound, refused } from './failure.ts'
import { Members } from './members.ts'
import { changeRoles } from './roles.ts'

interface Control {
    simulator: Simulator
    id: string
    query: URLSearchParams
    body: unknown
}

function moment(simulator: Simulator, virtualMs: number | null) {
    if (virtualMs === null) return null
    const realMs = simulator.clock.realOf(virtualMs)
    return realMs === null ? null : { virtual: new Date(virtualMs).toISOString(), realMs }
}

function shown(simulator: Simulator, instruction: Instruction) {
    const now = simulator.clock.now()
    const until = instruction.gatheredUntil(now)
    const lastMs = instruction.rows.lastMs()
    return {
        id: instruction.id,
        definition: instruction.order.entry.definition.Name,
        status: instruction.status(now),
        created: moment(simulator, instruction.createdMs),
        sent: moment(simulator, instruction.sentMs),
        firstRow: moment(simulator, instruction.rows.firstMs()),
        lastRow: lastMs !== null && lastMs <= until ? moment(simulator, lastMs) : null,
        rowsVisible: instruction.rows.visible(until),
        errorsVisible: instruction.errors.visible(until),
        devices: instruction.answers.map(({ device, answerMs, rows, none }) => ({
            fqdn: device.fqdn,
            answersAt: answerMs === null ? null : new Date(answerMs).toISOString(),
            rows,
            status: none?.status ?? 0,
        })),
        customData: instruction.order.customData,
    }
}

function readClock(body: unknown): ClockChange {
    const members = new Members(body)
    const change: ClockChange = {}
    for (const name of ['advanceSeconds', 'speed'] as const) {
        const value = members.get(name)
        if (value === undefined) continue
        const number = Number(value)
        if (!Number.isFinite(number) || number < 0) throw refused('Clock.Invalid', `${name} must not be negative.`)
        change[name] = number
    }
    if (members.get('freeze') !== undefined) change.freeze = members.flag('freeze')
    if (members.get('instant') !== undefined) change.instant = members.flag('instant')
    return change
}

function state(simulator: Simulator) {
    const now = simulator.clock.now()
    return {
        seed: simulator.seed,
        tenant: simulator.tenant.name,
        tenants: simulator.stage.platforms.map(({ tenant, url }) => ({ name: tenant.name, url })),
        clock: simulator.clock.state(),
        devices: simulator.fleet.length,
        definitions: simulator.catalogue.length,
        requests: simulator.journal.count,
        violations: simulator.watch.list().length,
        faults: simulator.faults.list().length,
        inFlight: simulator.inFlight().length,
        tokensIssued: simulator.tokens.issued,
        instructions: [...simulator.instructions.values()].map((instruction) => ({
            id: instruction.id,
            definition: instruction.order.entry.definition.Name,
            status: instruction.status(now),
        })),
        routes: ROUTES.map(routeName),
        faultKinds: Object.keys(FAULT_KINDS),
        notSimulated: [...simulator.notSimulated],
        memoryBytes: process.memoryUsage().rss,
    }
}

function removeFaults({ simulator, id }: Control, all: boolean) {
    const gone = simulator.faults.remove(all ? undefined : id)
    if (gone.length === 0 && !all) throw notFound('Fault.NotFound', `Fault ${id} was not found.`)
    for (const platform of simulator.stage.platforms) platform.reconnect(gone)
    return { removed: gone.map((rule) => rule.id) }
}

function expectation({ simulator, body }: Control) {
    const members = new Members(body)
    if (members.has('statusWaitMs')) simulator.watch.statusWaitMs = members.whole('statusWaitMs', 0)
    if (members.has('connectionTest')) simulator.watch.testConnection(members.flag('connectionTest'))
    return { statusWaitMs: simulator.watch.statusWaitMs }
}

/** FQDNs, or how many devices with names of a kind. */
function devicesOf(members: Members): string[] {
    const asked = members.get('devices')
    if (asked === undefined) return []
    if (Array.isArray(asked)) return asked.map(String)
    return Array.from({ length: members.whole('devices', 0) }, (_, at) => `more-lt-${String(at + 1).padStart(5, '0')}`)
}

function enlarge({ simulator, body }: Control) {
    const members = new Members(body)
    simulator.enlarge({ devices: devicesOf(members), unusual: members.flag('unusual') })
    return { devices: simulator.fleet.length, definitions: simulator.catalogue.length }
}

const CONTROLS: [method: string, path: RegExp, run: (control: Control) => unknown][] = [
    [
        'POST',
        /^\/__sim\/reset$/,
        ({ simulator, body }) => {
            simulator.stage.reset(new Members(body).text('seed') ?? simulator.seed)
            return { seed: simulator.seed }
        },
    ],
    ['GET', /^\/__sim\/state$/, ({ simulator }) => state(simulator)],
    [
        'POST',
        /^\/__sim\/clock$/,
        ({ simulator, body }) => {
            simulator.clock.change(readClock(body))
            return simulator.clock.state()
        },
    ],
    ['GET', /^\/__sim\/clock$/, ({ simulator }) => simulator.clock.state()],
    ['POST', /^\/__sim\/expect$/, expectation],
    ['POST', /^\/__sim\/world$/, enlarge],
    ['POST', /^\/__sim\/changes$/, ({ simulator, body }) => changeDevice(simulator, body)],
    ['POST', /^\/__sim\/consequences$/, ({ simulator, body }) => expectConsequence(simulator, body)],
    ['POST', /^\/__sim\/renumber$/, ({ simulator, body }) => renumber(simulator, body)],
    ['GET', /^\/__sim\/roles$/, ({ simulator }) => simulator.accounts.list()],
    ['POST', /^\/__sim\/roles$/, ({ simulator, body }) => changeRoles(simulator, body)],
    ['POST', /^\/__sim\/certificates$/, ({ simulator, body }) => addCertificate(simulator, body)],
    ['GET', /^\/__sim\/certificates$/, ({ simulator }) => simulator.applications.list().map(shownApplication)],
    [
        'GET',
        /^\/__sim\/journal$/,
        ({ simulator, query }) => simulator.journal.since(Number(query.get('since') ?? 0) || 0),
    ],
    ['GET', /^\/__sim\/violations$/, ({ simulator }) => simulator.watch.list()],
    [
        'GET',
        /^\/__sim\/instructions\/(?<id>\d+)$/,
        ({ simulator, id }) => {
            const instruction = simulator.instructions.get(Number(id))
            if (!instruction) throw notFound('Instruction.NotFound', `Instruction ${id} was not found.`)
            return shown(simulator, instruction)
        },
    ],
    ['GET', /^\/__sim\/faults$/, ({ simulator }) => simulator.faults.list()],
    ['POST', /^\/__sim\/faults$/, ({ simulator, body }) => simulator.faults.add(body)],
    ['DELETE', /^\/__sim\/faults$/, (control) => removeFaults(control, true)],
    ['DELETE', /^\/__sim\/faults\/(?<id>[^/]+)$/, (control) => removeFaults(control, false)],
]

const LOOPBACK_HOST = /^(localhost|127(\.\d+){3}|\[::1\])(:\d+)?$/i
const LOOPBACK = /^(127\.|::1$|::ffff:127\.)/

/** The tenant of `?tenant=`, else the one whose port it is. */
function tenantOf(simulator: Simulator, query: URLSearchParams): Simulator {
    const name = query.get('tenant')
    const found = simulator.stage.platforms.find(({ tenant }) => tenant.name === (name ?? simulator.tenant.name))
    if (!found) throw notFound('Tenant.NotFound', `Tenant ${name} does not run here.`)
    return found
}

async function run(simulator: Simulator, req: IncomingMessage): Promise<unknown> {
    if (!LOOPBACK.test(req.socket.remoteAddress ?? '')) {
        throw new Failure(403, 'Control.LoopbackOnly', 'The control of the simulator answers on this machine alone.')
    }
    // A page in a browser of this machine names where it comes from, or another host that leads here.
    if (req.headers.origin !== undefined || !LOOPBACK_HOST.test(req.headers.host ?? '')) {
        throw new Failure(403, 'Control.Foreign', 'The control of the simulator answers no page of a browser.')
    }
    const url = new URL(req.url ?? '/', 'http://platform')
    for (const [method, path, control] of CONTROLS) {
        const match = path.exec(url.pathname)
        if (!match || method !== req.method) continue
        const body = parseJson(await readText(req))
        return control({
            simulator: tenantOf(simulator, url.searchParams),
            id: match.groups?.id ?? '',
            query: url.searchParams,
            body,
        })
    }
    throw notFound('Control.NotFound', `${req.method} ${url.pathname} is not a control of the simulator.`)
}

/** Answers `/__sim/…`; these requests are not in the journal. */
export async function controlExchange(simulator: Simulator, req: IncomingMessage, res: ServerResponse): Promise<void> {
    let status = 200
    let json: unknown
    try {
        json = await run(simulator, req)
    } catch (error) {
        if (!(error instanceof Failure)) throw error
        status = error.status
        json = error.body
    }
    res.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8' })
    res.end(JSON.stringify(json))
}
