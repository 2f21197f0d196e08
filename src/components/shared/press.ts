import type { Trouble } from './rest.ts'

/** A new key: the server does what carries it once. */
export function newKey(): string {
    return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** True when nobody knows whether the server did what it was asked: its own words did not come back. */
export function isLost(trouble: Trouble): boolean {
    return trouble.code === 'network' || /^http_5/.test(trouble.code)
}

/**
 * Keys of presses. One that was not answered keeps its key, so that pressing again asks for the same deed and not for
 * another one.
 */
export class Presses {
    private readonly open = new Map<string, string>()

    /** Does the deed with its key. */
    async once<T>(deed: string, work: (key: string) => Promise<T>, lost: (error: unknown) => boolean): Promise<T> {
        const key = this.open.get(deed) ?? newKey()
        this.open.set(deed, key)
        try {
            const answer = await work(key)
            this.open.delete(deed)
            return answer
        } catch (error) {
            if (!lost(error)) this.open.delete(deed)
            throw error
        }
    }

    clear(): void {
        this.open.clear()
    }
}
