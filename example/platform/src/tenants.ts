/** Site, kind, first number, last number. */
export type DeviceGroup = [site: string, kind: string, first: number, last: number]

/** What makes one platform differ from another; the rest of the world is the same for all. */
export interface Tenant {
    name: 'acme' | 'globex'
    /** As the licence and the pages of the IdP call it. */
    customer: string
    /** Windows domain of its accounts. */
    account: string
    version: string
    /** OAuth beside basic authentication; without it there is no IdP and no token. */
    modernSignIn: boolean
    /** Roots below which the authentication calls answer (1E Consumer API, §1.1). */
    apiRoots: ('api' | 'tachyon')[]
    /** Which Experience interface it has: before 23.5 the old one alone. */
    experience: 'new' | 'old'
    firstDefinitionId: number
    firstDeviceId: number
    devices: DeviceGroup[]
}

export const ACME: Tenant = {
    name: 'acme',
    customer: 'Acme Corporation',
    account: 'ACME',
    version: '25.6.0.412',
    modernSignIn: true,
    apiRoots: ['tachyon', 'api'],
    experience: 'new',
    firstDefinitionId: 101,
    firstDeviceId: 1001,
    devices: [
        ['lon', 'lt', 1, 14],
        ['nyc', 'dt', 1, 5],
        ['nyc', 'lt', 6, 10],
        ['ber', 'lt', 1, 6],
        ['ber', 'mb', 1, 3],
        ['sin', 'lt', 5, 9],
        ['sin', 'sv', 1, 3],
        ['lon', 'dt', 1, 3],
        ['nyc', 'sv', 1, 2],
    ],
}

/** The other company of the domain-separated set-up: on its own premises, with a release before 23.5. */
export const GLOBEX: Tenant = {
    name: 'globex',
    customer: 'Globex Corporation',
    account: 'GLOBEX',
    version: '23.3.0.118',
    modernSignIn: false,
    apiRoots: ['tachyon'],
    experience: 'old',
    firstDefinitionId: 701,
    firstDeviceId: 4001,
    devices: [
        ['gbx', 'lt', 1, 12],
        ['gbx', 'dt', 1, 4],
        ['muc', 'lt', 1, 6],
        ['muc', 'sv', 1, 2],
    ],
}
