import type { FaultRule } from './platform.ts'
import { DEVICE } from './stand.ts'

/** Rows of test/rest/faults.test.ts. */

type Match = NonNullable<FaultRule['match']>
/** Kind, options, which calls it meets, what a person reads in this order, how many calls of the group's path are made. */
export type Row = [kind: string, options: object, met: Match, said: string[], calls: number]

const ANY: Match = {}
const LOOK = '^/consumer/instructions/\\d+$'
const LOOKS: Match = { method: 'GET', path: LOOK, times: 2 }
const ONE_LOOK: Match = { method: 'GET', path: LOOK, times: 1 }
const SEND: Match = { path: '^/consumer/instructions/targeted$', times: 1 }
const page = (...nth: number[]): Match => ({ path: '^/consumer/responses/', nth })

const DONE = 'Answered, 30 rows.'
const busy = (seconds: number) => `1E is busy. Trying again in ${seconds} s.`
const fault = (words: string) => `1E reported: ${words}`
const failed = (words: string) => `Failed: ${words}`
const UNREADABLE = fault('The answer could not be read.')
const TOO_LARGE =
    'An answer of 1E is larger than 10 MB. Let the proxy user list instruction sets in 1E, or narrow its role to fewer sets.'
const WEB_PAGE = 'The address answers with a web page. Check the 1E Platform URL.'
const REJECTED = '1E rejected the proxy user. Check user name, password and that basic authentication is enabled in 1E.'
const FORBIDDEN = 'The proxy user may not do this in 1E. Its 1E role lacks the permission.'
const GATEWAY =
    'Something between this instance and 1E refused the call (HTTP 403). Ask whoever runs the gateway or proxy.'
const oneSays = (sentence: string, words: string) => `${sentence} 1E: ${words}`
const CONSUMER =
    '1E does not know the consumer 1EServiceNowCore. Ask your 1E administrator to add it under Settings, Consumers.'
const NO_PROVIDER =
    '1E does not lead to its identity provider: No HTTP resource was found that matches /Tachyon/api/Authentication/metadataendpoint.. Check that modern authentication is set up in 1E.'
const UNKNOWN = `1E does not know the device ${DEVICE}, or the proxy user may not reach it.`
const broken = (code: string) => `1E cannot be reached: Unknown host or connection failure: ${code}`
const LOST = 'The answer of 1E was lost. Looking whether the instruction was sent …'
const UNSURE = failed('The answer of 1E was lost. The instruction may have run; it was not sent again.')
const TIMED_OUT = `${DEVICE} did not answer in time.`
const HELD = '1E holds this back for an approval of its own. Nothing has been run. Ask your 1E administrator.'
const TAKEN_BACK =
    '1E held this back for its own approval or authentication until its time was over, and it was taken back there. The consumer workflow in 1E is not set up for ServiceNow.'
const OFFLINE = expect.stringMatching(new RegExp(`^${DEVICE} is offline. The run waits for it until .+\\.$`))

/** A run with OAuth; calls for a token. Without an address of the interface nothing is stored, so that row is the last. */
export const SIGNING_IN: Row[] = [
    ['tokenExpired', {}, ANY, [DONE], 2],
    ['tokenExpired', { always: true }, ANY, [failed(FORBIDDEN)], 2],
    ['tokenLifetime', { seconds: 60 }, ANY, [DONE], 4],
    ['tokenShape', { shape: '1e' }, ANY, [DONE], 1],
    ['tokenShape', { shape: 'jwt' }, ANY, [DONE], 1],
    ['tokenShape', { shape: 'opaque' }, ANY, [DONE], 1],
    ['tokenShape', { shape: 'quoted' }, ANY, [DONE], 1],
    ['tokenShape', { shape: 'object' }, ANY, [DONE], 1],
    ['clockSkew', { seconds: 300 }, ANY, [DONE], 1],
    ['clockSkew', { seconds: -300 }, ANY, [DONE], 1],
    ['apiRoot', { root: 'tachyon' }, ANY, [DONE], 1],
    ['apiRoot', { root: 'api' }, ANY, [DONE], 1],
    ['apiRoot', { root: 'none' }, ANY, [failed(NO_PROVIDER)], 0],
]

