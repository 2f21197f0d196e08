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

export interface Probe {
    name: ProbeName
    /** In the language of the reader. */
    label: string
    passed: boolean
    /** What is wrong and its cure; empty when it passed. */
    message: string
}

export interface Installation {
    /** Versions of both applications. */
    connect: string
    core: string
    probes: Probe[]
}
