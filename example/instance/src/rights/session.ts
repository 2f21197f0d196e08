import type { Metadata } from '../metadata.ts'
import { fetchById, type Values } from '../records/values.ts'
import type { Store } from '../store/store.ts'
import { DOMAIN_PLUGIN, isPluginActive } from './plugins.ts'
import { preferenceOf } from './preference.ts'

/** Who a transaction works for. Made by the host from the database, never from what a script says. */
export interface Session {
    userId: string
    userName: string
    displayName: string
    /** Names of all roles, contained and inherited ones too. */
    roles: Set<string>
    groups: Set<string>
    isAdmin: boolean
    /** Jobs, async rules and events: every role, every domain. */
    isSystem: boolean
    /** Domains whose rows are seen; null: all of them. */
    visibleDomains: Set<string> | null
    /** What `getCurrentDomainID()` answers. */
    domain: string | null
    zone: string
    dateFormat: string
    timeFormat: string
    language: string
    interactive: boolean
    user: Values
    clientData: Record<string, string>
}

/** The preference in which the domain picker keeps what was picked. */
export const DOMAIN_PREFERENCE = 'domain.picker'

const SYSTEM_ID = '5ca1ab1e00000000000000000000ce11'

/** The session of jobs and rules. */
export function systemSession(metadata: Metadata): Session {
    return {
        ...preferences(metadata, {}),
        userId: SYSTEM_ID,
        userName: 'system',
        displayName: 'System',
        roles: new Set(['admin']),
        groups: new Set(),
        isAdmin: true,
        isSystem: true,
        visibleDomains: null,
        domain: null,
        interactive: false,
        user: { sys_id: SYSTEM_ID, user_name: 'system', name: 'System' },
        clientData: {},
    }
}

/** The session of a person, by sys_id; null when there is no such active user. */
export function sessionOf(store: Store, metadata: Metadata, userId: string, interactive: boolean): Session | null {
    const known = metadata.keep(`session ${userId}`, () => build(store, metadata, userId))
    if (!known) return null
    return { ...known, ...(interactive ? picked(store, metadata, known) : {}), interactive, clientData: {} }
}

/** Domains that the person may work in: their own, and all that they see; `global` for whoever sees every one. */
export function domainsToPick(metadata: Metadata, userId: string, home: string): string[] {
    const all = metadata.rows('domain').map((row) => row.sys_id ?? '')
    if (home === 'global') return ['global', ...all]
    const seen = visible(metadata, userId, home)
    return all.filter((domain) => seen.has(domain))
}

/** What the domain picker narrows: the picked domain, what lies below it, and global ("Domain picker"). */
function picked(store: Store, metadata: Metadata, { userId, user }: Session): Partial<Session> {
    if (!isPluginActive(metadata, DOMAIN_PLUGIN)) return {}
    const domain = preferenceOf(store, userId, DOMAIN_PREFERENCE)?.value
    if (!domain || !domainsToPick(metadata, userId, user.sys_domain ?? 'global').includes(domain)) return {}
    if (domain === 'global') return { domain }
    return { domain, visibleDomains: below(metadata, [domain]) }
}

function build(store: Store, metadata: Metadata, userId: string): Session | null {
    const user = fetchById(store, metadata.catalog, 'sys_user', userId)
    if (user?.active !== '1') return null
    const groups = new Set(
        metadata
            .rows('sys_user_grmember')
            .filter((row) => row.user === userId)
            .map((row) => row.group ?? '')
    )
    const roles = allRoles(metadata, userId, groups)
    const home = user.sys_domain ?? 'global'
    return {
        ...preferences(metadata, user),
        userId,
        userName: user.user_name ?? '',
        displayName: user.name ?? '',
        roles,
        groups,
        isAdmin: roles.has('admin'),
        isSystem: false,
        visibleDomains: home === 'global' ? null : visible(metadata, userId, home),
        // A global user who never picked a domain: null ("Domain separation").
        domain: home === 'global' ? null : home,
        interactive: false,
        user,
        clientData: {},
    }
}

function preferences(
    metadata: Metadata,
    user: Values
): Pick<Session, 'zone' | 'dateFormat' | 'timeFormat' | 'language'> {
    const setting = (own: string | null | undefined, property: string, preset: string) =>
        own || metadata.property(property)?.value || preset
    return {
        zone: setting(user.time_zone, 'glide.sys.default.tz', 'UTC'),
        dateFormat: setting(user.date_format, 'glide.sys.date_format', 'yyyy-MM-dd'),
        timeFormat: setting(user.time_format, 'glide.sys.time_format', 'HH:mm:ss'),
        language: setting(user.preferred_language, 'glide.sys.language', 'en'),
    }
}

/** Roles of the user and of the groups, with all that they contain. */
function allRoles(metadata: Metadata, userId: string, groups: Set<string>): Set<string> {
    const direct = [
        ...metadata.rows('sys_user_has_role').filter((row) => row.user === userId),
        ...metadata.rows('sys_group_has_role').filter((row) => groups.has(row.group ?? '')),
    ].map((row) => row.role ?? '')
    const names = metadata.roleNames()
    return new Set([...withContained(metadata, direct)].map((id) => names.get(id) ?? ''))
}

/** The roles and, at any depth, those that they contain; sys_ids. */
export function withContained(metadata: Metadata, roles: string[]): Set<string> {
    const contains = metadata.keep('contains', () => metadata.rows('sys_user_role_contains'))
    const found = new Set<string>()
    const waiting = [...roles]
    for (let role = waiting.pop(); role !== undefined; role = waiting.pop()) {
        if (found.has(role)) continue
        found.add(role)
        for (const row of contains) if (row.role === role && row.contains) waiting.push(row.contains)
    }
    return found
}

/** Own domain, the domains below it, contained ones, granted ones, and global. */
function visible(metadata: Metadata, userId: string, home: string): Set<string> {
    const granted = metadata.rows('sys_user_visibility').filter((row) => row.user === userId)
    return below(metadata, [home, ...granted.map((row) => row.visibility_domain ?? '')])
}

/** Those domains, the ones below and contained ones at any depth, and global. */
function below(metadata: Metadata, domains: string[]): Set<string> {
    const children = metadata.rows('domain')
    const contained = metadata.rows('domain_contains')
    const found = new Set(['global'])
    const waiting = [...domains]
    for (let domain = waiting.pop(); domain !== undefined; domain = waiting.pop()) {
        if (domain === '' || found.has(domain)) continue
        found.add(domain)
        for (const row of children) if (row.parent === domain) waiting.push(row.sys_id ?? '')
        for (const row of contained) if (row.domain === domain) waiting.push(row.contains ?? '')
    }
    return found
}
