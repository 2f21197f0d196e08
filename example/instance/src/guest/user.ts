/** Source: "GlideUser - Scoped". */
class GuestUser {
    getID(): string {
        return beginning.user.id
    }
    getName(): string {
        return beginning.user.name
    }
    getDisplayName(): string {
        return beginning.user.displayName
    }
    getEmail(): string {
        return userField('email')
    }
    getFirstName(): string {
        return userField('first_name')
    }
    getLastName(): string {
        return userField('last_name')
    }
    getCompanyID(): string {
        return userField('company')
    }
    /** Granted ones, inherited ones and those of groups. */
    getRoles(): string[] {
        return beginning.user.roles.slice(0)
    }
    /** Explicitly granted ones. */
    getUserRoles(): string[] {
        return host<string[]>('explicitRoles')
    }
    getTimeZoneLabel(): string {
        return beginning.zone
    }
    hasRole(names: string): boolean {
        return (gs['hasRole'] as (names: string) => boolean)(names)
    }
    isMemberOf(group: unknown): boolean {
        return host<boolean>('isMemberOf', { group: String(group) })
    }
    getPreference(name: unknown): string | null {
        return host<string | null>('preference', { name: String(name) })
    }
    savePreference(name: unknown, value: unknown): void {
        host('savePreference', { name: String(name), value: textOf(value) })
    }
    toString(): string {
        return '[object GlideUser]'
    }
}

function userField(name: string): string {
    return host<string | null>('userField', { name: name }) || ''
}

/** Source: "GlideSession - Scoped". */
class GuestSession {
    /** `global` when picked, null for a global user who never picked, else the domain's sys_id. */
    getCurrentDomainID(): string | null {
        return beginning.domain
    }
    getClientIP(): string {
        return host<string>('session', { name: 'ip' })
    }
    getLanguage(): string {
        return host<string>('session', { name: 'language' })
    }
    getTimeZoneName(): string {
        return beginning.zone
    }
    isInteractive(): boolean {
        return beginning.interactive
    }
    isImpersonating(): boolean {
        return false
    }
    isLoggedIn(): boolean {
        return beginning.user.name !== 'guest'
    }
    getSessionToken(): string {
        return host<string>('session', { name: 'token' })
    }
    /** No page leads here from another one. */
    getUrlOnStack(): string | null {
        return null
    }
    getCurrentApplicationId(): string {
        return host<string>('applicationId')
    }
    getClientData(name: unknown): string | null {
        return host<string | null>('clientData', { name: String(name) })
    }
    putClientData(name: unknown, value: unknown): void {
        host('putClientData', { name: String(name), value: textOf(value) })
    }
    toString(): string {
        return '[object GlideSession]'
    }
}

/** Source: "GlidePluginManager - Scoped". */
class GuestPluginManager {
    isActive(id: unknown): boolean {
        return host<boolean>('plugin', { id: String(id) })
    }
}

global['GlidePluginManager'] = GuestPluginManager
