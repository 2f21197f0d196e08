import { rulesOf } from '../contract/comparison.ts'
import {
    type Difference,
    type Differences,
    differencesOf,
    LEAST_ANSWERS,
    type PeerAnswer,
    type RawDifference,
} from '../contract/peers.ts'
import { comparisonColumns } from '../instructions/store.ts'
import { maskingLens } from '../responses/lens.ts'
import { rowsByDevice, storedRows } from '../responses/store.ts'
import type { StoredRun } from '../runs/stored.ts'
import { devicesOf } from '../runs/subject.ts'
import { countWords, differenceWords, factWords, nameWords, otherWords, saidWords, valueWords } from './words.ts'

/** 1E's status of a device that answered and had nothing to tell (1E Consumer API, ResponseErrors). */
const NOTHING_FOUND = 1
/** Values that are told of those that are the same, and of the others. */
const MOST_SAME = 50
const MOST_DIFFERING = 200

function told(raw: RawDifference): Difference {
    return {
        name: nameWords(raw),
        own: valueWords(raw.own),
        most: valueWords(raw.most),
        agree: raw.agree,
        of: raw.of,
        others: otherWords(raw),
    }
}

/** What the peers have answered so far: those with rows, and those that had nothing to tell. */
function answersOf(asking: StoredRun, rows: { [device: string]: PeerAnswer['rows'] }): PeerAnswer[] {
    const nothing = asking.withoutAnswer.filter(({ status }) => status === NOTHING_FOUND).map(({ fqdn }) => fqdn)
    return devicesOf(asking)
        .filter((device) => rows[device] !== undefined || nothing.indexOf(device) >= 0)
        .map((device) => ({ device: device, rows: rows[device] || [] }))
}

/** What is known of the peers: the result for a page, and each difference as a sentence for a note. */
export interface Found {
    result: Omit<Differences, 'run' | 'canNote'>
    sentences: string[]
}

/** In what the device of a question differs from the peers that the other run has asked. What is private plays no part. */
export function differencesBetween(run: StoredRun, asking: StoredRun): Found {
    const own = storedRows(run, maskingLens(run), 0, run.counts.stored)
    const { columns, rows } = rowsByDevice(asking, maskingLens(asking))
    const peers = answersOf(asking, rows)
    // Where rows are missing nothing is called absent.
    const isWhole = run.counts.found <= run.counts.stored && asking.counts.found <= asking.counts.stored
    const rules = rulesOf(comparisonColumns(run.definition))
    const raw =
        peers.length < LEAST_ANSWERS ? { differing: [], same: [] } : differencesOf(own, columns, peers, rules, isWhole)
    const failed = asking.withoutAnswer.filter(({ status }) => status !== NOTHING_FOUND).map(({ fqdn }) => fqdn)
    const isIn = (device: string) => peers.some((peer) => peer.device === device)
    const asked = devicesOf(asking)
    const silent = asked.filter((device) => !isIn(device) && failed.indexOf(device) < 0)
    const sentences = raw.differing.map(differenceWords)
    return {
        result: {
            said: saidWords(asking, peers.length, sentences[0], raw.same.length > 0),
            facts: factWords(peers.length, asked.length, silent, failed, isWhole),
            answered: peers.length,
            differing: raw.differing.slice(0, MOST_DIFFERING).map(told),
            same: raw.same.slice(0, MOST_SAME).map(told),
            counted: countWords(raw.differing.length, raw.same.length),
        },
        sentences: sentences,
    }
}
