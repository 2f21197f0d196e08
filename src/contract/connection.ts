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
    /** True when settings were tested that are not stored. */
    isDraft: boolean
}

/** The settings that POST /configurations/{id}/test may bring as they are typed in a form. */
export const DRAFT_FIELDS = [
    'platform_url',
    'mid_server',
    'enable_oauth',
    'use_mid_server_for_oauth',
    'credential_alias',
    'user_name',
    'user_password',
    'jwt_provider',
    'signing_certificate',
    'app_id',
    'kid_mode',
    'oauth_upn',
    'version_23_5_or_higher',
] as const

/** Body of POST /configurations/{id}/test; without a draft the stored settings are tested. */
export interface TestRequest {
    draft?: { [Field in (typeof DRAFT_FIELDS)[number]]?: string }
}
