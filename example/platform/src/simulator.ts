import { buildCatalogue, buildUnusual, type Entry, INSTRUCTION_SETS, setsOf } from './catalogue/catalogue.ts'
import { RESTART_DEVICE } from './catalogue/service-desk.ts'
import { type Fault, type Hits, option, type Rule, texts } from './faults/book.ts'
import { Applications } from './identity/applications.ts'
import { Tokens } from './identity/tokens.ts'
import { Accounts } from './principals.ts'
import { type Hold, Instruction, isFinished, type Order } from './runs/instruction.ts'
import type { Stage } from './stage.ts'
import type { Tenant } from './tenants.ts'
import { Changes } from './world/changes.ts'
import { lastBootMs } from './world/device-view.ts'
import { buildFleet, type Device } from './world/fleet.ts'
import { groupsOf, type ManagementGroup } from './world/groups.ts'

const DAY_MS = 86_400_000

const has = (fault: Fault | null, fqdn: string) =>
    fault !== null && texts(fault, 'fqdns').some((name) => name.toLowerCase() === fqdn)

/** One platform with its world and everything that happened to it since the last reset. */
export class Simulator {
    /** Where it listens; null until then. */
    url: string | null = null
    fleet: Device[] = []
    catalogue: Entry[] = []
    accounts: Accounts
    tokens = new Tokens()
    /** What its identity provider knows; stays over a reset, as that is no part of the platform. */
    readonly applications = new Applications()
    readonly groups: ManagementGroup[]
    readonly instructions = new Map<number, Instruction>()
    /** Calls that no route fits, as `METHOD path`. */
    readonly notSimulated = new Set<string>()
    /** What has become different on its devices. */
    changes = new Changes()
    private moreDevices: string[] = []
    private restarts = new Map<string, number[]>()
    private dayMs = 0
    private sequence = 0
    /** The number of the next execution that is not taken. */
    nextId: number

    constructor(
        readonly stage: Stage,
        readonly tenant: Tenant
    ) {
        // A platform never gives an id twice. The world here begins anew with every start, but a client
        // keeps the ids of yesterday, so they begin at a number that grows by one every second.
        this.nextId = Math.floor((Date.now() - Date.UTC(2024, 0, 1)) / 1000)
        this.accounts = new Accounts(tenant)
        this.groups = groupsOf(tenant)
        stage.platforms.push(this)
        this.reset()
    }

    get seed() {
        return this.stage.seed
    }

    get clock() {
        return this.stage.clock
    }

    get faults() {
        return this.stage.faults
    }

    get journal() {
        return this.stage.journal
    }

    get watch() {
        return this.stage.watch
    }

    /** The world of the stage's seed again; ids of instructions go on. */
    reset(): void {
        this.moreDevices = []
        this.fleet = buildFleet(this.seed, this.tenant)
        this.catalogue = buildCatalogue(this.tenant.firstDefinitionId)
        this.accounts = new Accounts(this.tenant)
        this.tokens = new Tokens()
        this.instructions.clear()
        this.notSimulated.clear()
        this.restarts = new Map()
        this.changes = new Changes()
        this.sequence = 0
        const now = this.clock.now()
        this.dayMs = now - (now % DAY_MS)
    }

    /** More devices, and definitions that most platforms never have; until the next reset. */
    enlarge(more: { devices: string[]; unusual: boolean }): void {
        const fqdns = more.devices.map((fqdn) => fqdn.toLowerCase())
        this.moreDevices = [...new Set([...this.moreDevices, ...fqdns])]
        this.fleet = buildFleet(this.seed, this.tenant, this.moreDevices)
        if (!more.unusual || setsOf(this.catalogue).length > INSTRUCTION_SETS.length) return
        const ids = this.catalogue.map(({ definition }) => definition.Id)
        this.catalogue.push(...buildUnusual(Math.max(...ids) + 1))
    }

