/** What a call passes on its way from the instance to 1E. */
export type HopName =
    | 'settings'
    | 'mid_server'
    | 'name'
    | 'connection'
    | 'certificate'
    | 'identity_provider'
    | 'token'
    | 'consumer'
    | 'sign_in'
    | 'licence'
    | 'role'
    | 'experience'

export type HopState = 'passed' | 'failed' | 'not_reached'

export interface Hop {
    hop: HopName
    /** Its name in the language of the session. */
    label: string
    state: HopState
    /** Milliseconds; hops of one call share its time. */
    ms: number
    /** Why it failed and what to do; '' otherwise. */
    message: string
}

/** POST /configurations/{id}/test */
export interface ConnectionTest {
    /** True when instructions can be run; scores may still be missing. */
    connected: boolean
    /** The result in a sentence. */
    message: string
    hops: Hop[]
}
