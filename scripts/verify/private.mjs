const ADDRESS = /\b(?:https?|wss?):\/\/[^\s"'`<>)]+/g

/** Matches the text where it is no part of a longer word. */
const wholeWord = (text) => new RegExp(`(?<![\\w-])${text.replaceAll(/[^\w\s]/g, '\\$&')}(?![\\w-])`, 'g')

/**
 * Takes the words that belong to whoever runs this out of every text of the value. `hidden` tells of each what it is, e.g. a
 * device; addresses of the web and sys_ids go by themselves.
 */
export function withoutPrivate(value, hidden) {
    if (typeof value === 'string') {
        let text = value.replaceAll(ADDRESS, '<address>').replaceAll(/\b[0-9a-f]{32}\b/g, '<sys_id>')
        // The longest first: a name can be part of an FQDN.
        for (const [word, kind] of [...hidden].sort(([one], [other]) => other.length - one.length))
            text = text.replaceAll(wholeWord(word), kind)
        return text
    }
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map((one) => withoutPrivate(one, hidden))
    return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withoutPrivate(one, hidden)]))
}
