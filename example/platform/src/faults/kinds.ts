const RESPONSES = '^/consumer/(responses|responseerrors)/'
const ROWS = '^/consumer/responses/'
const CREATE = '^/consumer/instructions(/targeted|/\\d+/rerun)?$'
const ONE_INSTRUCTION = '^/consumer/instructions/\\d+$'
const OF_INSTRUCTION = '^/consumer/(instructions|responses|responseerrors|instructionstatistics(/\\w+)?)/\\d+'
const STATISTICS = '^/consumer/instructionstatistics/'
const CATALOGUE = '^/consumer/instructiondefinitions$'
const ANY = '^/(consumer|experience)(/|$)'
/** Every call that names its consumer: the two applications, and the one that gives a token. */
const WITH_CONSUMER = '^/(consumer|experience|(tachyon/)?api)(/|$)'
const EXPERIENCE = '^/experience/'
const TOKEN = '/authentication/requestjwtauthentication$'
const API_ROOT = '^/(tachyon/)?api/'
const LICENCE = '^/(experience|consumer/systeminformation)/'

/** A kind of fault: which requests it meets when its rule does not say otherwise, and which options it has. */
interface FaultKind {
    path: string
    method?: string
    times?: number
    options?: string[]
}

/** All kinds. `phase` is before or after the work was done; `seconds`, `ms` and `megabytes` are numbers. */
export const FAULT_KINDS: { [kind: string]: FaultKind } = {
    // `always`: every token, not only the first
    tokenExpired: { path: ANY, times: 1, options: ['always'] },
    tokenLifetime: { path: TOKEN, options: ['seconds'] },
    // `shape`: 1e, jwt, opaque, quoted, object
    tokenShape: { path: TOKEN, options: ['shape'] },
    // `root`: tachyon, api, none
    apiRoot: { path: API_ROOT, options: ['root'] },
    // `seconds` may be negative
    clockSkew: { path: '^/', options: ['seconds'] },
    // without `location` the same port under another name of this machine
    redirect: { path: ANY, options: ['location'] },
    // `body`: error-array, object, aspnet, problem, gateway-html, empty, text; `phase`: before, after
    status: { path: ANY, options: ['status', 'body', 'code', 'message', 'data', 'headers', 'phase'] },
    latency: { path: ANY, options: ['ms', 'jitterMs'] },
    hang: { path: ANY, options: ['phase'] },
    drip: { path: ANY, options: ['everyMs'] },
    reset: { path: ANY, options: ['phase'] },
    truncate: { path: ANY },
    // `form`: cut, singleQuotes, trailingComma, bom
    malformedJson: { path: ANY, options: ['form'] },
    html200: { path: ANY, options: ['phase'] },
    hugeBody: { path: ANY, options: ['megabytes'] },
    camelCase: { path: ANY },
    consumerDisabled: { path: WITH_CONSUMER },
    consumerMissing: { path: WITH_CONSUMER },
    // without `definitionIds` every definition
    noPermission: { path: ANY, options: ['definitionIds'] },
    // `range`: same, next, null
    emptyPage: { path: ROWS, options: ['range'] },
    shortPages: { path: RESPONSES },
    duplicateRows: { path: ROWS, options: ['n'] },
    reorderRows: { path: ROWS },
    // `n`: characters of a large text in a page
    textLimit: { path: ROWS, options: ['n'] },
    pageCap: { path: RESPONSES, options: ['n'] },
    rangeMissing: { path: RESPONSES },
    rangeLong: { path: RESPONSES },
    lateRows: { path: CREATE, method: 'POST', options: ['rows', 'seconds'] },
    statsLag: { path: STATISTICS, options: ['seconds'] },
    statsMissing: { path: STATISTICS },
    statsZero: { path: STATISTICS },
    statusStuck: { path: ONE_INSTRUCTION, method: 'GET', options: ['status'] },
    statusJump: { path: ONE_INSTRUCTION, method: 'GET', options: ['sequence'] },
    expireNow: { path: OF_INSTRUCTION },
    deleteInstruction: { path: OF_INSTRUCTION },
    // without `afterSeconds` it is never approved
    approvalRequired: { path: CREATE, method: 'POST', options: ['afterSeconds'] },
    reject: { path: OF_INSTRUCTION, options: ['by', 'reason'] },
    twoFactor: { path: CREATE, method: 'POST' },
    deviceOffline: { path: ANY, options: ['fqdns'] },
    deviceUnknown: { path: ANY, options: ['fqdns'] },
    // a definition is named by its number only
    namesRefused: { path: CREATE, method: 'POST' },
    // an empty list of devices is accepted
    emptyTargets: { path: CREATE, method: 'POST' },
    inFlightLimit: { path: CREATE, method: 'POST', options: ['n'] },
    emptyCatalogue: { path: CATALOGUE },
    // `padding`: characters more in each description
    largeCatalogue: { path: ANY, options: ['count', 'padding'] },
    duplicateDefinitions: { path: CATALOGUE },
    renamedDefinition: { path: ANY, options: ['from', 'to'] },
    definitionGone: { path: ANY, options: ['names'] },
    idsChanged: { path: ANY, options: ['by'] },
    experienceUnlicensed: { path: LICENCE },
    experienceNoMeasure: { path: EXPERIENCE },
    experienceOldOnly: { path: EXPERIENCE },
    errorArray200: { path: EXPERIENCE },
}
