import type { Carried, CarriedField, CarriedValues } from '../carried.ts'
import type { TransferRefusal } from '../contract/transfer.ts'
import { translate } from '../translate.ts'
import { PARTS } from './parts.ts'

/** A row of a file, read: `index` is its place in its part. */
export interface FileRow {
    path: string
    values: CarriedValues
}

/** A file as it was read: rows by part. Parts that the file lacks are absent. */
export interface ReadFile {
    rows: { [part: string]: FileRow[] }
    refused: TransferRefusal[]
}

interface Members {
    [name: string]: unknown
}

const PRODUCT = '1E ITSM Connect'
const MOST_WHOLE = 2147483647
/** Of the line that says where the file was made. */
const FROM = { instance: 255, configuration: 255, at: 40 } as const
/** A preset with this name would be no member of the object. */
const NO_NAME = '__proto__'

const hasOwn = (members: Members, name: string) => Object.prototype.hasOwnProperty.call(members, name)

function isObject(value: unknown): value is Members {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A part of a JSON Pointer. */
function step(name: string): string {
    return '/' + name.replace(/~/g, '~0').replace(/\//g, '~1').substr(0, 100)
}

/** The value as text, or what is wrong with it. */
type Read = { text: string } | { problem: string }

function textOf(value: unknown, field: CarriedField): Read {
    if (field.choices) {
        if (typeof value === 'string' && field.choices.indexOf(value) >= 0) return { text: value }
        return {
            problem: translate('One of {0} is expected.', [
                field.choices.map((choice) => '"' + choice + '"').join(', '),
            ]),
        }
    }
    if (typeof value !== 'string') return { problem: translate('A text is expected.', []) }
    if (value === '' && field.required) return { problem: translate('It may not be empty.', []) }
    if (value.length > (field.most || 0))
        return { problem: translate('At most {0} characters are allowed.', [field.most || 0]) }
    if (value !== value.trim()) return { problem: translate('It may not begin or end with a blank.', []) }
    return { text: value }
}

function wholeOf(value: unknown): Read {
    const isWhole = typeof value === 'number' && value === Math.floor(value) && Math.abs(value) <= MOST_WHOLE
    return isWhole ? { text: String(value) } : { problem: translate('A whole number is expected.', []) }
}

/** As many decimals as its column keeps. */
function numberOf(value: unknown): Read {
    const isKept = typeof value === 'number' && Math.abs(value) <= MOST_WHOLE && Number(value.toFixed(2)) === value
    return isKept
        ? { text: String(value) }
        : { problem: translate('A number with at most two decimals is expected.', []) }
}

/** One spelling of the same presets. */
export function presetsText(presets: { [name: string]: string }): string {
    const names = Object.keys(presets).sort()
    if (names.length === 0) return ''
    return '{' + names.map((name) => JSON.stringify(name) + ':' + JSON.stringify(presets[name])).join(',') + '}'
}

function presetsOf(value: unknown, most: number): Read {
    if (!isObject(value)) return { problem: translate('An object is expected.', []) }
    const presets: { [name: string]: string } = {}
    for (const name of Object.keys(value)) {
        const preset = value[name]
        if (name === NO_NAME || typeof preset !== 'string')
            return { problem: translate('The value of each preset must be a text.', []) }
        presets[name] = preset
    }
    const text = presetsText(presets)
    return text.length <= most ? { text: text } : { problem: translate('At most {0} characters are allowed.', [most]) }
}

function readField(value: unknown, field: CarriedField): Read {
    switch (field.kind) {
        case 'flag':
            return typeof value === 'boolean'
                ? { text: String(value) }
                : { problem: translate('true or false is expected.', []) }
        case 'whole':
            return wholeOf(value)
        case 'number':
            return numberOf(value)
        case 'presets':
            return presetsOf(value, field.most || 0)
        default:
            return textOf(value, field)
    }
}

function refusal(path: string, message: string, name = ''): TransferRefusal {
    return { path: path, name: name, message: message }
}

function strangers(members: Members, known: string[], path: string): TransferRefusal[] {
    return Object.keys(members)
        .filter((name) => known.indexOf(name) < 0)
        .map((name) => refusal(path + step(name), translate('There is no such member.', [])))
}

/** A row with the members of its part. Of the settings each may be absent. */
function readRow(value: unknown, part: Carried, path: string): { values: CarriedValues; refused: TransferRefusal[] } {
    if (!isObject(value)) return { values: {}, refused: [refusal(path, translate('An object is expected.', []))] }
    const names = part.fields.map((field) => field.name)
    const refused = strangers(value, names, path)
    const values: CarriedValues = {}
    for (const field of part.fields) {
        const where = path + step(field.name)
        if (!hasOwn(value, field.name)) {
            if (part.part !== 'settings') refused.push(refusal(where, translate('This member is missing.', [])))
            continue
        }
        const read = readField(value[field.name], field)
        if ('problem' in read) refused.push(refusal(where, read.problem))
        else values[field.column] = read.text
    }
    const title = part.title(values)
    return { values: values, refused: refused.map((each) => ({ ...each, name: title })) }
}

function readHead(file: Members): TransferRefusal[] {
    const known = ['product', 'version', 'from'].concat(PARTS.map(({ part }) => part))
    const refused = strangers(file, known, '')
    for (const [name, expected] of [
        ['product', PRODUCT],
        ['version', 1],
    ] as const) {
        if (file[name] === expected) continue
        refused.push(refusal('/' + name, translate('{0} is expected: the file is none of this app.', [expected])))
    }
    if (!hasOwn(file, 'from')) return refused
    const from = file['from']
    if (!isObject(from)) return refused.concat(refusal('/from', translate('An object is expected.', [])))
    for (const name of Object.keys(FROM) as (keyof typeof FROM)[]) {
        const value = from[name]
        if (typeof value !== 'string' || value.length > FROM[name])
            refused.push(
                refusal('/from/' + name, translate('A text of at most {0} characters is expected.', [FROM[name]]))
            )
    }
    return refused.concat(strangers(from, Object.keys(FROM), '/from'))
}

/** Rows whose key stands in the part already. */
function repeated(part: Carried, rows: FileRow[]): TransferRefusal[] {
    const seen: { [key: string]: true } = {}
    return rows
        .filter(({ values }) => {
            const key = keyOf(part, values)
            if (seen[key]) return true
            seen[key] = true
            return false
        })
        .map(({ path, values }) => refusal(path, translate('It stands in the file twice.', []), part.title(values)))
}

/** Which row this is, whatever its capitals. */
export function keyOf(part: Carried, values: CarriedValues): string {
    return JSON.stringify(part.key.map((column) => (values[column] || '').toLowerCase()))
}

/** Reads whatever was sent as a file. */
export function readFile(file: unknown): ReadFile {
    if (!isObject(file)) return { rows: {}, refused: [refusal('', translate('An object is expected.', []))] }
    const refused = readHead(file)
    const rows: { [part: string]: FileRow[] } = {}
    const add = (part: Carried, value: unknown, path: string) => {
        const read = readRow(value, part, path)
        for (const each of read.refused) refused.push(each)
        if (read.refused.length > 0) return
        const found = rows[part.part] || []
        rows[part.part] = found
        found.push({ path: path, values: read.values })
    }
    for (const part of PARTS) {
        if (!hasOwn(file, part.part)) continue
        const value = file[part.part]
        const path = '/' + part.part
        if (part.part === 'settings') add(part, value, path)
        else if (Array.isArray(value))
            value.forEach((row: unknown, index) => {
                add(part, row, path + '/' + index)
            })
        else refused.push(refusal(path, translate('A list is expected.', [])))
        if (part.unique) for (const each of repeated(part, rows[part.part] || [])) refused.push(each)
    }
    return { rows: rows, refused: refused }
}
