import { timingSafeEqual } from 'node:crypto'
import type { Tenant } from './tenants.ts'

/** What a principal may do. */
export interface Roles {
    /** May see and run what is in instruction sets. */
    actioner: boolean
    /** May read what devices score in Experience. */
    experience: boolean
    /** May read instruction sets and every definition. */
    administrator: boolean
    /** May decide on instructions that wait for approval in 1E. */
    approver: boolean
}

export interface Principal extends Roles {
    id: number
    /** Ids of the sets whose definitions it may see and run; null = all. */
    instructionSets: number[] | null
    /** Ids of the groups whose devices it may see; null = all. */
    managementGroups: number[] | null
    name: string
    displayName: string
    email: string
}

/** Account name without domain, password by tenant, what it is for, its roles. */
interface Account {
    id: number
    account: string
    passwords: { [tenant in Tenant['name']]?: string }
    displayName: string
    roles: Partial<Roles>
}

/** The account that stands for ServiceNow, also when it signs in with a token. */
export const PROXY = 'svc-1e-servicenow'

const ACCOUNTS: Account[] = [
    {
        id: 12,
        account: PROXY,
        passwords: { acme: 'Consumer!2026', globex: 'Globex!2026' },
        displayName: 'ServiceNow proxy',
        roles: { actioner: true, experience: true },
    },
    {
        id: 13,
        account: 'noexp',
        passwords: { acme: 'Noexp!2026' },
        displayName: 'Proxy without Experience User',
        roles: { actioner: true },
    },
    {
        id: 14,
        account: 'norole',
        passwords: { acme: 'Norole!2026' },
        displayName: 'User without a role',
        roles: {},
    },
    {
        id: 15,
        account: 'approver',
        passwords: { acme: 'Approver!2026', globex: 'GlobexApprover!2026' },
        displayName: '1E approver',
        roles: { approver: true },
    },
    {
        id: 1,
        account: 'admin',
        passwords: { acme: 'Admin!2026', globex: 'GlobexAdmin!2026' },
        displayName: '1E administrator',
        roles: { actioner: true, experience: true, administrator: true },
    },
]

/** Every password, so that one in a body can be reported. */
export const PASSWORDS = ACCOUNTS.flatMap(({ passwords }) => Object.values(passwords))

function same(a: string, b: string): boolean {
    const [left, right] = [Buffer.from(a), Buffer.from(b)]
    return left.length === right.length && timingSafeEqual(left, right)
}

/** The accounts of a tenant with the roles that they have now. */
export class Accounts {
    private readonly known: { principal: Principal; password: string }[]

    constructor(tenant: Tenant) {
        this.known = ACCOUNTS.flatMap(({ id, account, passwords, displayName, roles }) => {
            const password = passwords[tenant.name]
            if (password === undefined) return []
            const principal: Principal = {
                id,
                name: `${tenant.account}\\${account}`,
                displayName,
                email: `${account === PROXY ? 'svc-1e' : account}@${tenant.name}.example`,
                actioner: false,
                experience: false,
                administrator: false,
                approver: false,
                instructionSets: null,
                managementGroups: null,
                ...roles,
            }
            return [{ principal, password }]
        })
    }

    list(): Principal[] {
        return this.known.map(({ principal }) => principal)
    }

    /** The principal of a name in any case; null when there is none. */
    find(name: string): Principal | null {
        return this.list().find((principal) => principal.name.toLowerCase() === name.toLowerCase()) ?? null
    }

    /** Whose name and password these are; null when nobody's. */
    check(name: string, password: string): Principal | null {
        const account = this.known.find(({ principal }) => principal.name.toLowerCase() === name.toLowerCase())
        return account && same(account.password, password) ? account.principal : null
    }

    /** The user of `Authorization: Basic …`; null when there is none or the credential is wrong. */
    authenticate(header: string | undefined): Principal | null {
        const encoded = /^Basic\s+(\S+)$/i.exec(header ?? '')?.[1]
        if (!encoded) return null
        const text = Buffer.from(encoded, 'base64').toString('utf8')
        const colon = text.indexOf(':')
        return this.check(text.slice(0, colon), text.slice(colon + 1))
    }
}

/** Registered consumers in lower case and whether they are enabled. */
export const CONSUMERS = new Map([
    ['1eservicenowcore', { name: '1EServiceNowCore', enabled: true }],
    ['explorer', { name: 'Explorer', enabled: true }],
    ['disabled1', { name: 'Disabled1', enabled: false }],
])
