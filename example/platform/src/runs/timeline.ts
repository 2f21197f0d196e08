import {
    NOT_IMPLEMENTED,
    NOTHING_FOUND,
    type NoRows,
    type Question,
    type Recipe,
    type Values,
} from '../catalogue/definition.ts'
import type { Changes } from '../world/changes.ts'
import { Draw } from '../world/draw.ts'
import type { Device } from '../world/fleet.ts'
import type { Burst } from './feed.ts'

export const SENT_AFTER_MS = 200
export const IN_PROGRESS_AFTER_MS = 500
const BURST_GAP_MS = 600

/** How one device answers one instruction. */
export interface Answer {
    device: Device
    target: number
    /** When the instruction reaches the device; null = it never does. */
    sentMs: number | null
    /** When the device answers; null = it never does. */
    answerMs: number | null
    /** When the last of its rows is in, late ones apart. */
    doneMs: number | null
    execMs: number
    rows: number
    /** The rows where something has changed on the device; null when they are drawn one by one. */
    changed: Values[] | null
    none: NoRows | null
    bursts: Burst[]
}

/** Rows that 1E takes in after it has counted the device as answered. */
export interface LateRows {
    rows: number
    seconds: number
}

export interface Plan {
    seed: string
    tenant: string
    recipe: Recipe
    parameters: { [name: string]: string }
    createdMs: number
    instant: boolean
    late: LateRows | null
    /** When a device had started last at a moment. */
    bootMs: (device: Device, atMs: number) => number
    changes: Changes
}

function burstsOf(target: number, rows: number, answerMs: number, plan: Plan): Burst[] {
    const late = Math.min(plan.late?.rows ?? 0, rows)
    const early = rows - late
    const parts = plan.instant ? 1 : Math.min(3, early)
    const bursts: Burst[] = []
    for (let part = 0; part < parts; part += 1) {
        const from = Math.floor((early * part) / parts)
        const to = Math.floor((early * (part + 1)) / parts)
        bursts.push({ visibleMs: answerMs + part * BURST_GAP_MS, target, from, count: to - from })
    }
    if (plan.late && late > 0) {
        const last = bursts[bursts.length - 1]?.visibleMs ?? answerMs
        bursts.push({ visibleMs: last + plan.late.seconds * 1000, target, from: early, count: late })
    }
    return bursts
}

/** How many rows the device has by itself, or why none. */
function drawnOutcome(recipe: Recipe, device: Device, ask: Question): number | NoRows {
    return recipe.windowsOnly && device.os !== 'Windows' ? NOT_IMPLEMENTED : recipe.rows(ask)
}

/** What a device will do with an instruction that reaches it at `sentMs`. */
export function planAnswer(device: Device, target: number, sentMs: number | null, plan: Plan): Answer {
    const { recipe } = plan
    const silent: Answer = {
        device,
        target,
        sentMs,
        answerMs: null,
        doneMs: null,
        execMs: 0,
        rows: 0,
        changed: null,
        none: null,
        bursts: [],
    }
    if (sentMs === null || recipe.silent) return silent
    const key = [plan.seed, plan.tenant, device.fqdn, recipe.name] as const
    const timing = new Draw(...key, 'timing')
    const usualMs = timing.whole(1_000, 3_800)
    const execMs = timing.whole(150, 900)
    const ask: Question = {
        device,
        parameters: plan.parameters,
        atMs: sentMs,
        bootMs: plan.bootMs(device, sentMs),
        draw: new Draw(...key, 'count'),
    }
    const delayMs = recipe.delayMs?.(ask) ?? (plan.instant ? 0 : usualMs)
    const answerMs = sentMs + delayMs
    const drawn = drawnOutcome(recipe, device, { ...ask, atMs: answerMs })
    const changed = plan.changes.rows(device.fqdn, recipe.name, answerMs, () => {
        const count = typeof drawn === 'number' ? drawn : 0
        return Array.from({ length: count }, (_, index) =>
            recipe.row({ ...ask, atMs: answerMs, draw: new Draw(...key, index), index, count })
        )
    })
    if (recipe.kind === 'action') plan.changes.done(recipe.name, plan.parameters, device.fqdn, answerMs)
    const outcome = changed ? changed.length || NOTHING_FOUND : drawn
    const rows = typeof outcome === 'number' ? outcome : 0
    const bursts = burstsOf(target, rows, answerMs, plan)
    const onTime = plan.late ? bursts.slice(0, -1) : bursts
    return {
        ...silent,
        answerMs,
        doneMs: onTime[onTime.length - 1]?.visibleMs ?? answerMs,
        execMs,
        rows,
        changed,
        none: typeof outcome === 'number' ? null : outcome,
        bursts,
    }
}
