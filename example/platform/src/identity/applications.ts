import type { PublicKey } from './certificate.ts'

/** The application that the platform's identity provider knows from the start. */
export const DEFAULT_APP_ID = '1e5e0a7c-0b7e-4f60-8d2a-5e1c0de00001'

/** An application that may sign in with a key. */
export interface Application extends PublicKey {
    appId: string
    /** Name of the principal as which the platform knows it. */
    principal: string
    /** Key id that the provider gave, as Okta does; null = the header may name thumbprint or App ID. */
    kid: string | null
}

/** The applications that were registered with the identity provider, and the assertions that it has seen. */
export class Applications {
    private readonly known = new Map<string, Application>()
    /** Ids of assertions and when they may be forgotten, real milliseconds. */
    private readonly used = new Map<string, number>()

    /** Registers a key; the same key again replaces what was registered for it. */
    register(application: Application): void {
        this.known.set(application.thumbprint, application)
    }

    find(thumbprint: string): Application | undefined {
        return this.known.get(thumbprint)
    }

    list(): Application[] {
        return [...this.known.values()]
    }

    /** Notes that an assertion was used; false when it had been before. */
    use(jti: string, untilMs: number, nowMs: number): boolean {
        for (const [id, ms] of this.used) if (ms < nowMs) this.used.delete(id)
        if (this.used.has(jti)) return false
        this.used.set(jti, untilMs)
        return true
    }
}
