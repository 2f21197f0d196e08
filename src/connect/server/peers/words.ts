import { LEAST_ANSWERS, type PeerTrait, type RawDifference } from '../contract/peers.ts'
import { isFinal } from '../contract/run.ts'
import { cellWords, headText } from '../responses/words.ts'
import { phaseWords } from '../runs/answer.ts'
import type { StoredRun } from '../runs/stored.ts'
import { devicesOf } from '../runs/subject.ts'
import { translate } from '../translate.ts'

/** Characters of a note, and lines of it that tell a value. */
const MOST_CHARACTERS = 4000
const MOST_LINES = 10
/** Devices that are named. */
const MOST_NAMES = 5

/** What the devices have in common. */
export function traitWords(trait: PeerTrait, value: string): string {
    if (trait === 'model') return translate('model, {0}', [value])
    return trait === 'location' ? translate('site, {0}', [value]) : translate('department, {0}', [value])
}

/** Where the devices of a parent incident come from. */
export function childrenWords(unnamed: number): string {
    const from = translate('The devices of the child incidents.', [])
    if (unnamed === 0) return from
    return (
        from +
        ' ' +
        (unnamed === 1
            ? translate('1 child incident names no device.', [])
            : translate('{0} child incidents name no device.', [unnamed]))
    )
}

/** Why nobody is offered. */
export function nobodyWords(isKnown: boolean): string {
    return isKnown
        ? translate('No other device that you may read is like this.', [])
        : translate('No devices found: the CMDB says neither model nor site of this device.', [])
}

/** Short names of the first few. */
function names(devices: string[]): string {
    const shown = devices.slice(0, MOST_NAMES).map((device) => String(device.split('.')[0]))
    return shown.join(', ') + (devices.length > MOST_NAMES ? ' +' + (devices.length - MOST_NAMES) : '')
}

/** What a value is of: *Meeting Sync, Version*. */
export function nameWords({ thing, column }: RawDifference): string {
    return [thing, column ? headText(column) : ''].filter((part) => part !== '').join(', ') || translate('A row', [])
}

/** A value as the user reads it. */
export function valueWords(value: RawDifference['own']): string {
    if (!value) return translate('not there', [])
    if (value.cell === true && value.kind === 'boolean') return translate('there', [])
    return cellWords(value.cell, value.kind) || '–'
}

/** What the other peers have: *2.4.0: lon-lt-0024*. */
export function otherWords({ others }: RawDifference): string {
    return others.map(({ value, devices }) => valueWords(value) + ': ' + names(devices)).join('; ')
}

/** One value of the device beside that of its peers, as a sentence. */
export function differenceWords(one: RawDifference): string {
    const { own, most, agree, of } = one
    const name = nameWords(one)
    if (!most) return translate('{0} of {1} peers do not have {2}, this device has it.', [agree, of, name])
    if (!own) return translate('{0} of {1} peers have {2}, this device does not.', [agree, of, name])
    const values = [agree, of, name, valueWords(most), valueWords(own)]
    return translate('{0} of {1} peers have {2} {3}, this device has {4}.', values)
}

/** The result of asking peers, in a sentence: the surest difference, or why there is none. */
export function saidWords(asking: StoredRun, answered: number, first: string | undefined, isSame: boolean): string {
    const numbers = [answered, devicesOf(asking).length]
    if (first !== undefined) return first
    if (answered < LEAST_ANSWERS) {
        if (asking.state === 'completed') return translate('Too few to tell: {0} of {1} peers answered.', numbers)
        if (isFinal(asking.state) || asking.state !== 'running') return phaseWords(asking)
        return translate('{0} of {1} peers have answered so far.', numbers)
    }
    return isSame
        ? translate('Not different: this device has what most peers have.', [])
        : translate('The peers have no value in common.', [])
}

/** Who has answered, who has not, and what is missing. */
export function factWords(
    answered: number,
    asked: number,
    silent: string[],
    failed: string[],
    isWhole: boolean
): string[] {
    return [
        translate('{0} of {1} peers answered', [answered, asked]),
        silent.length > 0 ? translate('No answer: {0}', [names(silent)]) : '',
        failed.length > 0 ? translate('Could not answer: {0}', [names(failed)]) : '',
        isWhole ? '' : translate('Not all rows are here: nothing is called missing', []),
    ].filter((fact) => fact !== '')
}

export function countWords(differing: number, same: number): string {
    return differing + same > 0 ? translate('Different: {0}, the same: {1}', [differing, same]) : ''
}

/** The work note: what was asked of whom, the sentence, and the values that differ. */
export function noteWords(
    run: StoredRun,
    asking: StoredRun,
    said: string,
    facts: string[],
    sentences: string[]
): string {
    const about = [run.device, devicesOf(asking).length, run.text, run.number]
    const lines = [translate('1E on {0} and {1} peers: {2} ({3})', about), said, facts.join('; ')]
    for (const sentence of sentences.slice(1, MOST_LINES)) lines.push('- ' + sentence)
    const more = sentences.length - MOST_LINES
    if (more > 0) lines.push('- ' + translate('{0} more', [more]))
    return lines.join('\n').substr(0, MOST_CHARACTERS)
}
