/** Reads the arguments of a host operation. The guest wrote them as JSON, so every member is checked. */
export class Args {
    private readonly members: Record<string, unknown>

    constructor(value: unknown) {
        // An object's members are unknown until they are read below.
        this.members = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
    }

    get(name: string): unknown {
        return this.members[name]
    }

    text(name: string): string {
        const value = this.members[name]
        return value === null || value === undefined ? '' : String(value)
    }

    optional(name: string): string | null {
        const value = this.members[name]
        return value === null || value === undefined ? null : String(value)
    }

    number(name: string): number {
        const value = Number(this.members[name])
        return Number.isFinite(value) ? value : 0
    }

    flag(name: string): boolean {
        return this.members[name] === true
    }

    list(name: string): unknown[] {
        const value = this.members[name]
        return Array.isArray(value) ? value : []
    }

    /** A record's values: text or null by column. */
    values(name: string): Record<string, string | null> {
        const value = this.members[name]
        const found: Record<string, string | null> = {}
        if (typeof value !== 'object' || value === null) return found
        for (const [key, cell] of Object.entries(value))
            found[key] = cell === null || cell === undefined ? null : String(cell)
        return found
    }
}
