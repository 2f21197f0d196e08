/** Source: "GlideTableHierarchy" (c_GlideTableHierarchyScopedAPI.md). */
class GuestHierarchy {
    private readonly name: string
    /** The table and what it extends, then its ancestors. */
    private readonly up: string[]
    /** The table and all that extend it. */
    private readonly down: string[]
    constructor(table: unknown) {
        this.name = String(table)
        const found = host<{ up: string[]; down: string[] }>('hierarchy', { table: this.name })
        this.up = found.up
        this.down = found.down
    }
    getName(): string {
        return this.name
    }
    getTables(): string[] {
        return this.up.slice(0)
    }
    getHierarchy(): string[] {
        return this.up.slice(0)
    }
    getAllExtensions(): string[] {
        return this.down.slice(0)
    }
    getTableExtensions(): string[] {
        return this.down.slice(1)
    }
    getBase(): string {
        return this.up[1] || this.name
    }
    getRoot(): string {
        return this.up[this.up.length - 1] || this.name
    }
    hasExtensions(): boolean {
        return this.down.length > 1
    }
    isBaseClass(): boolean {
        return this.up.length === 1 && this.hasExtensions()
    }
    isSoloClass(): boolean {
        return this.up.length === 1 && !this.hasExtensions()
    }
    toString(): string {
        return '[object GlideTableHierarchy]'
    }
}

/** Source: "GlideLocale" (c_GlideLocaleScopedAPI.md): the separators of numbers in the session's language. */
class GuestLocale {
    getDecimalSeparator(): string {
        return host<string>('separator', { of: 'decimal' })
    }
    getGroupingSeparator(): string {
        return host<string>('separator', { of: 'group' })
    }
}
hide(GuestLocale, { get: () => new GuestLocale() })

global['GlideTableHierarchy'] = GuestHierarchy
global['GlideLocale'] = GuestLocale
