import type { ApprovalRequest } from '../contract/approval.ts'
import type { AttachmentRequest } from '../contract/attachment.ts'
import { DRAFT_FIELDS } from '../contract/connection.ts'
import type { CoreDraft } from '../contract/core.ts'
import type { EarlierRequest } from '../contract/earlier.ts'
import type { Keyed } from '../contract/keyed.ts'
import { MOST_CHILDREN, type PeersRequest } from '../contract/peers.ts'
import { MOST_VALUE, type ProofRequest } from '../contract/proof.ts'
import type { QuickFixFormRequest } from '../contract/quick-fix-form.ts'
import type { ReplyRequest } from '../contract/reply.ts'
import type { TransferApply, TransferRequest } from '../contract/transfer.ts'
import type { RunRequest, WorkNoteRequest } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import type { Wanted } from '../instructions/approval-flags.ts'
import { isRecordTable } from '../records/store.ts'

interface Fields {
    [name: string]: unknown
}

/** A body with its key; null when it has none. */
type Pressed<Body extends Keyed> = Omit<Body, 'key'> & { key: string | null }

const MOST_COMMENT = 4000
/** The longest setting of a connection is the address. */
const MOST_DRAFT = 4000
/** A key that the client makes for each press. */
const KEY = /^[A-Za-z0-9-]{16,64}$/
const RUN_FIELDS = [
    'table',
    'record',
    'definition',
    'parameters',
    'device',
    'chosen',
    'version',
    'key',
    'attach',
    'proof',
    'again',
]

/** A JSON object. Throws when it has any other than the allowed members. */
export function fieldsOf(body: unknown, allowed: string[]): Fields {
    if (body === undefined || body === null || body === '') return {}
    if (typeof body !== 'object' || Array.isArray(body)) throw fail('body_invalid', ['an object is expected.'])
    const fields = body as Fields // an object, checked just before
    for (const name in fields) {
        if (Object.prototype.hasOwnProperty.call(fields, name) && allowed.indexOf(name) < 0) {
            throw fail('body_invalid', ['there is no field ' + name.substr(0, 40) + '.'])
        }
    }
    return fields
}

function sysId(fields: Fields, name: string): string {
    const value = fields[name]
    if (typeof value !== 'string' || !isSysId(value)) throw fail('body_invalid', [name + ' must be a sys_id.'])
    return value
}

function optionalFlag(fields: Fields, name: string): boolean {
    const value = fields[name]
    if (value === undefined || value === null) return false
    if (typeof value !== 'boolean') throw fail('body_invalid', [name + ' must be true or false.'])
    return value
}

/** A text of some length; null when it is absent or empty. */
function optionalText(fields: Fields, name: string, most: number): string | null {
    const value = fields[name]
    if (value === undefined || value === null || value === '') return null
    if (typeof value !== 'string' || value.length > most) {
        throw fail('body_invalid', [name + ' must be text of at most ' + most + ' characters.'])
    }
    return value
}

/** The key of a press; null when there is none. */
function keyOf(fields: Fields): string | null {
    const value = fields['key']
    if (value === undefined || value === null) return null
    return checkedKey(value)
}

export function checkedKey(value: unknown): string {
    if (typeof value !== 'string' || !KEY.test(value)) {
        throw fail('body_invalid', ['key must be 16 to 64 letters, digits and hyphens.'])
    }
    return value
}

/** The key of a body that holds nothing else. */
export function parseKeyed(body: unknown): string | null {
    return keyOf(fieldsOf(body, ['key']))
}

function values(fields: Fields, member: 'parameters' | 'presets'): { [name: string]: string } {
    const given = fields[member]
    const result: { [name: string]: string } = {}
    if (given === undefined || given === null) return result
    if (typeof given !== 'object' || Array.isArray(given)) throw fail('body_invalid', [member + ' must be an object.'])
    const members = given as Fields // an object, checked just before
    for (const name in members) {
        if (!Object.prototype.hasOwnProperty.call(members, name)) continue
        const value = members[name]
        // It would be no member of the result.
        if (name === '__proto__') throw fail('body_invalid', ['there is no parameter __proto__.'])
        if (typeof value !== 'string') throw fail('body_invalid', ['parameter values must be text.'])
        result[name] = value
    }
    return result
}

function proofOf(member: unknown): ProofRequest {
    const fields = fieldsOf(member, ['check', 'version', 'parameters', 'value'])
    const request: ProofRequest = {
        check: sysId(fields, 'check'),
        version: optionalText(fields, 'version', 80) || '',
        parameters: values(fields, 'parameters'),
    }
    if (fields['value'] === undefined || fields['value'] === null) return request
    const value = (optionalText(fields, 'value', MOST_VALUE) || '').trim()
    if (value === '') throw fail('body_invalid', ['value must have 1 to ' + MOST_VALUE + ' characters.'])
    request.value = value
    return request
}

