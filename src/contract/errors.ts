import { filled } from './text.ts'

/**
 * Every error that a caller of our REST calls can see: its HTTP status and the sentence that an agent reads.
 * `{0}`, `{1}` are filled where it is raised. The code is stable; `docs/errors.md` gives cause and cure of each.
 */
export const ERRORS = {
    action_needs_person: { status: 403, message: 'An action is started by a person. Request it instead.' },
    agents_off: {
        status: 403,
        message: 'AI agents may not use 1E here. An administrator can turn that on in the configuration.',
    },
    answers_expired: {
        status: 410,
        message: '1E no longer has these answers. Run the instruction again to see all rows.',
    },
    already_running: { status: 409, message: 'This instruction is already running here ({0}).' },
    approval_decided: { status: 409, message: 'This request has already ended: {0}' },
    approval_own: { status: 403, message: 'You cannot approve your own request.' },
    approver_missing: {
        status: 409,
        message: 'This instruction needs an approval, and nobody else may give it here. Ask an administrator.',
    },
    attach_failed: { status: 409, message: 'The file could not be attached: {0} The rows are still here.' },
    attach_forbidden: { status: 403, message: 'You may not attach files to this record.' },
    attachment_missing: { status: 404, message: 'The record has no such workbook.' },
    address_changed: {
        status: 409,
        message:
            'The address of 1E was changed, and its instructions were not retrieved since. Ask an administrator to press Retrieve Instructions.',
    },
    automation_limit: {
        status: 429,
        message: 'Flows and AI agents may start {0} questions in a minute here. Try again shortly.',
    },
    automation_person: {
        status: 403,
        message:
            'Flows and AI agents use 1E in the name of a person who may run 1E instructions. This session has none.',
    },
    body_invalid: { status: 400, message: 'The request is not valid: {0}' },
    budget_spent: {
        status: 429,
        message:
            'AI agents have used the {0} questions and requests that a conversation, and a person within an hour, have. A person can go on at the record.',
    },
    check_missing: {
        status: 409,
        message: 'The check of this action was changed since it was shown. Look at it again.',
    },
    check_unanswered: {
        status: 409,
        message: 'The device did not answer the check in time, so the action was not sent.',
    },
    column_private: { status: 403, message: 'This column is private. Reveal it first.' },
    comment_missing: { status: 422, message: 'Say why you reject it.' },
    configuration_incomplete: {
        status: 409,
        message: '1E is not configured yet: {0} is missing. Ask an administrator.',
    },
    configuration_missing: {
        status: 409,
        message: 'No 1E configuration exists for the domain {0}. Ask an administrator.',
    },
    configuration_unused: {
        status: 409,
        message:
            'This configuration has no effect: an instance whose domains are separated uses Multi-Tenant Configurations, any other uses App Configuration.',
    },
    confirmation_missing: {
        status: 422,
        message: 'An action needs to say what was confirmed: {0} is missing.',
    },
    core_refused: { status: 500, message: '1E Core refused the call: {0}' },
    credential_alias: {
        status: 422,
        message:
            'The Connection & Credential Alias does not lead to a user name and a password for 1E: {0}. Choose another one, or clear it and enter both.',
    },
    definition_changed: {
        status: 409,
        message: 'This instruction was changed since it was shown. Look at it again before you run it.',
    },
    definition_inactive: { status: 409, message: 'This instruction is no longer available from 1E.' },
    definition_missing: { status: 404, message: 'There is no such instruction.' },
    device_ambiguous: { status: 409, message: 'Several devices in 1E match {0}. Choose one.' },
    device_changed: {
        status: 409,
        message: 'The device of this record is now {0}, no longer {1}. Look at it again before you run this.',
    },
    device_missing: { status: 409, message: 'Add a device to {0} to use 1E.' },
    device_not_computer: { status: 409, message: '{0} is a {1}. 1E can only reach computers.' },
    device_unchosen: { status: 409, message: 'Choose the caller’s device to use 1E.' },
    device_unknown: { status: 409, message: '1E does not know the device {0}, or the proxy user may not reach it.' },
    experience_no_data: { status: 404, message: '1E has no experience data for {0} yet.' },
    experience_not_licensed: { status: 409, message: 'Experience is not licensed for this 1E platform.' },
    experience_role: { status: 502, message: 'The proxy user lacks the Experience User role in 1E.' },
    experience_unchecked: {
        status: 409,
        message:
            'Nobody has checked yet whether Experience is licensed. Ask an administrator to press Check Entitlement.',
    },
    experience_version_new: {
        status: 502,
        message: '1E is 23.5 or higher. Ask an administrator to select “1E version 23.5 or higher”.',
    },
    experience_version_old: {
        status: 502,
        message: '1E is older than 23.5. Ask an administrator to clear “1E version 23.5 or higher”.',
    },
    forbidden: { status: 403, message: 'You may not do this.' },
    identity_provider_unknown: {
        status: 502,
        message: '1E does not lead to its identity provider: {0}. Check that modern authentication is set up in 1E.',
    },
    internal: {
        status: 500,
        message: 'Something went wrong in 1E ITSM Connect. Try again; if it happens again, tell an administrator.',
    },
    mid_server_down: {
        status: 502,
        message: 'MID server {0} is not up ({1}). Start it, or choose another in the configuration.',
    },
    not_confirmed: {
        status: 502,
        message: 'The answer of 1E was lost. The instruction may have run; it was not sent again.',
    },
    note_forbidden: { status: 403, message: 'You may not write work notes on this record.' },
    comment_forbidden: { status: 403, message: 'You may not write comments on this record.' },
    reply_missing: { status: 404, message: 'There is no reply to the caller for this answer.' },
    key_used: { status: 409, message: 'This key has already been used for something else.' },
    parameter_invalid: { status: 422, message: '{0}' },
    parameter_refused: { status: 422, message: '1E does not take the value of {0}: {1}' },
    peers_missing: { status: 404, message: 'This run has asked no other devices.' },
    peers_none: { status: 422, message: 'Choose at least one other device.' },
    peers_question: {
        status: 409,
        message: 'Other devices can be asked a question only, once this device has answered it.',
    },
    peers_too_many: { status: 422, message: 'At most {0} devices can be asked at once.' },
    platform_auth: {
        status: 502,
        message:
            '1E rejected the proxy user. Check user name, password and that basic authentication is enabled in 1E. {0}',
    },
    platform_busy: { status: 503, message: '1E is busy. Trying again in {0} s.' },
    platform_consumer: {
        status: 502,
        message:
            '1E does not know the consumer 1EServiceNowCore. Ask your 1E administrator to add it under Settings, Consumers.',
    },
    platform_error: { status: 502, message: '1E reported: {0}' },
    platform_full: {
        status: 503,
        message: '1E takes no more instructions at this time. This run waits for its turn; {0} are before it.',
    },
    platform_gateway: {
        status: 502,
        message:
            'Something between this instance and 1E refused the call (HTTP {0}). Ask whoever runs the gateway or proxy.',
    },
    platform_held: {
        status: 502,
        message:
            '1E held this back for its own approval or authentication until its time was over, and it was taken back there. The consumer workflow in 1E is not set up for ServiceNow.',
    },
    platform_licence: {
        status: 502,
        message:
            'The 1E licence has ended, or does not include the ServiceNow integration. Ask your 1E administrator to renew it.',
    },
    platform_mismatch: {
        status: 502,
        message:
            '1E answered about something else than what was asked, so nothing of it was kept. It may have been restored or moved: tell an administrator, and run it again.',
    },
    platform_name_unknown: {
        status: 502,
        message: 'The name {0} could not be resolved. Check the 1E Platform URL, or choose a MID server that knows it.',
    },
    platform_no_answer: {
        status: 502,
        message: '{0} did not answer. Check the port, the firewall, and whether 1E runs.',
    },
    platform_not_found: { status: 404, message: '1E does not know this any more: {0}' },
    platform_permission: {
        status: 502,
        message: 'The proxy user may not do this in 1E. Its 1E role lacks the permission. {0}',
    },
    platform_role: {
        status: 502,
        message: 'The proxy user reaches no device in 1E. Give it the role 1E ITSM Connect Actioner.',
    },
    platform_silent: { status: 503, message: '1E does not answer since {0}. Next try at {1}.' },
    platform_tls: {
        status: 502,
        message:
            'The certificate of {0} is not trusted. Install the certificate of its issuer on this instance or MID server.',
    },
    platform_token: {
        status: 502,
        message:
            'The sign-in with the App ID was refused: {0}. Check App ID and certificate with your identity provider.',
    },
    platform_too_large: {
        status: 502,
        message:
            'An answer of 1E is larger than 10 MB. Let the proxy user list instruction sets in 1E, or narrow its role to fewer sets.',
    },
    platform_unreachable: { status: 502, message: '1E cannot be reached: {0}' },
    platform_web_page: { status: 502, message: 'The address answers with a web page. Check the 1E Platform URL.' },
    record_closed: {
        status: 409,
        message: 'This record is closed. Earlier results can be read, but nothing new can be run.',
    },
    record_missing: { status: 404, message: 'There is no such record, or you may not read it.' },
    record_moved: {
        status: 409,
        message: 'The record has moved to another domain. Its runs and their rows stay where they were made.',
    },
    responses_removed: {
        status: 410,
        message: 'The responses of this run were removed on {0}. Run the instruction again to see them.',
    },
    retrieval_shrunk: {
        status: 502,
        message:
            '1E returned {0} of {1} known instructions, so the existing list was not changed. Check the roles of the proxy user. If the shorter list is right, press Accept Shorter List in the configuration: the others then become inactive.',
    },
    retrieval_empty: {
        status: 502,
        message:
            '1E returned no instructions, so the existing list was not changed. Check the roles of the proxy user.',
    },
    proof_not_waiting: { status: 409, message: 'This proof does not wait for its second check.' },
    proof_over: {
        status: 409,
        message: 'Asking once more can tell nothing. Run the action again with proof.',
    },
    proof_missing: { status: 404, message: 'There is no such proof, or you may not read it.' },
    quick_fix_missing: { status: 404, message: 'There is no such quick fix or category, or you may not change it.' },
    request_device: {
        status: 409,
        message: 'An action can be requested for the device of the record alone, which is {0}.',
    },
    request_limit: {
        status: 429,
        message: '{0} requests are open for this record. A person answers them first.',
    },
    request_missing: { status: 404, message: 'There is no such request, or you may not see it.' },
    requester_gone: {
        status: 409,
        message: 'Whoever asked for this may no longer run instructions, so nothing was run.',
    },
    rows_forbidden: { status: 403, message: 'You may see this run, but not what the device answered.' },
    rows_missing: { status: 409, message: 'There are no rows to put into a file.' },
    run_busy: { status: 409, message: 'This run is being read at this moment. Try again in a second.' },
    run_failed: { status: 502, message: '1E reported that the instruction failed.' },
    run_final: { status: 409, message: 'This run has already ended.' },
    run_missing: { status: 404, message: 'There is no such run, or you may not read it.' },
    run_not_sent: { status: 409, message: 'This run has not been sent to 1E.' },
    run_refused: { status: 502, message: 'The instruction was rejected in 1E. {0}' },
    setting_invalid: { status: 422, message: '{0}' },
    too_many_starts: {
        status: 429,
        message: 'You have started {0} runs within a minute, which is the most that is allowed. Wait a moment.',
    },
    preview_changed: {
        status: 409,
        message: 'Something was changed here since the preview. Look at the preview again.',
    },
    configuration_forbidden: {
        status: 403,
        message:
            'You may not change this configuration now: it has no effect on this instance, or another application than 1E ITSM Connect is selected in the header.',
    },
    reason_missing: { status: 422, message: 'Say why you need to see it.' },
    reveal_forbidden: {
        status: 403,
        message: 'You may not reveal private columns. People with the role Tachyon_Privacy can.',
    },
    reveal_over: { status: 403, message: 'What you revealed is masked again. Reveal it once more to see it.' },
    transfer_refused: { status: 422, message: 'The file was refused, and nothing was changed. {0}' },
    transfer_too_large: { status: 413, message: 'The file is too large: at most {0} characters can be taken.' },
    signing_failed: {
        status: 502,
        message: 'The sign-in could not be signed: {0}. Check the JWT Provider and the Signing Certificate.',
    },
    signing_refused: {
        status: 502,
        message:
            'The platform does not let this app use the signing key: {0}. Its administrator adds a module access policy that lets the scope x_1e_core_connect use the key: one that a person makes, because those that are made by themselves do not count for scheduled jobs.',
    },
} as const

