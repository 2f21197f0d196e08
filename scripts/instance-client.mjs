/** Longest wait for one answer: an instance may be busy, and none of our calls runs longer there. */
const TIMEOUT_MS = 60_000

/** What keeps a command from going on: a stable code, what is wrong, and what to do. */
export class Stop extends Error {
    constructor(code, message) {
        super(`${code}: ${message}`)
    }
}

/**
 * Whom to sign in as: `--url` and `--user` of the command line, and the password from the environment, where no list of processes
 * shows it. Throws a sentence when something is missing.
 */
export function signInOf({ url, user }, { SN_PASSWORD: password }) {
    const { origin, protocol, hostname } = new URL(url)
    if (protocol !== 'https:' && hostname !== 'localhost') throw new Error('--url must begin with https://.')
    if (!user || !password)
        throw new Error('--url needs --user, and the password in the environment variable SN_PASSWORD.')
    return { origin, user, password }
}

/**
 * Calls an instance as one person with JSON, over nothing but HTTP: any instance will do. The answer has status, body (null when there is
 * none) and milliseconds; what is no answer of an API is a `Stop`. Neither carries the password.
 */
export function instanceClient(signIn) {
    const headers = { ...authorization(signIn), Accept: 'application/json', 'Content-Type': 'application/json' }
    return async (method, where, body) => {
        const { status, bytes, ms } = await reach(signIn.origin, where, {
            method,
            headers,
            body: body && JSON.stringify(body),
        })
        return { status, body: parsed(bytes.toString('utf8'), `${signIn.origin}${where} answered ${status}`), ms }
    }
}

/** Reads files in the same way. The answer has status, bytes and milliseconds. */
export function fileClient(signIn) {
    return (where) => reach(signIn.origin, where, { headers: authorization(signIn) })
}

function authorization({ user, password }) {
    return { Authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}` }
}

async function reach(origin, where, wanted) {
    const began = performance.now()
    try {
        // An instance never moves a call of its API; a redirect leads to a page.
        const answer = await fetch(origin + where, {
            ...wanted,
            redirect: 'manual',
            signal: AbortSignal.timeout(TIMEOUT_MS),
        })
        const bytes = Buffer.from(await answer.arrayBuffer())
        return { status: answer.status, bytes, ms: Math.round(performance.now() - began) }
    } catch (error) {
        const { message } = error.cause ?? error
        throw new Stop('no_answer', `${origin} cannot be reached: ${message}. Check the address and the network.`)
    }
}

function parsed(text, what) {
    if (text === '') return null
    try {
        return JSON.parse(text)
    } catch {
        throw new Stop(
            'no_api',
            `${what} with a page instead of JSON. A developer instance may be asleep: wake it at developer.servicenow.com.`
        )
    }
}
