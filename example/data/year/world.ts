/** One record as it is imported: text by column. */
export type Row = { sys_id: string } & Record<string, string>

/** A retrieved definition, as far as a run copies from it. */
export interface KnownDefinition {
    id: string
    name: string
    payload: string
    kind: string
    platformId: string
    approvalRequired: boolean
    columns: string
    configuration: string
}

/** What the year is told with: records that exist already. */
export interface World {
    /** The instance's clock, milliseconds since the epoch. */
    now: number
    /** sys_id of the domain to which everything belongs. */
    domain: string
    definitions: KnownDefinition[]
    devices: { id: string; fqdn: string }[]
    agents: string[]
    callers: string[]
    approver: string
    company: string
    /** sys_id by name. */
    groups: Record<string, string>
    /** The last number that the instance has given to a run. */
    lastRunNumber: number
}

export const SECOND = 1000
export const MINUTE = 60 * SECOND
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

/** A date-time as the database keeps it: UTC, whole seconds. */
export function stored(ms: number): string {
    return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}