export type ErrorCode = keyof typeof ERRORS

/** A known error in the form in which runs, responses and 1E Core carry it. */
export interface Problem {
    code: ErrorCode
    /** The sentence in the language of the reader. */
    message: string
    /** Values of `{0}`, `{1}`. */
    args: string[]
    /** What an administrator needs to know besides; absent when the message says it all. */
    technical?: string
}

/** Makes a problem with the English sentence. */
export function problem(code: ErrorCode, args?: ReadonlyArray<string | number>): Problem {
    const texts = (args || []).map(String)
    return { code: code, message: filled(ERRORS[code].message, texts), args: texts }
}

/** What an agent reads when only an administrator can do something about it. */
const NOT_USABLE = 'ServiceNow cannot use 1E at this time. Ask your administrator: the details say what is wrong.'
const NO_SCORE = 'The Experience score cannot be read from 1E. Ask your administrator: the details say what is wrong.'

/** Sentences for agents, where the message speaks to an administrator: the message is then among the details. */
export const FOR_AGENTS: { [code in ErrorCode]?: string } = {
    core_refused: NOT_USABLE,
    credential_alias: NOT_USABLE,
    device_unknown:
        '1E does not know the device {0}. Is it the right one? If so, ask your 1E administrator whether the 1E client is installed on it.',
    experience_role: NO_SCORE,
    experience_version_new: NO_SCORE,
    experience_version_old: NO_SCORE,
    identity_provider_unknown: NOT_USABLE,
    mid_server_down: NOT_USABLE,
    platform_auth: NOT_USABLE,
    platform_consumer: NOT_USABLE,
    platform_gateway: NOT_USABLE,
    platform_held:
        '1E held this back for an approval of its own until its time was over. Nothing was run. Ask your 1E administrator.',
    platform_licence: NOT_USABLE,
    platform_name_unknown: NOT_USABLE,
    platform_no_answer: NOT_USABLE,
    platform_permission: '1E does not allow this. Ask your 1E administrator: the details say what is missing.',
    platform_role: '1E cannot reach this device. Ask your 1E administrator: the details say what is missing.',
    platform_tls: NOT_USABLE,
    platform_token: NOT_USABLE,
    platform_too_large: NOT_USABLE,
    platform_unreachable: NOT_USABLE,
    platform_web_page: NOT_USABLE,
    signing_failed: NOT_USABLE,
    signing_refused: NOT_USABLE,
}

/** The sentence for an agent when it is another than the message; else ''. */
export function agentSentence(code: ErrorCode): string {
    return FOR_AGENTS[code] || ''
}

/** True for a code of the catalogue. */
export function isErrorCode(code: unknown): code is ErrorCode {
    return typeof code === 'string' && Object.prototype.hasOwnProperty.call(ERRORS, code)
}
