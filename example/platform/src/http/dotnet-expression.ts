import { itemAt, valueAt } from '../lookup.ts'
import { Failure } from './failure.ts'

/**
 * .NET regular expressions (learn.microsoft.com, "Regular expression language"), made into JavaScript's with the same
 * meaning. Both count UTF-16 units, so every class becomes a plain set of units and no flag but `i` is used. What has no
 * counterpart is refused by name.
 */

const UNITS = 65_536
type Units = Uint8Array

function notSimulated(what: string, pattern: string): Failure {
    return new Failure(501, 'Expression.NotSimulated', `${what} of .NET expressions is not simulated: ${pattern}`, [
        pattern,
    ])
}

const filled = (holds: (unit: number) => boolean): Units => Uint8Array.from({ length: UNITS }, (_, at) => +holds(at))
const complement = (set: Units): Units => set.map((in_) => 1 - in_)
const union = (left: Units, right: Units): Units => left.map((in_, at) => in_ | (right[at] ?? 0))
const without = (left: Units, right: Units): Units => left.map((in_, at) => in_ & (1 - (right[at] ?? 0)))
const single = (unit: number): Units => filled((at) => at === unit)

const categories = new Map<string, Units>()

/** The units of a Unicode category; .NET knows blocks too (`IsGreek`), JavaScript does not. */
function category(name: string, pattern: string): Units {
    const known = categories.get(name)
    if (known) return known
    if (
        !/^(L|Lu|Ll|Lt|Lm|Lo|M|Mn|Mc|Me|N|Nd|Nl|No|P|Pc|Pd|Ps|Pe|Pi|Pf|Po|S|Sm|Sc|Sk|So|Z|Zs|Zl|Zp|C|Cc|Cf|Cs|Co|Cn)$/.test(
            name
        )
    ) {
        throw notSimulated(`The class \\p{${name}}`, pattern)
    }
    const fits = new RegExp(`^\\p{${name}}$`, 'u')
    const made = filled((unit) => fits.test(String.fromCharCode(unit)))
    categories.set(name, made)
    return made
}

const all = (names: string[], pattern: string): Units =>
    names.map((name) => category(name, pattern)).reduce((left, right) => union(left, right))

/** `\d`, `\w`, `\s` as .NET means them: by Unicode, not by ASCII. */
function shorthand(letter: string, pattern: string): Units {
    switch (letter) {
        case 'd':
            return category('Nd', pattern)
        case 'w':
            return all(['L', 'Mn', 'Nd', 'Pc'], pattern)
        case 's':
            return union(
                category('Z', pattern),
                filled((unit) => (unit >= 9 && unit <= 13) || unit === 0x85)
            )
        default:
            return complement(shorthand(letter.toLowerCase(), pattern))
    }
}

const hex = (unit: number) => `\\u${unit.toString(16).padStart(4, '0')}`

/** A set of units as a class of JavaScript. */
function written(set: Units): string {
    const ranges: string[] = []
    for (let from = 0; from < UNITS; from += 1) {
        if (!set[from]) continue
        let to = from
        while (to + 1 < UNITS && set[to + 1]) to += 1
        ranges.push(from === to ? hex(from) : `${hex(from)}-${hex(to)}`)
        from = to
    }
    return ranges.length === 0 ? '(?!)' : `[${ranges.join('')}]`
}

const NAMED_UNITS: { [letter: string]: number } = { a: 7, e: 27, f: 12, n: 10, r: 13, t: 9, v: 11 }
const END = '(?![\\s\\S])'
const FINAL_END = `(?=\\n?${END})`

interface Options {
    ignoreCase: boolean
    multiline: boolean
    singleLine: boolean
    explicit: boolean
    spaced: boolean
}

class Reader {
    private at = 0
    private named = false
    private numbered = false

    constructor(
        private readonly pattern: string,
        private readonly options: Options
    ) {}

    read(): string {
        let made = ''
        while (this.at < this.pattern.length) made += this.one()
        // .NET counts named groups after the others, JavaScript where they stand.
        if (this.named && this.numbered)
            throw notSimulated('A number that refers to a group beside named ones', this.pattern)
        return made
    }

    private take(expression: RegExp): RegExpExecArray | null {
        const found = new RegExp(`^(?:${expression.source})`).exec(this.pattern.slice(this.at))
        if (found) this.at += found[0].length
        return found
    }

