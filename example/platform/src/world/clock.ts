interface Anchor {
    realMs: number
    virtualMs: number
    speed: number
}

/** What `POST /__sim/clock` understands; members that are absent change nothing. */
export interface ClockChange {
    advanceSeconds?: number
    freeze?: boolean
    speed?: number
    /** Runs that are created from now on have all their rows at once. */
    instant?: boolean
}

/** Virtual time: real time times speed plus offset. Keeps its history, so that a virtual moment can be dated. */
export class Clock {
    /** @default false */
    instant = false
    private speed = 1
    private frozen = false
    private readonly anchors: Anchor[]
    private last: Anchor

    constructor(private readonly real: () => number = Date.now) {
        const now = real()
        this.last = { realMs: now, virtualMs: now, speed: 1 }
        this.anchors = [this.last]
    }

    /** Virtual milliseconds since the epoch. */
    now(): number {
        const { last } = this
        return Math.floor(last.virtualMs + (this.real() - last.realMs) * last.speed)
    }

    iso(): string {
        return new Date(this.now()).toISOString()
    }

    realNow(): number {
        return this.real()
    }

    change(change: ClockChange): void {
        if (change.speed !== undefined) this.speed = change.speed
        if (change.freeze !== undefined) this.frozen = change.freeze
        if (change.instant !== undefined) this.instant = change.instant
        const virtualMs = this.now() + Math.round((change.advanceSeconds ?? 0) * 1000)
        this.last = { realMs: this.real(), virtualMs, speed: this.frozen ? 0 : this.speed }
        this.anchors.push(this.last)
        if (this.anchors.length > 10_000) this.anchors.splice(0, 5_000)
    }

    /** Real milliseconds at which the virtual moment came; null when it has not come yet. */
    realOf(virtualMs: number): number | null {
        if (virtualMs > this.now()) return null
        for (const [at, anchor] of this.anchors.entries()) {
            if (virtualMs <= anchor.virtualMs) return anchor.realMs
            const end = this.anchors[at + 1]?.realMs ?? this.real()
            const reached = anchor.virtualMs + (end - anchor.realMs) * anchor.speed
            if (virtualMs <= reached) return anchor.realMs + (virtualMs - anchor.virtualMs) / anchor.speed
        }
        return this.real()
    }

    state(): { virtual: string; realMs: number; speed: number; frozen: boolean; instant: boolean } {
        return {
            virtual: this.iso(),
            realMs: this.real(),
            speed: this.speed,
            frozen: this.frozen,
            instant: this.instant,
        }
    }
}
