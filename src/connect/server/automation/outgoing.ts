import { MASK } from '../contract/privacy.ts'

/** Characters of one text of a device. */
export const MOST_CELL = 200

const PEM = /-----BEGIN [A-Z ]*(PRIVATE KEY|CERTIFICATE)-----/

/**
 * What looks like a key, a token or a password with its name: it leaves for no model, in whatever column it stands. Each looks at a
 * text of a device once: none begins with a repetition that has no end.
 */
const SECRETS = [
    PEM,
    /\beyJ[A-Za-z0-9_-]{10,2000}\.[A-Za-z0-9_-]{10}/,
    /\b(AKIA|ASIA)[A-Z0-9]{16}\b/,
    /\b(gh[pousr]_|xox[abprs]-|sk-|glpat-)[A-Za-z0-9_-]{16,}/,
    /(pass(word|wd|phrase)?|pwd|secret|token|api[-_ ]?key|access[-_ ]?key|client[-_ ]?secret|bearer|authorization|kennwort|passwort)["']?\s*[:=]\s*\S/i,
    /\bbearer\s+[A-Za-z0-9._~+/-]{16,}/i,
    /\b[a-z][a-z0-9+.-]{0,20}:\/\/[^\s/:@]+:[^\s/@]+@/i,
]

/** Characters that no reader sees, or that turn the direction of what is read. */
const UNSEEN =
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g
/** The upper plane that mirrors ASCII as tags: a pair of surrogates each. */
const TAGS = /\udb40[\udc00-\udc7f]/g

export function looksSecret(text: string): boolean {
    return SECRETS.some((pattern) => pattern.test(text))
}

/** The text without characters that nobody sees. */
export function visible(text: string): string {
    return text.replace(TAGS, '').replace(UNSEEN, '')
}

/** A text as it may leave for a model or a flow: seen as it is, no secret, and cut after so many characters. */
export function outgoing(text: string, most: number): { text: string; isCut: boolean } {
    // Looked at whole: a secret does not pass because it was cut or split.
    const seen = visible(text)
    if (looksSecret(seen)) return { text: MASK, isCut: false }
    return seen.length > most ? { text: seen.substr(0, most) + ' …', isCut: true } : { text: seen, isCut: false }
}

/** A text of several lines as it may leave: a secret that goes over lines hides all of them. */
function outgoingLines(text: string, most: number): string {
    if (PEM.test(text)) return MASK
    const lines = text.split('\n').map((line) => outgoing(line, most).text)
    const left = lines.join('\n')
    return looksSecret(left) ? MASK : left
}

/** Every text of an answer as it may leave. */
export function outgoingAll<T>(answer: T, most: number): T {
    if (typeof answer === 'string') return outgoingLines(answer, most) as unknown as T // a text, as it came
    if (Array.isArray(answer)) return answer.map((one) => outgoingAll(one, most)) as unknown as T // of the same members
    if (typeof answer !== 'object' || answer === null) return answer
    const copy: { [name: string]: unknown } = {}
    const members = answer as unknown as { [name: string]: unknown } // an object, checked just before
    for (const name of Object.keys(members)) copy[name] = outgoingAll(members[name], most)
    return copy as unknown as T // the same members
}
