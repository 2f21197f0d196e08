import { type Difference, type Differences, LEAST_ANSWERS } from '../contract/peers.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'

/** Characters of a note, and lines of it that tell a value. */
const MOST_CHARACTERS = 4000
const MOST_LINES = 10
/** Devices that are named. */
const MOST_NAMES = 5

/** What a value is of: *Meeting Sync, Version*. */
function nameOf({ thing, column }: Difference): string {
    return [thing, column].filter((part) => part !== '').join(', ')
}

/** One value of the device beside that of its peers, as a sentence. */
function differenceWords(one: Difference): string {
    const { thing, own, most, agree, of } = one
    const name = nameOf(one)
    if (most === null) {
        if (name === '') return translate('{0} of {1} peers have no row, this device has one.', [agree, of])
        return translate('{0} of {1} peers do not have {2}, this device has it.', [agree, of, thing || name])
    }
    if (own === null) {
        if (name === '') return translate('{0} of {1} peers have a row, this device has none.', [agree, of])
        return translate('{0} of {1} peers have {2}, this device does not.', [agree, of, thing || name])
    }
    return translate('{0} of {1} peers have {2} {3}, this device has {4}.', [agree, of, name, most, own])
}

/** The result of asking peers, in a sentence: the surest difference. */
export function saidWords(about: {
    answered: number
    asked: number
    isEnded: boolean
    differing: Difference[]
    same: Difference[]
}): string {
    const { answered, asked, isEnded } = about
    if (answered < LEAST_ANSWERS) {
        return isEnded
            ? translate('Too few to tell: {0} of {1} peers answered.', [answered, asked])
            : translate('{0} of {1} peers have answered so far.', [answered, asked])
    }
    const first = about.differing[0]
    if (first) return differenceWords(first)
    const shared = about.same[0]
    if (!shared) return translate('The peers have no value in common.', [])
    return translate('Not different: this device has what most peers have.', [])
}

/** The work note: what was asked of whom, the sentence, and the values that differ. */
export function noteWords(run: StoredRun, found: Omit<Differences, 'run' | 'canNote'>): string {
    const { asked, answered, silent } = found
    const head = translate('1E on {0} and {1} peers: {2} ({3})', [run.device, asked, run.text, run.number])
    const count = translate('{0} of {1} peers answered', [answered, asked])
    const names = silent.slice(0, MOST_NAMES).join(', ') + (silent.length > MOST_NAMES ? ' …' : '')
    const lines = [head, found.said, silent.length > 0 ? translate('{0}; no answer: {1}', [count, names]) : count]
    for (const one of found.differing.slice(1, MOST_LINES)) lines.push('- ' + differenceWords(one))
    const more = found.differing.length - MOST_LINES
    if (more > 0) lines.push('- ' + translate('{0} more', [more]))
    return lines.join('\n').substr(0, MOST_CHARACTERS)
}
