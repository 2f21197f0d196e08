import { parseUtc } from '../../src/core/server/exchange/json.ts'
import { type Reply, readReply } from '../../src/core/server/exchange/reply.ts'
import { isFailure } from '../../src/core/server/failure.ts'
import { toPage, toStatistics, toWholeText } from '../../src/core/server/platform/responses.ts'

const reply = (status: number, body: string, more: Partial<Reply> = {}): Reply => ({
    status,
    body,
    contentType: 'application/json',
    retryAfterSeconds: null,
    ...more,
})

function failure(given: Reply, creates = false): unknown {
    try {
        return readReply(given, creates)
    } catch (thrown) {
        return isFailure(thrown)
            ? { code: thrown.code, transient: thrown.transient, lost: thrown.lost, args: thrown.args }
            : thrown
    }
}
const errors = (code: string, message = 'Because.') => JSON.stringify([{ ErrorCode: code, Message: message, Data: [] }])
const said = (ErrorCode: string, Message: string, Data: string[] = []) => JSON.stringify([{ ErrorCode, Message, Data }])
const page = '<!DOCTYPE html><title>Sign in</title>'

test.each([
    ['an IIS page for 401', reply(401, page, { contentType: 'text/html' }), 'platform_auth', false],
    ['an unknown consumer', reply(401, errors('Consumer.NotFound')), 'platform_consumer', false],
    ['no permission on the object', reply(401, errors('Security.NoPermission')), 'platform_permission', false],
    ['a proxy that refuses', reply(403, page), 'platform_gateway', false],
    ['403 in words of 1E', reply(403, errors('Security.Forbidden')), 'platform_permission', false],
    [
        'no permission, told without that word in its code',
        reply(401, errors('Instruction.Set')),
        'platform_permission',
        false,
    ],
    ['an ended token', reply(401, errors('Authentication.TokenExpired')), 'platform_auth', false],
    ['too many in flight', reply(400, errors('Instruction.TooManyInFlight')), 'platform_full', true],
    [
        'a definition that is not there',
        reply(404, errors('InstructionDefinition.NotFound')),
        'definition_missing',
        false,
    ],
    ['an unknown id', reply(404, errors('Instruction.NotFound')), 'platform_not_found', false],
    ['too many requests', reply(429, errors('x'), { retryAfterSeconds: 7 }), 'platform_busy', true],
    ['a gateway in trouble', reply(503, page), 'platform_busy', true],
    ['a fault of the server', reply(500, errors('x')), 'platform_error', true],
    ['a bad request', reply(400, errors('Instruction.InvalidTtl')), 'platform_error', false],
    ['a web page with status 200', reply(200, page, { contentType: 'text/html' }), 'platform_web_page', false],
    ['half an answer', reply(200, '{"Id": 1'), 'platform_error', true],
    ['errors with status 200', reply(200, errors('Experience.Unknown')), 'platform_error', false],
    ['more than 10 MB', reply(200, `${' '.repeat(10 * 1024 * 1024)}1`), 'platform_too_large', false],
])('%s', (_name, given, code, transient) => {
    expect(failure(given)).toMatchObject({ code, transient })
})

test('the call that runs an instruction is lost whenever 1E may have done the work', () => {
    for (const given of [reply(500, errors('x')), reply(502, page), reply(200, '{"Id": 1'), reply(200, page)]) {
        expect(failure(given, true)).toMatchObject({ lost: true })
    }
    for (const given of [reply(400, errors('x')), reply(401, page), reply(429, errors('x'))]) {
        expect(failure(given, true)).toMatchObject({ lost: false })
    }
})

test.each([
    [408, 'platform_busy', true, true],
    [429, 'platform_busy', true, false],
    [500, 'platform_error', false, true],
    [501, 'platform_error', false, true],
    [502, 'platform_busy', true, true],
    [503, 'platform_busy', true, true],
    [504, 'platform_busy', true, true],
    [302, 'platform_web_page', false, false],
])(
    'status %i is read as %s; a call that creates may be made again (%s), may have been done (%s)',
    (status, ...known) => {
        const [code, transient, lost] = known
        expect(failure(reply(status, page), true)).toMatchObject({ code, transient, lost })
        expect(failure(reply(status, page))).toMatchObject({ code, transient: status !== 302, lost: false })
    }
)

