interface ServiceError extends Error {
    _status: number
    _detail: string
}

/** Source: "ScriptableServiceResultBuilder" errors (c_ScriptableServiceResponseBuilder.md): status and standard text of each. */
const ERROR_KINDS: [string, number][] = [
    ['BadRequestError', 400],
    ['NotFoundError', 404],
    ['NotAcceptableError', 406],
    ['ConflictError', 409],
    ['UnsupportedMediaTypeError', 415],
]

const snWsErr: Dictionary<unknown> = {}
global['sn_ws_err'] = snWsErr

function makeServiceError(target: ServiceError, name: string, status: number, message: unknown): void {
    hide(target, { _status: status, _detail: '', message: message === undefined ? '' : String(message), name: name })
}

function addErrorKind(name: string, status: number): void {
    const kind = function (this: ServiceError, message?: unknown) {
        makeServiceError(this, name, status, message)
    }
    kind.prototype = Object.create(Error.prototype)
    addSetters(kind.prototype)
    snWsErr[name] = kind
}

function addSetters(target: object): void {
    hide(target, {
        setStatus: function (this: ServiceError, status: unknown) {
            hide(this, { _status: Number(status) || 0 })
        },
        setMessage: function (this: ServiceError, message: unknown) {
            hide(this, { message: String(message) })
        },
        setDetail: function (this: ServiceError, detail: unknown) {
            hide(this, { _detail: String(detail) })
        },
        toString: function (this: ServiceError) {
            return this.name + ': ' + this.message
        },
    })
}

ERROR_KINDS.forEach(([name, status]) => {
    addErrorKind(name, status)
})
addErrorKind('ServiceError', 500)

/** Status, message and detail of what a script threw or set; undefined when it is no service error. */
function serviceErrorOf(thrown: unknown): { status: number; message: string; detail: string } | undefined {
    if (typeof thrown !== 'object' || thrown === null || !('_status' in (thrown as object))) return undefined
    const error = thrown as ServiceError
    return { status: error._status, message: error.message, detail: error._detail }
}
