import { timingSafeEqual } from 'node:crypto'

export interface Principal {
    id: number
    name: string
    displayName: string
    email: string
    /** May see and run what is in instruction sets. */
    actioner: boolean
    /** May read what devices score in Experience. */
    experience: boolean
    /** May read instruction sets and every definition. */
    administrator: boolean
}

const ACCOUNTS: [principal: Principal, password: string][] = [
    [
        {
            id: 12,
            name: 'ACME\\svc-1e-servicenow',
            displayName: 'ServiceNow proxy',
            email: 'svc-1e@acme.example',
            actioner: true,
            experience: true,
            administrator: false,
        },
        'Consumer!2026',
    ],
    [
        {
            id: 13,
            name: 'ACME\\noexp',
            displayName: 'Proxy without Experience User',
            email: 'noexp@acme.example',
            actioner: true,
            experience: false,
            administrator: false,
        },
        'Noexp!2026',
    ],
    [
        {
            id: 14,
            name: 'ACME\\norole',
            displayName: 'User without a role',
            email: 'norole@acme.example',
            actioner: false,
            experience: false,
            administrator: false,
        },
        'Norole!2026',
    ],
    [
        {
            id: 1,
            name: 'ACME\\admin',
            displayName: '1E administrator',
            email: 'admin@acme.example',
            actioner: true,
            experience: true,
            administrator: true,
        },
        'Admin!2026',
    ],
]

/** Every password, so that one in a body can be reported. */
export const PASSWORDS = ACCOUNTS.map(([, password]) => password)

function same(a: string, b: string): boolean {
    const [left, right] = [Buffer.from(a), Buffer.from(b)]
    return left.length === right.length && timingSafeEqual(left, right)
}

/** The user of `Authorization: Basic …`; null when there is none or the credential is wrong. */
export function authenticate(header: string | undefined): Principal | null {
    const encoded = /^Basic\s+(\S+)$/i.exec(header ?? '')?.[1]
    if (!encoded) return null
    const text = Buffer.from(encoded, 'base64').toString('utf8')
    const colon = text.indexOf(':')
    const user = text.slice(0, colon).toLowerCase()
    const password = text.slice(colon + 1)
    const account = ACCOUNTS.find(([principal]) => principal.name.toLowerCase() === user)
    return account && same(account[1], password) ? account[0] : null
}

/** Registered consumers in lower case and whether they are enabled. */
export const CONSUMERS = new Map([
    ['1eservicenowcore', { name: '1EServiceNowCore', enabled: true }],
    ['explorer', { name: 'Explorer', enabled: true }],
    ['disabled1', { name: 'Disabled1', enabled: false }],
])
