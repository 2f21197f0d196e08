/** `{0}` … `{4}` of a message. */
function filled(message: unknown, args: unknown[]): string {
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
    getErrorMessages: () => [],
    getMessage: (key: unknown, args?: unknown) => messageOf(String(key), args),
    getEscapedMessage: (key: unknown, args?: unknown) => messageOf(String(key), args).replace(/'/g, "\\'"),
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

/**
 * `java.text.MessageFormat`: `{0}` is filled, a single quote begins a quoted part and is eaten, two are one.
 */
function messageOf(key: string, args: unknown): string {
    const text = host<string>('message', { key: key })
    const list =
        args && typeof args === 'object' && Array.isArray(args)
            ? (args as unknown[])
            : args === undefined
              ? null
              : [args]
    if (list === null) return text
    let result = ''
    let quoted = false
    for (let i = 0; i < text.length; i++) {
        const letter = text.charAt(i)
        const hole = /^\{(\d+)\}/.exec(text.substring(i))
        if (letter === "'" && text.charAt(i + 1) === "'") {
            result += "'"
            i++
        } else if (letter === "'") quoted = !quoted
        else if (hole && !quoted) {
            const at = Number(hole[1])
            result += at < list.length ? String(list[at]) : hole[0]
            i += hole[0].length - 1
        } else result += letter
    }
    return result
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
