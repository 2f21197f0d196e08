import type { Entry } from '../catalogue/catalogue.ts'
import type { RowQuestion, Values } from '../catalogue/definition.ts'
import { itemAt } from '../lookup.ts'
import { Draw } from '../world/draw.ts'
import type { Device } from '../world/fleet.ts'
import { Feed, type Item } from './feed.ts'
import { IssuedRanges } from './range.ts'
import { type Answer, IN_PROGRESS_AFTER_MS, type Plan, planAnswer, SENT_AFTER_MS } from './timeline.ts'

/** `Status` of an instruction: 1E Consumer API reference, Instructions. */
export const STATUS = {
    created: 0,
    inApproval: 1,
    rejected: 2,
    approved: 3,
    sent: 4,
    inProgress: 5,
    complete: 6,
    expired: 7,
    cancelling: 8,
    cancelled: 9,
    failed: 10,
    suspended: 11,
    authenticating: 12,
    evaluating: 13,
} as const

const READABLE = new Set<number>([STATUS.sent, STATUS.inProgress, STATUS.complete, STATUS.cancelling, STATUS.suspended])
const FINISHED = new Set<number>([
    STATUS.rejected,
    STATUS.complete,
    STATUS.expired,
    STATUS.cancelling,
    STATUS.cancelled,
    STATUS.failed,
])
const SECOND_FACTOR_MS = 600_000

export const isFinished = (status: number): boolean => FINISHED.has(status)
export const isReadable = (status: number): boolean => READABLE.has(status)

/** What the caller asked for, checked. */
export interface Order {
    entry: Entry
    devices: Device[]
    scope: unknown
    targeted: boolean
    parameters: { Name: string; Value: string }[]
    gatherMinutes: number
    keepMinutes: number
    keepRaw: boolean
    requestedFor: string | null
    customData: string | null
    comments: string | null
    createdBy: string
    consumer: string
}

/** How 1E holds an instruction back before it sends it. */
export interface Hold {
    kind: 'approval' | 'second-factor'
    /** When an approval comes; null = never. */
    untilMs: number | null
}

export interface Surroundings {
    plan: Omit<Plan, 'recipe' | 'parameters' | 'createdMs'>
    /** When an instruction that was sent at `sentMs` reaches the device; null = never. */
    reaches: (device: Device, sentMs: number) => number | null
    hold: Hold | null
}

/** One execution of a definition. All of it follows from the order and the time that is asked about. */
export class Instruction {
    readonly rows = new Feed()
    readonly errors = new Feed()
    readonly issued = new IssuedRanges()
    answers: Answer[]
    readonly plan: Plan
    private hold: Hold | null
    private cancelledMs: number | null = null
    private keptAfterCancel = false
    private expiredMs: number | null = null
    private rejection: { ms: number; by: string; reason: string } | null = null
    /** Position in the sequence of statuses that fault `statusJump` answers. */
    jumps = 0
    /** Last status that a caller was told; null = none yet. */
    toldStatus: number | null = null
    /** Real milliseconds of the last status call; null = none yet. */
    polledMs: number | null = null

    constructor(
        /** Changes when the platform is numbered anew. */
        public id: number,
        readonly sequence: number,
        readonly createdMs: number,
        readonly order: Order,
        private readonly around: Surroundings
    ) {
        const parameters = Object.fromEntries(order.parameters.map(({ Name, Value }) => [Name, Value]))
        this.plan = { ...around.plan, recipe: order.entry.recipe, parameters, createdMs }
        this.hold = around.hold
        this.answers = this.send()
    }

    /** What every device does with the instruction; all of it is still to come. */
    private send(): Answer[] {
        const { sentMs, around } = this
        const answers = this.order.devices.map((device, target) =>
            planAnswer(device, target, sentMs === null ? null : around.reaches(device, sentMs), this.plan)
        )
        this.rows.add(answers.flatMap(({ bursts }) => bursts))
        this.errors.add(answers.flatMap((answer) => this.errorBurst(answer)))
        return answers
    }

    /** What held it back is over, by an approval or a one-time code: it is sent now. */
    release(nowMs: number): void {
        if (!this.hold) return
        this.hold = { ...this.hold, untilMs: nowMs }
        this.rows.clear()
        this.errors.clear()
        this.answers = this.send()
    }

