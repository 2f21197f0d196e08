/** A rule of the protocol that a caller broke. */
export interface Violation {
    kind:
        | 'missingConsumer'
        | 'unknownStart'
        | 'duplicateRun'
        | 'retryAfterReset'
        | 'tooManyConcurrentCalls'
        | 'pollTooSoon'
        | 'callAfterFinal'
        | 'passwordInBody'
        | 'unknownMeasure'
        | 'bookmarkWithStart'
        | 'assertionReused'
        | 'credentialRedirected'
        | 'definitionsInConnectionTest'
    /** Sequence of the request in the journal. */
    sequence: number
    message: string
}

const MOST_CONCURRENT = 4
/** Timers and scheduling are not exact: this share of the expected wait is enough. */
const ENOUGH = 0.95

interface Run {
    sequence: number
    body: string
    fate: 'answered' | 'repeatable' | 'refused' | 'reset'
}

/** Watches a caller: 1e-platform-api.md, section 10.6. */
export class Watch {
    private readonly found: Violation[] = []
    private readonly runs = new Map<string, Run>()
    /** Calls without a key of their own that were cut off after they were sent, with the sequence of each. */
    private readonly cut = new Map<string, number>()
    /** Calls that each platform is answering. */
    private readonly underWay = new Map<string, number>()
    /** Real milliseconds that a caller has to leave between two status calls; 0 = not checked. @default 0 */
    statusWaitMs = 0
    /** A caller tests its connection; `old`: the platform lacks the calls that a test makes, so another may be made. */
    private connectionTest: { old: boolean } | null = null

    add(kind: Violation['kind'], sequence: number, message: string): void {
        this.found.push({ kind, sequence, message })
    }

    list(): Violation[] {
        return [...this.found]
    }

    begin(platform: string, sequence: number): void {
        const calls = (this.underWay.get(platform) ?? 0) + 1
        this.underWay.set(platform, calls)
        if (calls > MOST_CONCURRENT) {
            this.add('tooManyConcurrentCalls', sequence, `${calls} calls at the same time`)
        }
    }

    end(platform: string): void {
        this.underWay.set(platform, (this.underWay.get(platform) ?? 0) - 1)
    }

    /** A call that creates arrives; `key` is what the caller put into `ConsumerCustomData`. */
    run(key: string, sequence: number, body: string): void {
        const earlier = this.runs.get(key)
        const saidOtherwise = earlier?.fate === 'refused' && earlier.body !== body
        if (earlier && earlier.fate !== 'repeatable' && !saidOtherwise) {
            const reset = earlier.fate === 'reset'
            this.add(
                reset ? 'retryAfterReset' : 'duplicateRun',
                sequence,
                `The run ${key} was sent before, in request ${earlier.sequence}`
            )
        }
        this.runs.set(key, { sequence, body, fate: 'answered' })
    }

    /** A call that must not be repeated arrives, of which nothing but its own text tells which it is. */
    unkeyed(call: string, sequence: number): void {
        const earlier = this.cut.get(call)
        if (earlier === undefined) return
        this.cut.delete(call)
        this.add('retryAfterReset', sequence, `The call was sent before, in request ${earlier}, whose answer was lost`)
    }

    /** The answer of such a call was lost. */
    unkeyedLost(call: string, sequence: number): void {
        this.cut.set(call, sequence)
    }

    /**
     * How a call that creates ended; 401 and 429 allow one more try, because no work was done. So does a refusal with 400 when
     * the next call says it otherwise, as one does that numbers the definition which a name did not find.
     */
    runEnded(key: string, fate: { status: number | null; reset: boolean }): void {
        const run = this.runs.get(key)
        if (!run) return
        if (fate.reset) run.fate = 'reset'
        else if (fate.status === 401 || fate.status === 429) run.fate = 'repeatable'
        else if (fate.status === 400) run.fate = 'refused'
    }

    /** From now on, or until now, what comes is a connection test. */
    testConnection(underWay: boolean): void {
        this.connectionTest = underWay ? { old: false } : null
    }

    /** A call of a connection test was answered: it has no reason to download the catalogue. */
    answered(route: string | null, status: number | null, sequence: number): void {
        if (!this.connectionTest) return
        const facts = route?.endsWith('/PrincipalSearch/whoami') || route?.endsWith('/SystemStatistics/HighLevel')
        if (facts && status === 404) this.connectionTest.old = true
        if (route === 'GET /Consumer/InstructionDefinitions' && !this.connectionTest.old) {
            this.add('definitionsInConnectionTest', sequence, 'A connection test downloaded every definition')
        }
    }

    /** A status call for an instruction arrives. */
    poll(sequence: number, instruction: { id: number; sinceMs: number | null }): void {
        const { id, sinceMs } = instruction
        if (this.statusWaitMs > 0 && sinceMs !== null && sinceMs < this.statusWaitMs * ENOUGH) {
            this.add('pollTooSoon', sequence, `Status of ${id} asked again after ${sinceMs} ms`)
        }
    }
}
