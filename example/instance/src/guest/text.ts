/** Source: "GlideStringUtil - Scoped" (GlideStringUtilScopedAPI.md). Static. */
const stringUtil: Dictionary<unknown> = {}

function printable(letter: string): string {
    const code = letter.charCodeAt(0)
    if (code > 31 && code !== 127) return letter
    const known: Dictionary<string> = { '\b': '\\b', '\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t' }
    return known[letter] || '\\u' + ('000' + code.toString(16)).slice(-4)
}

hide(stringUtil, {
    escapeHTML: (text: unknown) =>
        String(text)
            .replace(/&/g, '&amp;')
            .replace(/</g, '&lt;')
            .replace(/>/g, '&gt;')
            .replace(/"/g, '&quot;')
            .replace(/'/g, '&#39;'),
    unEscapeHTML: (text: unknown) =>
        String(text)
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'")
            .replace(/&amp;/g, '&'),
    escapeQueryTermSeparator: (text: unknown) => String(text).replace(/\^/g, '^^'),
    escapeTicks: (text: unknown) => String(text).replace(/'/g, "\\'"),
    escapeAllQuotes: (text: unknown) => String(text).replace(/['"]/g, ''),
    isEligibleSysID: (text: unknown) => /^[0-9a-fA-F]{32}$/.test(String(text)),
    isBase64: (text: unknown) => {
        const value = String(text)
        return value.length > 0 && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value)
    },
    getNumeric: (text: unknown) => String(text).replace(/[^0-9]/g, ''),
    dotToUnderBar: (text: unknown) => String(text).replace(/\./g, '_'),
    newLinesToBreaks: (text: unknown) => String(text).replace(/\r?\n/g, '<br/>'),
    normalizeWhitespace: (text: unknown) => String(text).replace(/\s+/g, ' ').replace(/^ | $/g, ''),
    escapeForHomePage: (text: unknown) =>
        String(text).replace(/</g, '%3c').replace(/>/g, '%3e').replace(/\r/g, '\\r').replace(/\n/g, '\\n'),
    escapeNonPrintable: (text: unknown) => String(text).split('').map(printable).join(''),
    getHTMLValue: (text: unknown) =>
        String(text).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;'),
})

/** In scoped applications it is spelled so. */
hide(stringUtil, { unescapeHTML: stringUtil['unEscapeHTML'] })

global['GlideStringUtil'] = stringUtil
