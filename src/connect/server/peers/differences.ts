import {
    type Difference,
    type Differences,
    differencesOf,
    LEAST_ANSWERS,
    type PeerAnswer,
    type RawDifference,
} from '../contract/peers.ts'
import { isFinal } from '../contract/run.ts'
import { comparisonColumns } from '../instructions/store.ts'
import { maskingLens } from '../responses/lens.ts'
import { rowsByDevice, storedRows } from '../responses/store.ts'
import { cellWords, headText } from '../responses/words.ts'
import type { StoredRun } from '../runs/stored.ts'
import { devicesOf } from '../runs/subject.ts'
import { translate } from '../translate.ts'
import { saidWords } from './words.ts'

/** 1E's status of a device that answered and had nothing to tell (1E Consumer API, ResponseErrors). */
const NOTHING_FOUND = 1
/** Values that are told of those that are the same; of the others all. */
const MOST_SAME = 50
const MOST_DIFFERING = 200

/** A value as the user reads it; null where there is none. */
function words(value: RawDifference['own']): string | null {
    if (!value) return null
    return value.cell === true && value.kind === 'boolean'
        ? translate('there', [])
        : cellWords(value.cell, value.kind) || '–'
}

function told(raw: RawDifference): Difference {
    return {
        thing: raw.thing,
        column: raw.column ? headText(raw.column) : '',
        own: words(raw.own),
        most: words(raw.most),
        agree: raw.agree,
        of: raw.of,
        others: raw.others.map(({ value, devices }) => ({ value: words(value), devices: devices })),
    }
}

/** What the peers have answered so far: those with rows, and those that had nothing to tell. */
function answersOf(peersRun: StoredRun, rows: { [device: string]: PeerAnswer['rows'] }): PeerAnswer[] {
    const nothing = peersRun.withoutAnswer.filter(({ status }) => status === NOTHING_FOUND).map(({ fqdn }) => fqdn)
    return devicesOf(peersRun)
        .filter((device) => rows[device] !== undefined || nothing.indexOf(device) >= 0)
        .map((device) => ({ device: device, rows: rows[device] || [] }))
}

/** In what the device of a question differs from the peers that the other run has asked. What is private plays no part. */
export function differencesBetween(run: StoredRun, peersRun: StoredRun): Omit<Differences, 'run' | 'canNote'> {
    const own = storedRows(run, maskingLens(run), 0, run.counts.stored)
    const { columns, rows } = rowsByDevice(peersRun, maskingLens(peersRun))
    const peers = answersOf(peersRun, rows)
    const { keys, passing } = comparisonColumns(run.definition)
    const isWhole = run.counts.found <= run.counts.stored && peersRun.counts.found <= peersRun.counts.stored
    const rules = { ...(keys ? { keys: keys } : {}), ...(passing ? { volatile: passing } : {}) }
    const found = differencesOf(own, columns, peers, rules, isWhole)
    const failed = peersRun.withoutAnswer.filter(({ status }) => status !== NOTHING_FOUND).map(({ fqdn }) => fqdn)
    const isIn = (device: string) => peers.some((peer) => peer.device === device)
    const isEnough = peers.length >= LEAST_ANSWERS
    const differing = isEnough ? found.differing.slice(0, MOST_DIFFERING).map(told) : []
    const same = isEnough ? found.same.slice(0, MOST_SAME).map(told) : []
    const asked = devicesOf(peersRun)
    return {
        said: saidWords({
            answered: peers.length,
            asked: asked.length,
            isEnded: isFinal(peersRun.state),
            differing: differing,
            same: same,
        }),
        asked: asked.length,
        answered: peers.length,
        silent: asked.filter((device) => !isIn(device) && failed.indexOf(device) < 0),
        failed: failed,
        differing: differing,
        same: same,
        sameCount: isEnough ? found.same.length : 0,
        undecided: isEnough ? found.undecided : 0,
        isWhole: isWhole,
    }
}
