import { FaultBook } from './faults/book.ts'
import { Journal } from './journal.ts'
import type { Simulator } from './simulator.ts'
import { Watch } from './violations.ts'
import { Clock } from './world/clock.ts'

const DEFAULT_SEED = '1e-sim'

/** What the platforms of one process share: time, faults, and the record of what callers did. */
export class Stage {
    seed = DEFAULT_SEED
    clock = new Clock()
    faults = new FaultBook(DEFAULT_SEED)
    journal = new Journal()
    watch = new Watch()
    readonly platforms: Simulator[] = []

    /** Begins anew: same seed, same worlds. */
    reset(seed: string): void {
        this.seed = seed
        this.clock = new Clock()
        this.faults = new FaultBook(seed)
        this.journal = new Journal()
        this.watch = new Watch()
        for (const platform of this.platforms) platform.reset()
    }
}
