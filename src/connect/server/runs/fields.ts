import { type GlideRecord, gs } from '@servicenow/glide'
import { fromFieldTime } from '../clock.ts'
import type { Origin } from '../contract/automation.ts'
import type { Problem } from '../contract/errors.ts'
import type { InstructionKind, NoRows, RecordTable, RunCounts, RunState, Verdict } from '../contract/run.ts'
import type { Column } from '../contract/wire.ts'
import { knownCode } from '../failure.ts'
import { fieldOf } from '../glide.ts'
import {
    choice,
    type Field,
    flag,
    json,
    member,
    optionalNumber,
    readFields,
    text,
    time,
    whole,
    writeFields,
} from './field.ts'

// The fields of a run: reading, inserting and changing follow from them. Times are milliseconds since the epoch.

/** A user. The name is read on demand: most steps never need it. */
export interface Person {
    id: string
    readonly name: string
}

/** Names of approvers that are shown. */
export const MOST_NAMES = 5

/** A workbook on the record that belongs to the run. */
export interface NotedAttachment {
    id: string
    rows: number | null
}

/** sys_ids of an approval row and of whom it asks, with the name. */
export interface ApprovalRow {
    row: string
    approver: string
    /** Missing in runs of earlier versions. */
    name?: string
}

function personOf(id: string): Person {
    return {
        id: id,
        get name() {
            return id === gs.getUserID() ? gs.getUserDisplayName() : fieldOf('sys_user', id, 'name')
        },
    }
}

const requestedBy: Field<Person, string> = {
    read: (row) => personOf(row.getValue('requested_by') || ''),
    write: (row, id) => row.setValue('requested_by', id),
}

const decidedBy: Field<Person | null, string> = {
    read: (row) => {
        const id = row.getValue('decided_by')
        return id ? personOf(id) : null
    },
    write: (row, id) => row.setValue('decided_by', id),
}

const instruction: Field<{ name: string; kind: InstructionKind }> = {
    read: (row) => ({
        name: row.getValue('instruction_name') || '',
        kind: row.getValue('kind') === 'action' ? 'action' : 'question',
    }),
    write: (row, value) => {
        row.setValue('instruction_name', value.name)
        row.setValue('kind', value.kind)
    },
}

const COUNTS = {
    sent: whole('sent'),
    received: whole('received'),
    outstanding: whole('outstanding'),
    found: whole('found'),
    stored: whole('stored'),
}

const responsesRemovedAt = time('responses_removed_at')

/** `stored` is 0 once the rows were removed by age. */
const counts: Field<RunCounts, Partial<RunCounts>> = {
    read: (row) => {
        const read = readFields(COUNTS, row)
        return responsesRemovedAt.read(row) === null ? read : { ...read, stored: 0 }
    },
    write: (row, value) => writeFields(COUNTS, row, value),
}

/** What no list shows and no query asks for lies in one column. */
const DETAILS = 'details'

const errorArgs = member<string[]>(DETAILS, 'errorArgs', [])

/** Code and arguments; the stored sentence is for people who read the row. */
const problem: Field<Problem | null> = {
    read: (row) => {
        const code = row.getValue('error_code')
        if (!code) return null
        return { code: knownCode(code), message: row.getValue('error_message') || '', args: errorArgs.read(row) }
    },
    write: (row, value) => {
        row.setValue('error_code', value ? value.code : '')
        row.setValue('error_message', value ? value.message : '')
        errorArgs.write(row, value ? value.args : [])
    },
}

const requestRows = member<ApprovalRow[]>(DETAILS, 'requests', [])

/** The names that fit into the column *Asked*, and how many more. */
function askedNames(requests: ApprovalRow[]): string {
    const names = requests.map((request) => request.name || '').filter((name) => name !== '')
    const shown = names.slice(0, MOST_NAMES).join(', ').substr(0, 240)
    return names.length > MOST_NAMES ? shown + ' +' + (names.length - MOST_NAMES) : shown
}

/** The approval rows that we made; lists show their names. */
const requests: Field<ApprovalRow[]> = {
    read: requestRows.read,
    write: (row, value) => {
        requestRows.write(row, value)
        row.setValue('asked', askedNames(value))
    },
}

const noRows: Field<{ reason: NoRows; detail: string } | null> = {
    read: (row) => {
        const reason = row.getValue('no_rows_reason')
        return reason ? { reason: reason as NoRows, detail: row.getValue('no_rows_detail') || '' } : null // written below
    },
    write: (row, value) => {
        row.setValue('no_rows_reason', value ? value.reason : '')
        row.setValue('no_rows_detail', value ? value.detail : '')
    },
}

