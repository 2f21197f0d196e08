import type { Stand } from './stand.ts'

/** How often a race is run: as often as ROUNDS says (`npm run soak`: 200), else so often. */
export function rounds(usual: number): number {
    return Number(process.env['ROUNDS'] ?? usual)
}

/** 1E takes 50 instructions at once and counts each until its gathering time is over: lets that time pass now and then. */
export async function freePlatform(stand: Stand, round: number): Promise<void> {
    if (round % 20 === 19) await stand.platform.clock({ advanceSeconds: 3700 })
}
