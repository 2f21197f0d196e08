interface TaskInput {
    table?: string | null
    values?: Dictionary<string | null> | null
    before?: Dictionary<string | null> | null
    operation?: string
    /** The record is in the database already: after and async rules. */
    exists?: boolean
    /** Nothing counts as changed: async rules. */
    settled?: boolean
    readOnly?: boolean
    request?: RestInput
    event?: Dictionary<string | null>
    steps?: Dictionary<Dictionary<string>>
}

const PREPARED = ['current', 'previous', 'request', 'response', 'event', 'answer', 'action']

/** The ActionManager of a UI action, as far as it leads the person somewhere. */
function makeAction(left: { redirect: string | null }): Dictionary<unknown> {
    const lead = (target: unknown): void => {
        const record = target as Partial<GuestRecord> | null // a record or an address
        if (record && record._state)
            left.redirect = '/' + record._state.table + '.do?sys_id=' + record._state.values['sys_id']
        else left.redirect = String(target)
    }
    return { setRedirectURL: lead, setReturnURL: lead }
}

function recordOf(input: TaskInput): GuestRecord | null {
    if (!input.table || !input.values) return null
    const record = makeRecord(input.table, false)
    const state = record._state
    state.values = copyOf(input.values)
    const isUnchanged = input.settled === true || input.operation !== 'insert'
    state.before = input.before || (isUnchanged ? copyOf(input.values) : null)
    state.valid = true
    // A display rule sees the record of a new form, too.
    state.isNew = /^(insert|query)$/.test(input.operation || '') && input.exists !== true
    state.operation = input.operation || null
    state.readOnly = input.readOnly === true
    return record
}

function previousOf(input: TaskInput): GuestRecord | null {
    if (!input.table || !input.before) return null
    return recordOf({ table: input.table, values: input.before, readOnly: true })
}

/** What a script threw, as text; a Java exception has no `message`. */
function describe(thrown: unknown): { message: string; position: string } {
    // Any value can be thrown; the members are looked at one by one.
    const error = thrown as
        | { message?: unknown; stack?: unknown; getMessage?: () => string; name?: unknown }
        | null
        | undefined
    if (error && typeof error.getMessage === 'function') return { message: error.getMessage(), position: '' }
    if (error && error.message !== undefined) {
        const kind = error.name && error.name !== 'Error' ? error.name + ': ' : ''
        return { message: kind + String(error.message), position: positionOf(String(error.stack || '')) }
    }
    return { message: String(thrown), position: '' }
}

/** The first line of a stack that is a script's and not the facade's. */
function positionOf(stack: string): string {
    const line = stack
        .split('\n')
        .filter((each) => /\bat\b/.test(each) && each.indexOf('boot.js') < 0)
        .shift()
    return line === undefined ? '' : line.replace(/^\s+at\s+/, '')
}

/**
 * Runs one script: prepares the globals of its kind, and answers as JSON what it left. The globals of a script that
 * waits (a rule that a script caused) come back afterwards.
 */
global['__perform'] = (kind: string, json: string, script: () => unknown): string => {
    const input: TaskInput = JSON.parse(json) || {}
    const saved: Dictionary<unknown> = {}
    PREPARED.forEach((name) => {
        saved[name] = global[name]
        delete global[name]
    })
    const savedPrinted = running.printed
    const savedCaller = running.caller
    const savedMessages = running.messages
    const savedAnswer = global['__answer']
    running.printed = []
    running.caller = null
    // What a rule says that an action caused is said to the person too.
    if (kind === 'action') running.messages = []
    delete global['__answer']
    delete global['__returned']
    const current = recordOf(input)
    const response = emptyResponse()
    if (current || (kind !== 'script' && kind !== 'rest')) global['current'] = current
    if (kind === 'rule' || kind === 'condition') global['previous'] = previousOf(input)
    if (kind === 'rest' && input.request) {
        global['request'] = makeRequest(input.request)
        global['response'] = makeResponse(response)
    }
    const left: { redirect: string | null } = { redirect: null }
    if (kind === 'action') global['action'] = makeAction(left)
    if (input.event) global['event'] = input.event
    const step = kind === 'step' ? prepareStep(input) : null
    let result: Dictionary<unknown> = {}
    try {
        const direct = script.call(undefined)
        result = step ? stepResultOf(step.left(), direct) : resultOf(kind, current, response)
    } catch (thrown) {
        const service = kind === 'rest' ? serviceErrorOf(thrown) : undefined
        if (service)
            result = {
                response: {
                    status: service.status,
                    headers: {},
                    contentType: null,
                    body: null,
                    error: service,
                    chunks: null,
                },
            }
        else result = { error: describe(thrown), badJson: thrown instanceof SyntaxError }
    }
    if (kind === 'action') {
        result['redirect'] = left.redirect
        result['messages'] = running.messages
        // Of a display rule: what it set stands on the form.
        if (current && input.operation === 'query') result['values'] = current._state.values
    }
    if (step)
        step.names.forEach((name) => {
            delete global[name]
        })
    result['printed'] = running.printed
    PREPARED.forEach((name) => {
        if (saved[name] === undefined) delete global[name]
        else global[name] = saved[name]
    })
    running.printed = savedPrinted
    running.caller = savedCaller
    if (kind === 'action') running.messages = savedMessages
    global['__answer'] = savedAnswer
    return JSON.stringify(result)
}

/** The usual form leaves what it returns in `__returned`, any other returns it directly. */
function stepResultOf(left: StepLeft, direct: unknown): Dictionary<unknown> {
    const returned = global['__returned'] === undefined ? direct : global['__returned']
    const { outputs, message, unmet } = left
    return { left: { returned: returned === false ? false : null, outputs: outputs, message: message, unmet: unmet } }
}

function resultOf(kind: string, current: GuestRecord | null, response: ResponseState): Dictionary<unknown> {
    if (kind === 'rest') {
        const returned = global['__returned']
        if (returned !== undefined && !response.hasBody && !response.streaming) {
            response.body = returned
            response.hasBody = true
        }
        return { response: finishedResponse(response) }
    }
    const answer = global['__answer'] === undefined ? global['answer'] : global['__answer']
    const plain = answer === undefined ? null : answer
    if (kind === 'acl' || kind === 'condition') return { answer: String(plain) === 'true' }
    const result: Dictionary<unknown> = { answer: plain }
    if (kind === 'rule' && current) {
        result['values'] = current._state.values
        result['aborted'] = current._state.aborted
    }
    return result
}

installClock()
