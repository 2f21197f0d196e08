/** Source: "GlideStringUtil - Scoped" (GlideStringUtilScopedAPI.md). Static. */
const stringUtil: Dictionary<unknown> = {}
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
    escapeAllQuotes: (text: unknown) => String(text).replace(/'/g, "\\'").replace(/"/g, '\\"'),
    isEligibleSysID: (text: unknown) => /^[0-9a-fA-F]{32}$/.test(String(text)),
    isBase64: (text: unknown) => {
        const value = String(text)
        return value.length > 0 && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value)
    },
    getNumeric: (text: unknown) => String(text).replace(/[^0-9.-]/g, ''),
    dotToUnderBar: (text: unknown) => String(text).replace(/\./g, '_'),
    newLinesToBreaks: (text: unknown) => String(text).replace(/\r?\n/g, '<br/>'),
    normalizeWhitespace: (text: unknown) => String(text).replace(/\s+/g, ' ').replace(/^ | $/g, ''),
    urlEncode: (text: unknown) => encodeURIComponent(String(text)).replace(/%20/g, '+'),
})
global['GlideStringUtil'] = stringUtil
