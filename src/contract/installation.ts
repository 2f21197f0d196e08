/** What is looked at to find out whether an instance has all that the application needs. */
export type ProbeName =
    | 'versions'
    | 'indexes'
    | 'modules'
    | 'privileges'
    | 'roles'
    | 'pages'
    | 'components'
    | 'domain_paths'
    | 'jobs'
    | 'properties'
    | 'secrets'
    | 'signing'
    | 'signing_by_job'
    | 'agents'

/** `pending`: a job finds it out; ask again in a few seconds. */
export type ProbeState = 'passed' | 'failed' | 'pending'

export interface Probe {
    name: ProbeName
    /** In the language of the reader. */
    label: string
    state: ProbeState
    /** What is wrong and its cure, or what is waited for; where it passed what is not used, else empty. */
    message: string
}

export interface Installation {
    /** Versions of both applications. */
    connect: string
    core: string
    probes: Probe[]
}