/** Set when the run is stored, never changed: what is sent, where, and for whom. */
export const FIXED = {
    configuration: text('configuration'),
    definition: text('definition'),
    definitionVersion: text('definition_version'),
    instruction: instruction,
    text: text('text'),
    parameters: json<{ [name: string]: string }>('parameters', {}),
    table: choice<RecordTable>('record_table', 'incident'),
    record: text('record_id'),
    recordNumber: text('record_number'),
    assignmentGroup: text('assignment_group'),
    device: text('device'),
    /** Field of the record that named the device, and the item that it named then. */
    deviceField: text('device_field'),
    deviceItem: text('device_item'),
    requestedBy: requestedBy,
    /** By whom it was started in that person's name. */
    origin: choice<Origin>('origin', 'person'),
    /** The conversation or flow that has started it, as it names itself; '' for none. */
    conversation: text('conversation'),
    gatherMinutes: whole('gather_minutes'),
    keepMinutes: whole('keep_minutes'),
    approvalUntil: time('approval_until'),
    /** The proof of which it is a part; empty for none. */
    proof: text('proof'),
    /** The question of which it asks other devices too, and these devices; empty and none for a run on one device. */
    peersOf: text('peers_of'),
    peers: member<string[]>(DETAILS, 'peers', []),
    attach: flag('attach'),
    /** True when the administrator has written a reply to the caller for its answers. */
    replies: member(DETAILS, 'replies', false),
    domain: {
        read: (row: GlideRecord) => row.getValue('sys_domain') || 'global',
        write: (row: GlideRecord, value: string) => row.setValue('sys_domain', value),
    },
}

/** What the steps of a run change. */
export const CHANGING = {
    /** Rises with each step; a claim is for one step. */
    step: whole('step'),
    columns: member<Column[]>(DETAILS, 'columns', []),
    /** The approval rows that we made; empty when no approval was needed. */
    requests: requests,
    decidedBy: decidedBy,
    decidedAt: time('decided_at'),
    comment: text('decision_comment', 4000),
    platformId: optionalNumber('platform_id'),
    platformStatus: optionalNumber('platform_status'),
    /** 1E's running number of the instruction; null where 1E did not say. */
    platformSequence: optionalNumber('platform_sequence'),
    /** 1E's clock less ours when it was sent, milliseconds; null where 1E did not say. */
    clockOffset: optionalNumber('clock_offset'),
    /** From the instruction to the first row in 1E, milliseconds on 1E's clock; null until known. */
    answerMs: optionalNumber('answer_ms'),
    counts: counts,
    withoutRows: whole('without_rows'),
    /** Where the next page of rows begins in 1E; empty for the first. */
    nextRange: member(DETAILS, 'nextRange', ''),
    nextPollAt: optionalNumber('next_poll_at'),
    attempts: whole('attempts'),
    /** Requests to 1E that its steps have made. */
    platformRequests: whole('platform_requests'),
    doneLooks: whole('done_looks'),
    /** Of several devices, those that answered without rows, with 1E's status (1E Consumer API, ResponseErrors). */
    withoutAnswer: member<{ fqdn: string; status: number }[]>(DETAILS, 'withoutAnswer', []),
    gatherUntil: time('gather_until'),
    keepUntil: time('keep_until'),
    started: time('started'),
    finished: time('finished'),
    problem: problem,
    noRows: noRows,
    /** True when the run waited for an offline device. */
    waitedForDevice: flag('waited_for_device'),
    /** Empty when not asked for; `wanted`, `done`, or the code of what prevented it. */
    attachState: text('attach_state'),
    /** Name of the file that the server attaches, stored before the file is written. */
    attachFile: text('attach_file'),
    attachments: member<NotedAttachment[]>(DETAILS, 'attachments', []),
}

/** Written at any time, at any step, by one writer each. */
export const ASIDE = {
    /** Empty when no work note is wanted. */
    workNote: choice<'' | 'wanted' | 'done'>('work_note', ''),
    /** Experience score of the device when the run was stored; null until it is read, or when 1E has none. */
    score: optionalNumber('score'),
    /** Of an action that was run with proof; empty until it is known. */
    verdict: choice<'' | Verdict>('verdict', ''),
    scoreReadAt: time('score_read_at'),
    /** True when the run has given up its place in 1E (lifecycle/places.ts). */
    placeGivenBack: flag('place_given_back'),
    /** True when it is decided whether the run saved something. */
    savingSettled: flag('saving_settled'),
    /** True while the completed run is to be counted for the average of its instruction. */
    averageDue: flag('average_due'),
}

/** Written by this room and the platform only. */
const OWN = {
    number: text('number'),
    state: choice<RunState>('state', 'failed'),
    /** When its rows were removed by age; null while they are stored. */
    responsesRemovedAt: responsesRemovedAt,
    created: {
        read: (row: GlideRecord) => fromFieldTime(row.getValue('sys_created_on')) || 0,
        write: () => undefined, // the platform's
    },
}

export const FIELDS = { ...OWN, ...FIXED, ...CHANGING, ...ASIDE }
