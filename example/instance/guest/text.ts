/** Source: "GlideStringUtil - Scoped" (GlideStringUtilScopedAPI.md). Static. */
const stringUtil: Dictionary<unknown> = {}
hide(stringUtil, {
    escapeHTML: function (text: unknown) {
        return String(text)
            .replace(/&/g, '&amp;')
            .replace(/</g, '&lt;')
            .replace(/>/g, '&gt;')
            .replace(/"/g, '&quot;')
            .replace(/'/g, '&#39;')
    },
    unEscapeHTML: function (text: unknown) {
        return String(text)
            .replace(/&lt;/g, '<')
            .replace(/&gt;/g, '>')
            .replace(/&quot;/g, '"')
            .replace(/&#39;/g, "'")
            .replace(/&amp;/g, '&')
    },
    escapeQueryTermSeparator: function (text: unknown) {
        return String(text).replace(/\^/g, '^^')
    },
    escapeTicks: function (text: unknown) {
        return String(text).replace(/'/g, "\\'")
    },
    escapeAllQuotes: function (text: unknown) {
        return String(text).replace(/'/g, "\\'").replace(/"/g, '\\"')
    },
    isEligibleSysID: function (text: unknown) {
        return /^[0-9a-fA-F]{32}$/.test(String(text))
    },
    isBase64: function (text: unknown) {
        const value = String(text)
        return value.length > 0 && value.length % 4 === 0 && /^[A-Za-z0-9+/]+={0,2}$/.test(value)
    },
    getNumeric: function (text: unknown) {
        return String(text).replace(/[^0-9.-]/g, '')
    },
    dotToUnderBar: function (text: unknown) {
        return String(text).replace(/\./g, '_')
    },
    newLinesToBreaks: function (text: unknown) {
        return String(text).replace(/\r?\n/g, '<br/>')
    },
    normalizeWhitespace: function (text: unknown) {
        return String(text)
            .replace(/\s+/g, ' ')
            .replace(/^ | $/g, '')
    },
    urlEncode: function (text: unknown) {
        return encodeURIComponent(String(text)).replace(/%20/g, '+')
    },
})
global['GlideStringUtil'] = stringUtil
