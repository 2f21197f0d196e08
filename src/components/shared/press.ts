import { type Trouble, troubleFrom } from './rest.ts'

/** A new key: the server does once what calls with the same key ask for. */
export function newKey(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** True when it is not known whether the server carried out the call: its own response did not arrive. */
export function isLost(trouble: Trouble): boolean {
    return trouble.code === 'network' || trouble.code.startsWith('http_5')
}

/** Keys of operations. An operation whose response was lost keeps its key, so that the next press repeats the same call. */
export class Presses {
    readonly #open = new Map<string, string>()

    /** Calls the server with the key of the operation. */
    async once<T>(operation: string, call: (key: string) => Promise<T>): Promise<T> {
        const key = this.#open.get(operation) ?? newKey()
        this.#open.set(operation, key)
        try {
            const result = await call(key)
            this.#open.delete(operation)
            return result
        } catch (error) {
            if (!isLost(troubleFrom(error))) this.#open.delete(operation)
            throw error
        }
    }
}
