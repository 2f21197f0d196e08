const RESPONSES = '^/consumer/(responses|responseerrors)/'
const ROWS = '^/consumer/responses/'
const CREATE = '^/consumer/instructions(/targeted|/\\d+/rerun)?$'
const ONE_INSTRUCTION = '^/consumer/instructions/\\d+$'
const OF_INSTRUCTION = '^/consumer/(instructions|responses|responseerrors|instructionstatistics(/\\w+)?)/\\d+'
const STATISTICS = '^/consumer/instructionstatistics/'
const CATALOGUE = '^/consumer/instructiondefinitions$'
const ANY = '^/consumer(/|$)'

/** Which requests a kind of fault meets when its rule names no path and no method. */
export const FAULT_KINDS: { [kind: string]: { path: string; method?: string } } = {
    status: { path: ANY },
    latency: { path: ANY },
    hang: { path: ANY },
    drip: { path: ANY },
    reset: { path: ANY },
    truncate: { path: ANY },
    malformedJson: { path: ANY },
    html200: { path: ANY },
    hugeBody: { path: ANY },
    camelCase: { path: ANY },
    consumerDisabled: { path: ANY },
    consumerMissing: { path: ANY },
    noPermission: { path: ANY },
    emptyPage: { path: ROWS },
    shortPages: { path: RESPONSES },
    duplicateRows: { path: ROWS },
    reorderRows: { path: ROWS },
    rangeMissing: { path: RESPONSES },
    rangeLong: { path: RESPONSES },
    lateRows: { path: CREATE, method: 'POST' },
    statsLag: { path: STATISTICS },
    statsMissing: { path: STATISTICS },
    statsZero: { path: STATISTICS },
    statusStuck: { path: ONE_INSTRUCTION, method: 'GET' },
    statusJump: { path: ONE_INSTRUCTION, method: 'GET' },
    expireNow: { path: OF_INSTRUCTION },
    deleteInstruction: { path: OF_INSTRUCTION },
    approvalRequired: { path: CREATE, method: 'POST' },
    reject: { path: OF_INSTRUCTION },
    twoFactor: { path: CREATE, method: 'POST' },
    deviceOffline: { path: ANY },
    deviceUnknown: { path: ANY },
    inFlightLimit: { path: CREATE, method: 'POST' },
    emptyCatalogue: { path: CATALOGUE },
    duplicateDefinitions: { path: CATALOGUE },
    renamedDefinition: { path: ANY },
    definitionGone: { path: ANY },
    idsChanged: { path: ANY },
}
