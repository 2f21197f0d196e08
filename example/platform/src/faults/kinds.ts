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

/** Which requests a kind of fault meets when its rule does not say otherwise; before it its options. */
export const FAULT_KINDS: { [kind: string]: { path: string; method?: string; times?: number } } = {
    // always: every token that comes is over, not only the first
    tokenExpired: { path: ANY, times: 1 },
    // seconds
    tokenLifetime: { path: TOKEN },
    // shape (1e|jwt|opaque|quoted|object)
    tokenShape: { path: TOKEN },
    // root (tachyon|api|none)
    apiRoot: { path: API_ROOT },
    // seconds, may be negative
    clockSkew: { path: '^/' },
    // location; none = the same port under another name of this machine
    redirect: { path: ANY },
    // status, body (error-array|object|aspnet|problem|gateway-html|empty|text), code, message, data, headers, phase (before|after)
    status: { path: ANY },
    // ms, jitterMs
    latency: { path: ANY },
    // phase (before|after)
    hang: { path: ANY },
    // everyMs
    drip: { path: ANY },
    // phase (before|after)
    reset: { path: ANY },
    truncate: { path: ANY },
    // form (cut|singleQuotes|trailingComma|bom)
    malformedJson: { path: ANY },
    // phase (before|after)
    html200: { path: ANY },
    // megabytes
    hugeBody: { path: ANY },
    camelCase: { path: ANY },
    consumerDisabled: { path: WITH_CONSUMER },
    consumerMissing: { path: WITH_CONSUMER },
    // definitionIds; none = every definition
    noPermission: { path: ANY },
    // range (same|next|null)
    emptyPage: { path: ROWS },
    shortPages: { path: RESPONSES },
    // n
    duplicateRows: { path: ROWS },
    reorderRows: { path: ROWS },
    // n: how many characters of a large text a page holds
    textLimit: { path: ROWS },
    // n
    pageCap: { path: RESPONSES },
    rangeMissing: { path: RESPONSES },
    rangeLong: { path: RESPONSES },
    // rows, seconds
    lateRows: { path: CREATE, method: 'POST' },
    // seconds
    statsLag: { path: STATISTICS },
    statsMissing: { path: STATISTICS },
    statsZero: { path: STATISTICS },
    // status
    statusStuck: { path: ONE_INSTRUCTION, method: 'GET' },
    // sequence
    statusJump: { path: ONE_INSTRUCTION, method: 'GET' },
    expireNow: { path: OF_INSTRUCTION },
    deleteInstruction: { path: OF_INSTRUCTION },
    // afterSeconds; none = never approved
    approvalRequired: { path: CREATE, method: 'POST' },
    // by, reason
    reject: { path: OF_INSTRUCTION },
    twoFactor: { path: CREATE, method: 'POST' },
    // fqdns
    deviceOffline: { path: ANY },
    // fqdns
    deviceUnknown: { path: ANY },
    // names are no way to say which definition is meant, only numbers are
    namesRefused: { path: CREATE, method: 'POST' },
    // a list with nobody in it is taken
    emptyTargets: { path: CREATE, method: 'POST' },
    // n
    inFlightLimit: { path: CREATE, method: 'POST' },
    emptyCatalogue: { path: CATALOGUE },
    // count, padding (characters more in each description)
    largeCatalogue: { path: ANY },
    duplicateDefinitions: { path: CATALOGUE },
    // from, to
    renamedDefinition: { path: ANY },
    // names
    definitionGone: { path: ANY },
    // by
    idsChanged: { path: ANY },
    experienceUnlicensed: { path: LICENCE },
    experienceNoMeasure: { path: EXPERIENCE },
    experienceOldOnly: { path: EXPERIENCE },
    errorArray200: { path: EXPERIENCE },
}
