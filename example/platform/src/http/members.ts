import { refused } from './failure.ts'

/** A JSON object of a request, read without regard to the case of its members, as .NET reads it. */
export class Members {
    private readonly values = new Map<string, unknown>()

    constructor(value: unknown) {
        if (value === null || value === undefined) return
        if (typeof value !== 'object' || Array.isArray(value)) {
            throw refused('Request.Invalid', 'The request body must be a JSON object.')
        }
        for (const [name, member] of Object.entries(value)) this.values.set(name.toLowerCase(), member)
    }

    get(...names: string[]): unknown {
        for (const name of names) {
            const value = this.values.get(name.toLowerCase())
            if (value !== undefined && value !== null) return value
        }
        return undefined
    }

    /** Whether the member is there, even as null. */
    has(name: string): boolean {
        return this.values.has(name.toLowerCase())
    }

    /** The names of all members, in lower case. */
    names(): string[] {
        return [...this.values.keys()]
    }

    text(...names: string[]): string | null {
        const value = this.get(...names)
        return value === undefined ? null : String(value)
    }

    /** A whole number; text that holds one is accepted, anything else is refused. */
    whole(name: string, otherwise: number): number {
        const value = this.get(name)
        if (value === undefined || value === '') return otherwise
        const number = Number(value)
        if (!Number.isInteger(number)) {
            throw refused('Request.Invalid', `${name} must be a whole number.`, [name])
        }
        return number
    }

    list(...names: string[]): unknown[] {
        const value = this.get(...names)
        if (value === undefined) return []
        const [name = ''] = names
        if (!Array.isArray(value)) throw refused('Request.Invalid', `${name} must be an array.`, [name])
        return value
    }

    flag(name: string): boolean {
        const value = this.get(name)
        return value === true || value === 1 || value === 'true' || value === 'True'
    }
}