/** The looks of a run; calls for its identity and status, of which one is made without any fault. */
export const LOOKING: Row[] = [
    ['status', { status: 400, body: 'text' }, LOOKS, [fault('The request is invalid.'), DONE], 3],
    ['status', { status: 401 }, LOOKS, [oneSays(REJECTED, 'The token has expired.'), DONE], 3],
    ['status', { status: 403, body: 'gateway-html' }, LOOKS, [GATEWAY, DONE], 3],
    ['status', { status: 429 }, LOOKS, [busy(1), busy(2), DONE], 3],
    ['status', { status: 500, body: 'empty' }, LOOKS, [fault('HTTP 500'), DONE], 3],
    ['status', { status: 500, body: 'object' }, LOOKS, [fault('An error has occurred.'), DONE], 3],
    ['status', { status: 503, headers: { 'Retry-After': '90' }, body: 'gateway-html' }, LOOKS, [busy(90), DONE], 3],
    ['latency', { ms: 100 }, LOOKS, [DONE], 1],
    ['drip', { everyMs: 1 }, ONE_LOOK, [DONE], 1],
    ['reset', {}, ONE_LOOK, [DONE], 2],
    ['reset', {}, LOOKS, [broken('ECONNRESET'), DONE], 3],
    ['truncate', {}, LOOKS, [broken('UND_ERR_SOCKET'), DONE], 3],
    ['malformedJson', { form: 'cut' }, LOOKS, [UNREADABLE, DONE], 3],
    ['malformedJson', { form: 'singleQuotes' }, LOOKS, [UNREADABLE, DONE], 3],
    ['malformedJson', { form: 'trailingComma' }, LOOKS, [UNREADABLE, DONE], 3],
    ['malformedJson', { form: 'bom' }, LOOKS, [DONE], 1],
    ['html200', {}, LOOKS, [WEB_PAGE, DONE], 3],
    ['redirect', {}, LOOKS, [WEB_PAGE, DONE], 3],
    ['hugeBody', {}, ONE_LOOK, [TOO_LARGE, DONE], 2],
    ['camelCase', {}, ANY, [DONE], 1],
    ['consumerDisabled', {}, LOOKS, [CONSUMER, DONE], 3],
    ['consumerMissing', {}, LOOKS, [CONSUMER, DONE], 3],
    ['statusJump', { sequence: [0, 99, 5, 6] }, ANY, [DONE], 1],
]

/** The send of a run: it reaches 1E once, unless 1E refused it before any work. Calls that send. */
export const SENDING: Row[] = [
    ['status', { status: 400 }, SEND, [failed(fault('The request is invalid.'))], 1],
    ['status', { status: 401 }, SEND, [failed(oneSays(REJECTED, 'The token has expired.'))], 1],
    ['status', { status: 403 }, SEND, [failed(oneSays(FORBIDDEN, 'Access is forbidden.'))], 1],
    ['status', { status: 429, headers: { 'Retry-After': '90' } }, SEND, [busy(90), DONE], 2],
    ['status', { status: 500 }, SEND, [LOST, UNSURE], 1],
    ['status', { status: 503 }, SEND, [LOST, UNSURE], 1],
    ['status', { status: 503, phase: 'after' }, SEND, [LOST, DONE], 1],
    ['reset', { phase: 'before' }, SEND, [LOST, UNSURE], 1],
    ['reset', { phase: 'after' }, SEND, [LOST, DONE], 1],
    ['truncate', {}, SEND, [LOST, DONE], 1],
    ['malformedJson', {}, SEND, [LOST, DONE], 1],
    ['html200', { phase: 'after' }, SEND, [LOST, DONE], 1],
    ['hugeBody', {}, SEND, [LOST, DONE], 1],
    ['redirect', {}, SEND, [failed(WEB_PAGE)], 1],
    [
        'noPermission',
        {},
        ANY,
        [failed(oneSays(FORBIDDEN, 'You do not have permission on instruction definition 1E-Sim-ManyRows.'))],
        1,
    ],
    ['consumerDisabled', {}, SEND, [failed(CONSUMER)], 1],
    ['deviceUnknown', { fqdns: [DEVICE] }, ANY, [failed(UNKNOWN)], 1],
    ['namesRefused', {}, ANY, [DONE], 2],
]

/** Rows in three batches, the second and third by *Load more*; calls for rows, three without any fault. */
export const LOADING: Row[] = [
    ['emptyPage', { range: 'same' }, page(1, 3), [DONE], 5],
    ['emptyPage', { range: 'next' }, page(1, 3), [DONE], 5],
    ['emptyPage', { range: 'null' }, page(1, 3), [DONE], 5],
    ['shortPages', {}, ANY, [DONE], 9],
    ['duplicateRows', {}, ANY, [DONE], 3],
    ['reorderRows', {}, ANY, [DONE], 3],
    ['rangeMissing', {}, page(2), [DONE], 4],
    ['rangeLong', {}, ANY, [DONE], 3],
    ['pageCap', { n: 4 }, ANY, [DONE], 9],
    ['textLimit', { n: 4 }, ANY, [DONE], 3],
    ['status', { status: 503 }, page(1), [busy(1), DONE], 4],
    ['reset', {}, page(1), [DONE], 4],
]

/** What 1E does with a run that is gathered for ten minutes and looked at once a minute; calls for its status. */
export const COURSE: Row[] = [
    ['lateRows', { rows: 4, seconds: 30 }, ANY, [DONE], 2],
    ['statsLag', { seconds: 30 }, ANY, [DONE], 2],
    ['statsMissing', {}, ANY, [DONE], 11],
    ['statsZero', {}, ANY, [DONE], 11],
    ['statusStuck', { status: 0 }, ANY, [DONE], 2],
    ['statusStuck', { status: 4 }, ANY, [DONE], 2],
    ['statusStuck', { status: 5 }, ANY, [DONE], 2],
    ['statusStuck', { status: 13 }, ANY, [DONE], 2],
    ['expireNow', {}, ANY, [TIMED_OUT], 0],
    ['deleteInstruction', {}, ANY, [TIMED_OUT], 0],
    ['approvalRequired', {}, ANY, [HELD, failed(TAKEN_BACK)], 11],
    ['twoFactor', {}, ANY, [HELD, failed('The instruction was rejected in 1E.')], 10],
    ['reject', {}, ANY, [failed('The instruction was rejected in 1E. Not during working hours')], 1],
    ['emptyTargets', {}, ANY, [DONE], 2],
    ['deviceOffline', { fqdns: [DEVICE] }, ANY, [OFFLINE, TIMED_OUT], 10],
]