    private one(): string {
        const { options } = this
        if (options.spaced && this.take(/\s+|#[^\n]*/)) return ''
        if (this.take(/\(\?#[^)]*\)/)) return ''
        const character = this.pattern.charAt(this.at)
        switch (character) {
            case '(':
                return this.group()
            case '[':
                this.at += 1
                return written(this.class())
            case '\\':
                return this.escape()
            case '.':
                this.at += 1
                return options.singleLine ? '[\\s\\S]' : '[^\\n]'
            case '^':
                this.at += 1
                return options.multiline ? '(?<=^|\\n)' : '^'
            case '$':
                this.at += 1
                return options.multiline ? `(?=\\n|${END})` : FINAL_END
            default:
                this.at += 1
                return character
        }
    }

    private group(): string {
        const name = this.take(/\(\?(?:<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/)
        if (name) {
            this.named = true
            return `(?<${name[1] ?? name[2]}>`
        }
        const plain = this.take(/\(\?(?::|=|!|<=|<!)/)
        if (plain) return plain[0]
        if (this.pattern.startsWith('(?', this.at)) {
            throw notSimulated(`The group ${this.pattern.slice(this.at, this.at + 4)}`, this.pattern)
        }
        this.at += 1
        return this.options.explicit ? '(?:' : '('
    }

    /** What stands for one unit after a backslash; null when it stands for something else. */
    private escapedUnit(): number | null {
        const code = this.take(/\\(?:x([\da-fA-F]{2})|u([\da-fA-F]{4}))/)
        if (code) return Number.parseInt(code[1] ?? code[2] ?? '', 16)
        const control = this.take(/\\c([A-Za-z@[\]^_\\])/)
        if (control) return itemAt(control, 1).toUpperCase().charCodeAt(0) - 64
        const octal = this.take(/\\(0[0-7]{0,2})/)
        if (octal) return Number.parseInt(itemAt(octal, 1), 8)
        const letter = this.take(/\\([aefnrtv])/)
        if (letter) return valueAt(NAMED_UNITS, itemAt(letter, 1))
        const literal = this.take(/\\([^\w])/)
        return literal ? itemAt(literal, 1).charCodeAt(0) : null
    }

    /** A class after a backslash, inside or outside of brackets; null when it is none. */
    private escapedClass(): Units | null {
        const short = this.take(/\\([dDwWsS])/)
        if (short) return shorthand(itemAt(short, 1), this.pattern)
        const named = this.take(/\\([pP])\{(\w+)\}/)
        if (!named) return null
        const set = category(itemAt(named, 2), this.pattern)
        return named[1] === 'p' ? set : complement(set)
    }

    private escape(): string {
        const set = this.escapedClass()
        if (set) return written(set)
        const word = written(shorthand('w', this.pattern))
        const places: { [letter: string]: string } = {
            A: '(?<![\\s\\S])',
            z: END,
            Z: FINAL_END,
            b: `(?:(?<=${word})(?!${word})|(?<!${word})(?=${word}))`,
            B: `(?:(?<=${word})(?=${word})|(?<!${word})(?!${word}))`,
        }
        const place = this.take(/\\([AzZbB])/)
        if (place) return valueAt(places, itemAt(place, 1))
        const back = this.take(/\\k(?:<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)')/)
        if (back) return `\\k<${back[1] ?? back[2]}>`
        const numbered = this.take(/\\[1-9]/)
        if (numbered) {
            this.numbered = true
            return numbered[0]
        }
        const unit = this.escapedUnit()
        if (unit !== null) return hex(unit)
        throw notSimulated(`The escape ${this.pattern.slice(this.at, this.at + 2)}`, this.pattern)
    }

    /** What follows an opening bracket: `[^a-z-[aeiou]]` takes the inner set away. */
    private class(): Units {
        const negated = this.take(/\^/) !== null
        let set = filled(() => false)
        for (let first = true; ; first = false) {
            if (this.at >= this.pattern.length) throw notSimulated('A class without end', this.pattern)
            if (!first && this.take(/\]/)) return negated ? complement(set) : set
            if (!first && this.take(/-\[/)) {
                const taken = this.class()
                if (!this.take(/\]/)) throw notSimulated('A class that goes on after what it takes away', this.pattern)
                return without(negated ? complement(set) : set, taken)
            }
            set = union(set, this.member())
        }
    }

    private unit(): number {
        if (this.take(/\\b/)) return 8
        const escaped = this.escapedUnit()
        if (escaped !== null) return escaped
        const literal = this.take(/[^\\]/)
        if (!literal) throw notSimulated(`The escape ${this.pattern.slice(this.at, this.at + 2)}`, this.pattern)
        return literal[0].charCodeAt(0)
    }

    private member(): Units {
        const named = this.escapedClass()
        if (named) return named
        const from = this.unit()
        if (!/^-[^\][]/.test(this.pattern.slice(this.at))) return single(from)
        this.at += 1
        if (/^\\[dDwWsSpP]/.test(this.pattern.slice(this.at))) throw notSimulated('A range to a class', this.pattern)
        const to = this.unit()
        if (to < from) throw notSimulated('A range in reverse', this.pattern)
        return filled((unit) => unit >= from && unit <= to)
    }
}

const made = new Map<string, RegExp>()

/** The expression with .NET's meaning; `Regex.IsMatch` is its `test`. */
export function dotnetExpression(pattern: string): RegExp {
    const known = made.get(pattern)
    if (known) return known
    const inline = /^\(\?([imsnx]+)\)/.exec(pattern)
    const letters = inline?.[1] ?? ''
    const options: Options = {
        ignoreCase: letters.includes('i'),
        multiline: letters.includes('m'),
        singleLine: letters.includes('s'),
        explicit: letters.includes('n'),
        spaced: letters.includes('x'),
    }
    const source = new Reader(pattern.slice(inline?.[0].length ?? 0), options).read()
    const expression = new RegExp(source, options.ignoreCase ? 'i' : '')
    made.set(pattern, expression)
    return expression
}
