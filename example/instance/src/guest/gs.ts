/** `{0}` … `{4}` of a message, from what follows it or from an array. */
function filled(message: unknown, given: unknown[]): string {
    const [first] = given
    const args = given.length === 1 && Array.isArray(first) ? (first as unknown[]) : given // any value can be said
    return String(message).replace(/\{(\d)\}/g, (whole, digit) => {
        const at = Number(digit)
        return at < args.length ? String(args[at]) : whole
    })
}

/** `printed`: what gs.info printed, for the script door; `caller`: the scope that asked for a script include. */
const running: { printed: string[]; caller: string | null; messages: { kind: string; text: string }[] } = {
    printed: [],
    caller: null,
    messages: [],
}

function logger(level: string): (message: unknown, ...args: unknown[]) => void {
    return (message: unknown, ...args: unknown[]) => {
        const text = filled(message, args)
        running.printed.push(text)
        host('log', { level: level, message: text })
    }
}

const gs: Dictionary<unknown> = {}
global['gs'] = gs

/** Source: "GlideSystem - Scoped" (c_GlideSystemScopedAPI.md). */
hide(gs, {
    info: logger('info'),
    warn: logger('warn'),
    error: logger('error'),
    debug: logger('debug'),
    isDebugging: () => false,
    getProperty: (name: unknown, alternative?: unknown) => {
        const value = host<string | null>('property', { name: String(name) })
        return value !== null ? value : alternative === undefined ? null : alternative
    },
    setProperty: (name: unknown, value: unknown, description?: unknown) => {
        host('setProperty', { name: String(name), value: textOf(value), description: textOf(description) })
    },
    hasRole: (names: unknown) => {
        if (beginning.user.isAdmin) return true
        return String(names)
            .split(',')
            .some((wanted) => {
                const name = wanted.replace(/^\s+|\s+$/g, '')
                return name !== '' && beginning.user.roles.indexOf(name) >= 0
            })
    },
    getUserID: () => beginning.user.id,
    getUserName: () => beginning.user.name,
    getUserDisplayName: () => beginning.user.displayName,
    getUser: () => new GuestUser(),
    getSession: () => new GuestSession(),
    /** No page leads here from another one. */
    getUrlOnStack: () => null,
    getSessionID: () => host<string>('session', { name: 'id' }),
    getSessionToken: () => host<string>('session', { name: 'token' }),
    isInteractive: () => beginning.interactive,
    isLoggedIn: () => beginning.user.name !== 'guest',
    isMobile: () => false,
    getCallerScopeName: () => running.caller,
    getCurrentScopeName: () => beginning.scope,
    getCurrentApplicationId: () => host<string>('applicationId'),
    addInfoMessage: (text: unknown) => {
        running.messages.push({ kind: 'info', text: String(text) })
    },
    addErrorMessage: (text: unknown) => {
        running.messages.push({ kind: 'error', text: String(text) })
    },
    getErrorMessages: () =>
        running.messages.filter((message) => message.kind === 'error').map((message) => message.text),
    getMessage: (key: unknown, args?: unknown) => messageOf(String(key), args),
    getEscapedMessage: (key: unknown, args?: unknown) => {
        const text = host<string>('message', { key: String(key) })
        return filledMessage((stringUtil['getHTMLValue'] as (text: string) => string)(text), args)
    },
    eventQueue: (name: unknown, record: unknown, first?: unknown, second?: unknown, queue?: unknown) => {
        queueEvent(name, record, [first, second, queue], null)
    },
    eventQueueScheduled: (name: unknown, record: unknown, first?: unknown, second?: unknown, at?: unknown) => {
        queueEvent(name, record, [first, second, null], String(at))
    },
    executeNow: (job: GuestRecord) => host<string | null>('executeNow', { id: job._state.values['sys_id'] }),
    generateGUID: () => host<string>('guid'),
    nil: (value: unknown) => value === null || value === undefined || String(value) === '',
    tableExists: (name: unknown) => schemaOf(String(name)) !== null,
    urlEncode: (text: unknown) => encodeURIComponent(String(text)).replace(/%20/g, '+'),
    urlDecode: (text: unknown) => decodeURIComponent(String(text).replace(/\+/g, ' ')),
    base64Encode: (text: unknown) => host<string>('base64Encode', { text: String(text) }),
    base64Decode: (text: unknown) => host<string>('base64Decode', { text: String(text) }),
    include: (name: unknown) => {
        includeOf(String(name))
        return true
    },
})

/** Messages at the top of a form, which the pages here show in one way. */
;['High', 'Moderate', 'Low', 'Success'].forEach((kind) => {
    const members: Dictionary<unknown> = {}
    members['add' + kind + 'Message'] = gs['addInfoMessage']
    hide(gs, members)
})

/** The text of a message in the session's language, with its gaps filled. */
function messageOf(key: string, args: unknown): string {
    return filledMessage(host<string>('message', { key: key }), args)
}

/** `{0}` and `'{0}'` are filled, a doubled quote is one, any other quote stays (examples of getMessage). */
function filledMessage(text: string, args: unknown): string {
    if (args === undefined) return text
    // The gaps name members of an array, or one value.
    const list = Array.isArray(args) ? (args as unknown[]) : [args]
    return text.replace(/'\{(\d+)\}'|\{(\d+)\}|''/g, (whole, quoted, bare) => {
        if (whole === "''") return "'"
        const at = Number(quoted === undefined || quoted === '' ? bare : quoted)
        return at < list.length ? String(list[at]) : whole
    })
}

function queueEvent(name: unknown, record: unknown, parameters: unknown[], processOn: string | null): void {
    // A record or nothing, as documented; anything else has no table.
    const state = record ? (record as GuestRecord)._state : undefined
    host('event', {
        name: String(name),
        table: state ? state.table : null,
        id: state ? state.values['sys_id'] : null,
        parm1: textOf(parameters[0]),
        parm2: textOf(parameters[1]),
        queue: textOf(parameters[2]),
        processOn: processOn,
    })
}