test.each([
    [
        '401 about a set',
        reply(401, said('Security.NoPermission', 'No permission on set X')),
        ['1E: No permission on set X'],
    ],
    [
        'problem+json',
        reply(400, JSON.stringify({ type: 'x', title: 'Bad', detail: 'Why it is bad.' })),
        ['Why it is bad.'],
    ],
    [
        'a value that 1E does not take, by the name of its parameter',
        reply(400, said('Instruction.ParameterValidationFailed', 'Not allowed.', ['state', 'secret value'])),
        ['state', 'Not allowed.'],
    ],
    [
        'the audience that was expected, and no token',
        reply(400, said('Token.TokenAudienceDoesNotMatch', 'Wrong audience.', ['https://idp/token', 'eyJhbGciOi.x.y'])),
        ['Wrong audience. https://idp/token'],
    ],
])('1E’s own words are shown: %s', (_name, given, args) => {
    expect(failure(given)).toMatchObject({ args })
})

test('1E’s own words come through, a byte order mark and lower-case members too', () => {
    expect(
        failure(reply(400, `\uFEFF${JSON.stringify({ message: 'No.', exceptionMessage: 'Really.' })}`))
    ).toMatchObject({ args: ['No. Really.'] })
    expect(readReply(reply(200, '\uFEFF{"id":3}'), false)).toEqual({ id: 3 })
    expect(readReply(reply(204, ''), false)).toBeNull()
})

test.each([
    [
        'rows and a new range go on',
        { Range: 'b', Responses: [{ Id: 1, ShardId: 2, Fqdn: 'x', Values: { A: 1 } }] },
        'b',
        1,
    ],
    ['no rows is the end for now', { Range: 'b', Responses: [] }, null, 0],
    ['the range that was sent is the end for now', { Range: 'a', Responses: [{ Id: 1, ShardId: 1 }] }, null, 1],
    ['no range is the end for now', { Range: null, Responses: [{ Id: 1, ShardId: 1 }] }, null, 1],
    ['nothing at all is the end for now', {}, null, 0],
])('paging: %s', (_name, raw, range, rows) => {
    const read = toPage(raw, 'a')
    expect([read.range, read.rows.length]).toEqual([range, rows])
})

test.each([
    ['text', { Values: {}, Blob: 'line 1' }, { Output: 'line 1' }],
    ['text without values', { Values: null, blob: 'line 1' }, { Output: 'line 1' }],
    ['no text', { Values: { A: 1 }, Blob: null }, { A: 1 }],
    ['both, of one name', { Values: { output: 'x' }, Blob: 'line 1' }, { output: 'x', 'Output (Blob)': 'line 1' }],
])('a row without schema: %s', (_name, row, values) => {
    expect(toPage({ Range: null, Responses: [{ Id: 1, ShardId: 1, ...row }] }, 'a').rows[0]?.values).toEqual(values)
})

test.each([
    ['bare', 'whole', 'whole'],
    ['in an object', { Value: 'whole' }, 'whole'],
    ['of another letter case', { value: '9007199254740993' }, '9007199254740993'],
    ['absent', { Other: 1 }, null],
    ['nothing', null, null],
])('one value by itself: %s', (_name, raw, value) => {
    expect(toWholeText(raw)).toBe(value)
})

test('statistics are read from a summary, as text or numbers, and fill their gaps', () => {
    expect(toStatistics({ Summary: { SentCount: '2', ReceivedCount: 1, TotalRowProcessed: 7 } })).toMatchObject({
        sent: 2,
        received: 1,
        outstanding: 1,
        rows: 7,
    })
})

test.each([
    ['2017-09-07T10:06:43.203Z', '2017-09-07T10:06:43.203Z'],
    ['2017-09-07T10:06:41', '2017-09-07T10:06:41.000Z'],
    ['2017-09-07T12:06:41+02:00', '2017-09-07T10:06:41.000Z'],
    ['2017-09-07 10:06:41.1234567', '2017-09-07T10:06:41.123Z'],
])('the stamp %s is %s', (stamp, iso) => {
    expect(new Date(parseUtc(stamp)).toISOString()).toBe(iso)
})
