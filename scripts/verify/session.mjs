// One acceptance run: its steps one after the other, what each asked, and how its answer compares with the recorded one.
import { setTimeout as pause } from 'node:timers/promises'
import { fileClient, instanceClient, Stop } from '../instance-client.mjs'
import { withoutPrivate } from './private.mjs'
import { answersDiffer, shapeOf } from './shape.mjs'

/** A step rests on something that this instance lacks. */
export class Untried extends Error {}

/** Ends the step as not tried when the value is missing. */
export function need(value, because) {
    if (!value) throw new Untried(because)
    return value
}

/** What a call asked for, without sys_ids and words of the person who runs this. */
const placeOf = (where) => where.replace(/\?.*/, '').replaceAll(/[0-9a-f]{32}/g, '{id}')

export class Session {
    /** `{ name, outcome: 'held' | 'differed' | 'not tried', differences, because, ms }` */
    steps = []
    /** `{ step, method, where, status, ms }` */
    calls = []
    /** What an instance answered in each step, as `recorded.json` holds it. */
    seen = {}
    /** Words of whoever runs this, each with what it is: none of them is compared or told. */
    hidden = new Map()
    #stopping = new AbortController()
    #step = ''

    constructor({ origin, recorded, tell }) {
        this.origin = origin
        this.recorded = recorded
        this.tell = tell
    }

    /** From now on nothing is asked but what cleans up. */
    interrupt() {
        this.#stopping.abort()
    }

    #needGoing() {
        if (this.#stopping.signal.aborted && this.#step !== 'clean-up')
            throw new Stop('interrupted', 'You stopped it. There is no report.')
    }

    #noted(method, ask) {
        return async (where, ...rest) => {
            this.#needGoing()
            const answer = await ask(where, ...rest)
            this.calls.push({ step: this.#step, method, where: placeOf(where), status: answer.status, ms: answer.ms })
            return answer
        }
    }

    /** Calls of one person, each as `(where, body)`. */
    as({ user, password }) {
        const signIn = { origin: this.origin, user, password }
        const call = instanceClient(signIn)
        const person = { file: this.#noted('GET', fileClient(signIn)) }
        for (const method of ['GET', 'POST', 'PATCH', 'DELETE'])
            person[method.toLowerCase()] = this.#noted(method, (where, body) => call(method, where, body))
        return person
    }

    async wait(ms) {
        await pause(ms, undefined, { signal: this.#stopping.signal }).catch(() => {})
    }

    /**
     * Compares the answer of `ask`, `{ status, body }`, with the recorded one. Resolves to its result; to undefined when the
     * instance refused, or the step was not tried.
     */
    async step(name, ask) {
        this.#step = name
        const began = performance.now()
        const told = (outcome, differences, because = '') => {
            const entry = { name, outcome, differences, because, ms: Math.round(performance.now() - began) }
            this.steps.push(entry)
            this.tell(entry)
        }
        try {
            const { status, body } = await ask()
            this.seen[name] = withoutPrivate({ status, body: shapeOf(body) }, this.hidden)
            // Hidden in both: a word of theirs can stand in a sentence of ours.
            const expected = withoutPrivate(this.recorded[name], this.hidden)
            const differences = answersDiffer(expected, this.seen[name])
            told(differences.length === 0 ? 'held' : 'differed', differences)
            return status < 300 ? body?.result : undefined
        } catch (error) {
            if (error instanceof Stop) throw error
            if (error instanceof Untried) return told('not tried', [], error.message)
            told('differed', [{ at: 'answer', expected: 'one that can be read', came: error.message }])
        }
    }

    /** Runs what cleans up, also after an interruption. */
    cleanUp(remove) {
        this.#step = 'clean-up'
        return remove()
    }
}