    /** The device of an FQDN in any case; undefined when 1E does not know it. */
    device(fqdn: string, hits: Hits): Device | undefined {
        const name = fqdn.toLowerCase()
        if (has(hits.find('deviceUnknown'), name)) return undefined
        return this.fleet.find((device) => device.fqdn === name)
    }

    /** The devices that the caller may see. */
    devices(hits: Hits): Device[] {
        const hidden = hits.find('deviceUnknown')
        return this.fleet.filter(({ fqdn }) => !has(hidden, fqdn))
    }

    isOnline(device: Device, hits: Hits): boolean {
        return device.online && !has(hits.find('deviceOffline'), device.fqdn)
    }

    moment(device: Device, hits: Hits) {
        const nowMs = this.clock.now()
        return {
            nowMs,
            dayMs: this.dayMs,
            online: this.isOnline(device, hits),
            restartedMs: this.restartedMs(device, nowMs),
        }
    }

    create(order: Order, hits: Hits): Instruction {
        const late = hits.find('lateRows')
        const createdMs = this.clock.now()
        this.sequence += 1
        while (this.instructions.has(this.nextId)) this.nextId += 1
        const instruction = new Instruction(this.nextId, this.sequence, createdMs, order, {
            plan: {
                seed: this.seed,
                tenant: this.tenant.name,
                instant: this.clock.instant,
                late: late ? { rows: option(late, 'rows', 3), seconds: option(late, 'seconds', 5) } : null,
                bootMs: (device, atMs) => this.bootMs(device, atMs),
                changes: this.changes,
            },
            reaches: (device, sentMs) => {
                if (this.isOnline(device, hits)) return sentMs
                return device.connectsAfterMs === null ? null : sentMs + device.connectsAfterMs
            },
            hold: this.hold(hits, createdMs),
        })
        this.nextId += 1
        this.instructions.set(instruction.id, instruction)
        order.entry.definition.NumberOfTimesExecuted += 1
        if (order.entry.recipe.name === RESTART_DEVICE) this.planRestarts(instruction)
        return instruction
    }

    /** Instructions that count against `MaximumSimultaneousInFlightInstructions`. */
    inFlight(): Instruction[] {
        const now = this.clock.now()
        return [...this.instructions.values()].filter((instruction) => !isFinished(instruction.status(now)))
    }

    /** Devices of a `deviceOffline` rule that is gone connect and take what waits for them. */
    reconnect(gone: Rule[]): void {
        const now = this.clock.now()
        for (const rule of gone.filter(({ fault }) => fault.kind === 'deviceOffline')) {
            for (const fqdn of texts(rule.fault, 'fqdns')) {
                const device = this.fleet.find((known) => known.fqdn === fqdn.toLowerCase() && known.online)
                if (!device) continue
                for (const instruction of this.instructions.values()) instruction.connect(device, now)
            }
        }
    }

    private hold(hits: Hits, createdMs: number): Hold | null {
        if (hits.has('twoFactor')) return { kind: 'second-factor', untilMs: null }
        const approval = hits.find('approvalRequired')
        if (!approval) return null
        const afterSeconds = approval.afterSeconds
        return {
            kind: 'approval',
            untilMs: afterSeconds === undefined ? null : createdMs + Number(afterSeconds) * 1000,
        }
    }

    private planRestarts(instruction: Instruction): void {
        const delayMs = Number(instruction.plan.parameters.delayMinutes) * 60_000
        for (const { device, answerMs } of instruction.answers) {
            if (answerMs === null) continue
            // A device is up again about a minute after it went down.
            const restarts = [...(this.restarts.get(device.fqdn) ?? []), answerMs + delayMs + 60_000]
            this.restarts.set(device.fqdn, restarts)
        }
    }

    private restartedMs(device: Device, atMs: number): number | null {
        const past = (this.restarts.get(device.fqdn) ?? []).filter((ms) => ms <= atMs)
        return past.length ? Math.max(...past) : null
    }

    private bootMs(device: Device, atMs: number): number {
        return lastBootMs(device, { dayMs: this.dayMs, restartedMs: this.restartedMs(device, atMs) })
    }
}