const CATALOGUE: Match = { path: '^/consumer/instructiondefinitions$', times: 1 }
const kept = (words: string) => `Instructions were not retrieved: ${words} The existing list was not changed.`
const retrieved = (received: number, added: number, updated: number, active: number) => [
    `Retrieved instructions for App Configuration: ${received} received, ${added} added, ${updated} updated`,
    `${active} active`,
]
const EMPTY = '1E returned no instructions, so the existing list was not changed. Check the roles of the proxy user.'

/** *Retrieve Instructions* of an administrator: what the log says; calls for the list. */
export const RETRIEVING: Row[] = [
    ['emptyCatalogue', {}, ANY, [kept(EMPTY), '43 active'], 1],
    ['status', { status: 500 }, CATALOGUE, [kept(fault('An error has occurred.')), '43 active'], 1],
    ['hugeBody', {}, CATALOGUE, [kept(TOO_LARGE), '43 active'], 1],
    ['reset', {}, CATALOGUE, retrieved(43, 0, 0, 43), 2],
    ['duplicateDefinitions', {}, ANY, retrieved(46, 0, 0, 43), 1],
    ['renamedDefinition', { from: '1E-Sim-Uptime', to: '1E-Sim-New' }, ANY, retrieved(43, 1, 0, 43), 1],
    ['definitionGone', { names: ['1E-Sim-Uptime'] }, ANY, retrieved(42, 0, 0, 42), 1],
    ['idsChanged', { by: 1000 }, ANY, retrieved(43, 0, 43, 43), 1],
    ['largeCatalogue', { count: 500 }, ANY, retrieved(489, 446, 0, 489), 1],
]

const NO_LICENCE = 'Experience is not licensed. Experience scores will not be shown.'
const LICENSED = 'Experience is licensed and enabled.'
const NO_DATA = `1E has no experience data for ${DEVICE} yet.`
const TOO_OLD = '1E is older than 23.5. Ask an administrator to clear “1E version 23.5 or higher”.'

/** *Check Entitlement* of an administrator; calls for licence and measures. */
export const CHECKING: Row[] = [
    ['experienceNoMeasure', {}, ANY, [LICENSED], 1],
    ['experienceOldOnly', {}, ANY, [LICENSED], 1],
    ['experienceUnlicensed', {}, ANY, [NO_LICENCE], 2],
]

/** The Experience tab of an agent where it is licensed; calls for measures and scores. */
export const SCORING: Row[] = [
    ['experienceUnlicensed', {}, ANY, [NO_DATA], 1],
    ['experienceNoMeasure', {}, ANY, [NO_DATA], 1],
    ['experienceOldOnly', {}, ANY, [TOO_OLD], 1],
    ['errorArray200', {}, ANY, [fault('The experience service is not available.')], 1],
    ['deviceUnknown', { fqdns: [DEVICE] }, ANY, [UNKNOWN], 0],
]

const CONNECTED =
    /^Connected as ACME\\svc-1e-servicenow\. 1E 25\.6\.0\.412, \d+ devices online, \d+ days of licence left\./
/** What *Test Server Connection* says where nothing is wrong, however many devices there are. */
export const connected = (said: string) => said.replace(CONNECTED, 'Connected.')

/** *Test Server Connection* of an administrator; all calls, of which six are made without any fault. */
export const TESTING: Row[] = [
    ['status', { status: 503 }, ANY, [`Connection: ${busy(5)}`], 1],
    ['redirect', {}, ANY, [`Connection: ${WEB_PAGE}`], 1],
    ['html200', {}, ANY, [`Connection: ${WEB_PAGE}`], 1],
    ['malformedJson', {}, ANY, [`Connection: ${UNREADABLE}`], 1],
    [
        'truncate',
        {},
        ANY,
        ['Connection: 127.0.0.1 did not answer. Check the port, the firewall, and whether 1E runs.'],
        2,
    ],
    ['reset', {}, { times: 1 }, ['Connected.'], 7],
    ['hugeBody', {}, { times: 1 }, [`Connection: ${TOO_LARGE}`], 1],
    ['latency', { ms: 20 }, ANY, ['Connected.'], 6],
    ['consumerMissing', {}, ANY, [`Consumer: ${CONSUMER}`], 1],
    ['experienceOldOnly', {}, ANY, [`Connected. Experience: ${TOO_OLD}`], 6],
    ['errorArray200', {}, ANY, [`Connected. Experience: ${fault('The experience service is not available.')}`], 6],
]