/** The body of POST /runs. Throws with the field that is wrong. */
export function parseRunRequest(body: unknown): RunRequest {
    const fields = fieldsOf(body, RUN_FIELDS)
    const table = fields['table']
    if (typeof table !== 'string' || !isRecordTable(table)) throw fail('record_missing')
    const request: RunRequest = {
        table: table,
        record: sysId(fields, 'record'),
        definition: sysId(fields, 'definition'),
        parameters: values(fields, 'parameters'),
        chosen: optionalFlag(fields, 'chosen'),
        attach: optionalFlag(fields, 'attach'),
        again: optionalFlag(fields, 'again'),
    }
    const device = optionalText(fields, 'device', 255)
    const version = optionalText(fields, 'version', 64)
    const key = keyOf(fields)
    if (device !== null) request.device = device
    if (version !== null) request.version = version
    if (key !== null) request.key = key
    if (fields['proof'] !== undefined && fields['proof'] !== null) request.proof = proofOf(fields['proof'])
    return request
}

/** The body of POST /runs/{id}/pages. */
export function parsePageRequest(body: unknown): { range: string | null; limit: number } {
    const fields = fieldsOf(body, ['range', 'limit'])
    const limit = fields['limit'] === undefined ? 1000 : fields['limit']
    if (typeof limit !== 'number' || limit !== Math.floor(limit) || limit < 1 || limit > 1000) {
        throw fail('body_invalid', ['limit must be a whole number between 1 and 1000.'])
    }
    const range = fields['range']
    if (range === undefined || range === null) return { range: null, limit: limit }
    if (typeof range !== 'string' || range.length > 4000) throw fail('body_invalid', ['range must be text.'])
    return { range: range, limit: limit }
}

/** The body of POST /runs/{id}/approval. */
export function parseApproval(body: unknown): Pressed<ApprovalRequest> {
    const fields = fieldsOf(body, ['decision', 'comment', 'key'])
    const key = keyOf(fields)
    const decision = fields['decision']
    if (decision !== 'approve' && decision !== 'reject' && decision !== 'withdraw') {
        throw fail('body_invalid', ['decision must be approve, reject or withdraw.'])
    }
    const comment = fields['comment']
    if (comment === undefined || comment === null) return { decision: decision, key: key }
    if (typeof comment !== 'string' || comment.length > MOST_COMMENT) {
        throw fail('body_invalid', ['comment must be text of at most ' + MOST_COMMENT + ' characters.'])
    }
    return { decision: decision, comment: comment, key: key }
}

/** The body of POST /runs/{id}/attachment. */
export function parseAttachment(body: unknown): Pressed<AttachmentRequest> {
    const fields = fieldsOf(body, ['attachment', 'rows', 'key'])
    const key = keyOf(fields)
    if (fields['attachment'] === undefined || fields['attachment'] === null) return { key: key }
    const request: Pressed<AttachmentRequest> = {
        attachment: sysId(fields, 'attachment'),
        key: key,
    }
    const rows = fields['rows']
    if (rows === undefined || rows === null) return request
    if (typeof rows !== 'number' || rows !== Math.floor(rows) || rows < 0) {
        throw fail('body_invalid', ['rows must be a whole number.'])
    }
    request.rows = rows
    return request
}

const MOST_NOTED = 5

/** Characters of a comment. */
const MOST_REPLY = 4000

/** The body of POST /runs/{id}/reply. */
export function parseReply(body: unknown): Pressed<ReplyRequest> {
    const fields = fieldsOf(body, ['text', 'key'])
    const text = fields['text']
    if (typeof text !== 'string' || text.trim() === '' || text.length > MOST_REPLY) {
        throw fail('body_invalid', ['text must have 1 to ' + MOST_REPLY + ' characters.'])
    }
    return { text: text.trim(), key: keyOf(fields) }
}

/** Longest FQDN (RFC 1035). */
const MOST_NAME = 255

/** The body of POST /runs/{id}/peers. */
export function parsePeersRequest(body: unknown): PeersRequest {
    const fields = fieldsOf(body, ['devices', 'key'])
    const given: unknown = fields['devices']
    const devices: unknown[] = Array.isArray(given) ? given : []
    const names = devices.filter(
        (device): device is string => typeof device === 'string' && device !== '' && device.length <= MOST_NAME
    )
    if (!Array.isArray(given) || names.length !== devices.length) {
        throw fail('body_invalid', ['devices must be a list of names.'])
    }
    // Twice as many are looked at before they are counted: a name may stand there twice.
    if (names.length > 2 * MOST_CHILDREN) throw fail('peers_too_many', [MOST_CHILDREN])
    const key = keyOf(fields)
    return { devices: names, ...(key === null ? {} : { key: key }) }
}

