// What an answer looks like without what differs from instance to instance, and how two of them differ.

/** Members whose values are the same on every instance. Of all others only the kind counts. */
const FIXED = new Set([
    'active',
    'attach',
    'canCancel',
    'canDecide',
    'canWithdraw',
    'code',
    'kind',
    'language',
    'message',
    'mine',
    'passed',
    'problems',
    'run',
    'state',
    'statuses',
    'table',
    'unchanged',
])

/** Members whose contents depend on the question, the device or the settings. */
const OPAQUE = new Set(['args', 'categories', 'columns', 'history', 'ids', 'parameters', 'presets', 'rows', 'values'])

const KINDS = [
    ['<sys_id>', /^[0-9a-f]{32}$/],
    ['<time>', /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/],
    ['<record number>', /^[A-Z]{2,4}\d{7,}$/],
]

function kindOf(value) {
    if (value === null) return null
    if (typeof value !== 'string') return `<${typeof value}>`
    return KINDS.find(([, pattern]) => pattern.test(value))?.[0] ?? '<text>'
}

/** `detail` of an error begins with a stable code; what follows may be a sys_id. */
function detailOf(text) {
    return /^([a-z_]+):/.exec(text)?.[1] ?? text
}

/** The answer with its volatile values as kinds, e.g. `<sys_id>`; a list as its first element. */
export function shapeOf(value, name = '') {
    if (name === 'detail' && typeof value === 'string') return detailOf(value)
    if (typeof value !== 'object' || value === null) return FIXED.has(name) ? value : kindOf(value)
    // The sentence of a phase counts rows; the texts are compared by themselves.
    if (name === 'phase') return `${value.key}, ${value.tone}`
    if (OPAQUE.has(name)) return Array.isArray(value) ? '<list>' : '<object>'
    if (Array.isArray(value)) return value.slice(0, 1).map((element) => shapeOf(element, name))
    return Object.fromEntries(Object.entries(value).map(([member, inner]) => [member, shapeOf(inner, member)]))
}

const isKind = (value) => typeof value === 'string' && /^<[a-z_ ]+>$/.test(value)
const isBranch = (value) => typeof value === 'object' && value !== null

/** An instance may lack what another has: a device without model, a page without link. */
const isAbsence = (one, other) => (one === null && isKind(other)) || (other === null && isKind(one))

const said = (value) => (value === undefined ? 'nothing' : JSON.stringify(value))

/** Where the shapes differ: place, what was expected and what came. A list without elements fits every list. */
export function differencesOf(expected, came, at = '') {
    if (isBranch(expected) && isBranch(came) && Array.isArray(expected) === Array.isArray(came)) {
        if (Array.isArray(came) && (came.length === 0 || expected.length === 0)) return []
        const names = new Set([...Object.keys(expected), ...Object.keys(came)])
        return [...names].flatMap((name) => differencesOf(expected[name], came[name], at ? `${at}.${name}` : name))
    }
    if (expected === came || isAbsence(expected, came)) return []
    return [{ at, expected: said(expected), came: said(came) }]
}

/** The same for two answers: one with another status is told by its status and its error alone. */
export function answersDiffer(expected, came) {
    if (expected?.status === came.status) return differencesOf(expected, came)
    const { message = '', detail = '' } = came.body?.error ?? {}
    const error = detail || message ? `, ${detail}: ${message}` : ''
    return [{ at: 'status', expected: said(expected?.status), came: `${came.status}${error}` }]
}
