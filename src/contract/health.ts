/** What is looked at of each connection to 1E. */
export type HealthName =
    | 'sign_in'
    | 'instructions'
    | 'experience'
    | 'sends'
    | 'answers'
    | 'jobs'
    | 'approvals'
    | 'licence'
    | 'certificate'
    | 'test'
    | 'waiting'
    | 'calls'
    | 'automation'

/** `failed`: does not work; `warned`: needs attention; `noted`: worth knowing, neither good nor bad. */
export type HealthState = 'failed' | 'warned' | 'noted' | 'well'

/** One thing of a connection, in the language of the reader. */
export interface HealthLine {
    name: HealthName
    label: string
    state: HealthState
    /** What is so. */
    said: string
    /** Why, and what to do; empty where nothing is to be done. */
    cure: string
    /** What agents read meanwhile; empty where they notice nothing. */
    agents: string
    /** The time that this is about, in the format of the reader, of today without its date; empty for none. */
    when: string
    /** The same with its date. */
    at: string
    /** Where it is mended; null for nowhere. */
    link: { label: string; address: string } | null
}

/** A connection to 1E that is in use: the single one, or that of a domain. */
export interface TenantHealth {
    /** sys_id of its configuration. */
    id: string
    name: string
    /** Host of its 1E. */
    host: string
    /** Empty on an instance that is not domain separated. */
    domain: string
    /** Where its form is. */
    address: string
    /** How many lines do not work, and how many need attention. */
    failed: number
    warned: number
    /** What does not work first. */
    lines: HealthLine[]
    /** The same in English for whoever helps, without passwords, tokens, names of people and devices. */
    report: string
}

/** Nothing is asked of 1E for it. */
export interface Health {
    /** Now, in the format of the reader. */
    asOf: string
    /** Connections in use that the reader may read, those that fail first; empty while none is set up. */
    tenants: TenantHealth[]
}