/** The body of POST /runs/{id}/work-note. */
export function parseWorkNote(body: unknown): Pressed<WorkNoteRequest> {
    const fields = fieldsOf(body, ['rows', 'key'])
    const given: unknown = fields['rows']
    const rows: unknown[] = Array.isArray(given) ? given : []
    const numbers = rows.filter((row): row is number => typeof row === 'number' && row === Math.floor(row) && row >= 0)
    if (numbers.length === 0 || numbers.length > MOST_NOTED || numbers.length !== rows.length) {
        throw fail('body_invalid', ['rows must be 1 to ' + MOST_NOTED + ' whole numbers.'])
    }
    return { rows: numbers, key: keyOf(fields) }
}

/** The body of POST /runs/{id}/earlier. */
export function parseEarlier(body: unknown): Pressed<EarlierRequest> {
    const fields = fieldsOf(body, ['run', 'key'])
    return { run: sysId(fields, 'run'), key: keyOf(fields) }
}

/** The body of POST /configurations/{id}/retrieve. */
/** The settings that a form holds; empty when none came. */
export function parseDraft(body: unknown): CoreDraft {
    const draft: CoreDraft = {}
    const given = fieldsOf(fieldsOf(body, ['draft'])['draft'], DRAFT_FIELDS.slice())
    for (const field of DRAFT_FIELDS) {
        const value = given[field]
        if (value === undefined) continue
        if (typeof value !== 'string' || value.length > MOST_DRAFT) {
            throw fail('body_invalid', [field + ' must be text of at most ' + MOST_DRAFT + ' characters.'])
        }
        draft[field] = value
    }
    return draft
}

export function parseRetrieval(body: unknown): { force: boolean } {
    return { force: optionalFlag(fieldsOf(body, ['force']), 'force') }
}

/** Characters of a file: some thousand instructions and as many quick fixes. */
const MOST_FILE = 2000000

function fileOf(fields: Fields): unknown {
    const file = fields['file']
    if (file === undefined) throw fail('body_invalid', ['file is missing.'])
    if (JSON.stringify(file).length > MOST_FILE) throw fail('transfer_too_large', [MOST_FILE])
    return file
}

/** The body of POST /runs/{id}/reveal. */
export function parseReveal(body: unknown): { reason: string | null; key: string | null } {
    const fields = fieldsOf(body, ['reason', 'key'])
    const reason = (optionalText(fields, 'reason', 1000) || '').trim()
    return { reason: reason === '' ? null : reason, key: keyOf(fields) }
}

/** The body of POST /configurations/{id}/transfer. The file itself is refused line by line. */
export function parseTransfer(body: unknown): TransferRequest {
    return { file: fileOf(fieldsOf(body, ['file'])) }
}

/** The body of POST /configurations/{id}/transfer/apply. */
export function parseTransferApply(body: unknown): Pressed<TransferApply> {
    const fields = fieldsOf(body, ['file', 'digest', 'key'])
    return { file: fileOf(fields), digest: digestOf(fields), key: keyOf(fields) }
}

/** What a preview named what it showed by. */
function digestOf(fields: Fields): string {
    const digest = fields['digest']
    if (typeof digest !== 'string' || !/^[0-9a-f]{64}$/i.test(digest)) {
        throw fail('body_invalid', ['digest must be that of a preview.'])
    }
    return digest
}

/** The body of POST /configurations/{id}/approval-flags. */
export function parseApprovalFlags(body: unknown): { wanted: Wanted; digest: string; key: string | null } {
    const fields = fieldsOf(body, ['query', 'kind', 'set', 'required', 'digest', 'key'])
    const { kind, required } = fields
    if (kind !== undefined && kind !== 'question' && kind !== 'action')
        throw fail('body_invalid', ['kind must be question or action.'])
    if (typeof required !== 'boolean') throw fail('body_invalid', ['required must be true or false.'])
    const wanted: Wanted = {
        query: optionalText(fields, 'query', 200) || '',
        kind: kind === undefined ? null : kind,
        set: fields['set'] === undefined ? null : sysId(fields, 'set'),
        required: required,
    }
    return { wanted: wanted, digest: digestOf(fields), key: keyOf(fields) }
}

/** The body of POST /quick-fixes/{id}/form. */
export function parseQuickFixForm(body: unknown): QuickFixFormRequest {
    const fields = fieldsOf(body, ['conditions', 'presets'])
    const conditions = fieldsOf(fields['conditions'], ['category', 'subcategory', 'system'])
    const { system = '' } = conditions
    if (system !== '' && system !== 'windows' && system !== 'macos' && system !== 'linux')
        throw fail('body_invalid', ['system must be windows, macos, linux or empty.'])
    return {
        conditions: {
            category: optionalText(conditions, 'category', 40) || '',
            subcategory: optionalText(conditions, 'subcategory', 40) || '',
            system: system,
        },
        presets: values(fields, 'presets'),
    }
}