    /** When 1E sends it; null while it is held back for ever. */
    get sentMs(): number | null {
        const { hold } = this
        if (hold && hold.untilMs === null) return null
        return (hold?.untilMs ?? this.createdMs) + (this.plan.instant ? 0 : SENT_AFTER_MS)
    }

    status(nowMs: number): number {
        const { gatherMinutes, keepMinutes } = this.order
        if (this.expiredMs !== null && nowMs >= this.expiredMs) return STATUS.expired
        if (this.rejection && nowMs >= this.rejection.ms) return STATUS.rejected
        const gatheredMs = this.createdMs + gatherMinutes * 60_000
        const keptMs = gatheredMs + keepMinutes * 60_000
        if (this.cancelledMs !== null) {
            return this.keptAfterCancel && nowMs < keptMs ? STATUS.cancelling : STATUS.cancelled
        }
        const { hold, plan } = this
        if (hold && (hold.untilMs === null || nowMs < hold.untilMs)) return this.heldStatus(hold, nowMs)
        if (nowMs >= keptMs) return STATUS.expired
        if (nowMs >= gatheredMs) return STATUS.complete
        const sinceMs = nowMs - (hold?.untilMs ?? this.createdMs)
        if (plan.instant || sinceMs >= IN_PROGRESS_AFTER_MS) return STATUS.inProgress
        if (sinceMs >= SENT_AFTER_MS) return STATUS.sent
        return hold?.kind === 'approval' ? STATUS.approved : STATUS.created
    }

    /** Until which moment rows have come in: gathering ends with its time or with a cancel. */
    gatheredUntil(nowMs: number): number {
        return Math.min(nowMs, this.createdMs + this.order.gatherMinutes * 60_000, this.cancelledMs ?? nowMs)
    }

    cancel(nowMs: number, keepData: boolean): void {
        this.keptAfterCancel = keepData && isReadable(this.status(nowMs))
        this.cancelledMs = nowMs
    }

    expire(nowMs: number): void {
        this.expiredMs ??= nowMs
    }

    reject(nowMs: number, by: string, reason: string): void {
        this.rejection ??= { ms: nowMs, by, reason }
    }

    get rejected(): { by: string; reason: string } | null {
        return this.rejection
    }

    /** A device that could not be reached has connected: it takes the instruction now. */
    connect(device: Device, nowMs: number): void {
        const target = this.order.devices.findIndex(({ fqdn }) => fqdn === device.fqdn)
        const known = this.answers[target]
        if (!known || known.sentMs !== null || this.sentMs === null || isFinished(this.status(nowMs))) return
        const answer = planAnswer(device, target, nowMs, this.plan)
        this.answers[target] = answer
        this.rows.add(answer.bursts)
        this.errors.add(this.errorBurst(answer))
    }

    /** The values of one row; the same for the same place, whenever it is asked for. */
    values(item: Item): Values {
        return this.answers[item.target]?.changed?.[item.index] ?? this.plan.recipe.row(this.ask(item))
    }

    /** The text of one row of a definition without columns; null for any other. */
    blob(item: Item): string | null {
        return this.plan.recipe.blob?.(this.ask(item)) ?? null
    }

    private ask(item: Item): RowQuestion {
        const { recipe, seed, tenant, parameters } = this.plan
        const answer = itemAt(this.answers, item.target)
        const { device } = answer
        const atMs = answer.answerMs ?? this.createdMs
        return {
            device,
            parameters,
            atMs,
            bootMs: this.plan.bootMs(device, atMs),
            draw: new Draw(seed, tenant, device.fqdn, recipe.name, item.index),
            index: item.index,
            count: answer.rows,
        }
    }

    private heldStatus(hold: Hold, nowMs: number): number {
        if (hold.kind === 'approval') return STATUS.inApproval
        return nowMs - this.createdMs >= SECOND_FACTOR_MS ? STATUS.rejected : STATUS.authenticating
    }

    private errorBurst({ answerMs, none, target }: Answer) {
        return answerMs !== null && none ? [{ visibleMs: answerMs, target, from: 0, count: 1 }] : []
    }
}
