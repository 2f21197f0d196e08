import fc from 'fast-check'
import { Announcer } from '../../src/components/shared/announcer.ts'
import { duration, formatsFor, preferredLocale } from '../../src/components/shared/format.ts'
import { itsm } from '../../src/components/shared/itsm.ts'
import { propertyText, t } from '../../src/components/shared/messages.ts'
import { whenReachable } from '../../src/components/shared/reachable.ts'
import { backoffMs, RestError, requestJson, troubleFrom } from '../../src/components/shared/rest.ts'
import { FakeServer, ok, refused } from './fake-server.ts'

describe('messages', () => {
    it('fills the gaps of a translated text', () => {
        window.__TECTONIC_TRANSLATIONS__ = { 'x_1e_connect.Took {0}': '{0} gedauert' }
        expect(t('Took {0}', '4 s')).toBe('4 s gedauert')
        expect(t('No such {0} {1}', 'key')).toBe('No such key {1}')
        window.__TECTONIC_TRANSLATIONS__ = {}
    })

    it('keeps a leading @ from being read as a selector', () => {
        expect(propertyText('@context/x')).toBe('\\@context/x')
        expect(propertyText('a@b')).toBe('a@b')
    })
})

describe('formats', () => {
    const formats = formatsFor({ zone: 'America/New_York', dateFormat: 'dd/MM/yyyy', timeFormat: 'HH:mm:ss' }, 'en-GB')
    const cell = (
        kind: 'text' | 'number' | 'date' | 'boolean',
        value: string | number | boolean | null,
        name = 'Size'
    ) => formats.cell(value, { name, kind })

    it('shows numbers with the digits that came, and groups none', () => {
        expect(cell('number', 1947392)).toBe('1947392')
        for (const text of ['1947392', '007', '1e5', '  ', '9007199254740993', 'n/a'])
            expect(cell('number', text)).toBe(text)
        expect(formats.number(1947392)).toBe('1,947,392')
    })

    it('shows truth as words and blanks as blank', () => {
        expect([cell('boolean', true), cell('boolean', 'False'), cell('boolean', 'perhaps')]).toEqual([
            'Yes',
            'No',
            'perhaps',
        ])
        expect([cell('text', null), cell('number', '')]).toEqual(['', ''])
    })

    it.each([
        ['2026-11-23T08:16:41Z', '23/11/2026 03:16:41'],
        ['2026-07-23T08:16:41.9999999', '23/07/2026 04:16:41'],
        ['2026-11-23 08:16:41+05:30', '22/11/2026 21:46:41'],
        ['2024-03-01', '01/03/2024'],
        ['0001-01-01T00:00:00', '0001-01-01T00:00:00'],
        ['2026-02-30T00:00:00Z', '2026-02-30T00:00:00Z'],
        ['2026-11-23T08:16:61Z', '2026-11-23T08:16:61Z'],
        ['yesterday', 'yesterday'],
    ])('shows the time %s in the zone and format of the profile as %s', (value, shown) => {
        expect(cell('date', value)).toBe(shown)
    })

    it('writes the formats that a profile may have', () => {
        const at = (dateFormat: string, timeFormat: string) =>
            formatsFor({ zone: 'Asia/Kolkata', dateFormat, timeFormat }, 'en-GB').cell('2026-03-05T18:35:09Z', {
                name: 'When',
                kind: 'date',
            })
        expect(at('MM-dd-yyyy', 'hh:mm:ss a')).toBe('03-06-2026 12:05:09 AM')
        expect(at('d.M.yy', 'HH.mm')).toBe('6.3.26 00.05')
        expect(at("EEE d MMM yyyy 'at'", 'h:mm a')).toBe('Fri 6 Mar 2026 at 12:05 AM')
    })

    it('shows only the time of what happened today in that zone', () => {
        const now = Date.parse('2026-11-23T04:30:00Z')
        expect(formats.time('2026-11-23T04:16:41.000Z', now)).toBe('22/11/2026 23:16:41'.slice(11))
        expect(formats.time('2026-11-23T05:16:41.000Z', now)).toBe('23/11/2026 00:16:41')
    })

    it('takes UTC for a zone that no browser knows, and says so', () => {
        const unknown = formatsFor({ zone: 'Mars/Phobos', dateFormat: 'yyyy-MM-dd', timeFormat: 'HH:mm:ss' })
        expect(unknown.zone.name).toBe('UTC')
        expect(unknown.time('2026-11-23T05:16:41.000Z', 0)).toBe('2026-11-23 05:16:41')
    })

    it.each([
        ['en', ['de-DE', 'en-GB', 'en-US'], 'en-GB'],
        ['de', ['en-GB'], 'de'],
        ['', ['en-US@posix', 'fr-CA'], 'fr-CA'],
        ['en', ['en-US@posix'], 'en'],
        ['no tag', ['C'], undefined],
    ])('take the page’s language %s and the reader’s region', (page, wishes, locale) => {
        expect(preferredLocale(page, wishes)).toBe(locale)
    })

    it('says how long in the largest fitting unit', () => {
        expect([4000, 61_000, 3_600_000, 10_800_000].map(duration)).toEqual(['4 s', '1 min', '60 min', '3 h'])
    })
})

describe('calls of our REST API', () => {
    it('put path, query and body where the route has them', async () => {
        const server = new FakeServer().on('GET /', () => ok({})).on('POST /', () => ok({}))
        await itsm('GET /records/{table}/{id}/devices', { table: 'incident', id: 'a/b', query: { query: 'ä &' } })
        await itsm('GET /instructions', { query: { query: '', kind: undefined, limit: 20 } })
        await itsm('GET /texts', {})
        await itsm('POST /runs/{id}/cancel', { id: '1', body: { key: 'k' } })
        expect(server.received.map(({ method, path, body }) => [method, path, body])).toEqual([
            ['GET', '/records/incident/a%2Fb/devices?query=%C3%A4+%26', {}],
            ['GET', '/instructions?query=&limit=20', {}],
            ['GET', '/texts', {}],
            ['POST', '/runs/1/cancel', { key: 'k' }],
        ])
    })
})

describe('announcer', () => {
    beforeEach(() => jest.useFakeTimers())
    afterEach(() => jest.useRealTimers())

    it('speaks at most every five seconds, and then only the newest', () => {
        const spoken: string[] = []
        const announcer = new Announcer((message) => spoken.push(message))
        announcer.announce('Sending …')
        announcer.announce('Sent.')
        announcer.announce('Done. 3 rows.')
        expect(spoken).toEqual(['Sending. '])
        jest.advanceTimersByTime(4900)
        expect(spoken).toHaveLength(1)
        jest.advanceTimersByTime(200)
        expect(spoken).toEqual(['Sending. ', 'Done. 3 rows. '])
        jest.advanceTimersByTime(20_000)
        announcer.announce('Done. 3 rows.')
        jest.advanceTimersByTime(20_000)
        expect(spoken).toHaveLength(2)
    })
})

describe('rest', () => {
    async function trouble(status: number, detail: string, message = 'Words of the server.') {
        new FakeServer().on('GET /x', () => refused(status, detail, message))
        return requestJson('/api/x_1e_connect/v1/itsm/x').then(
            () => null,
            (error: unknown) => troubleFrom(error)
        )
    }

    it('takes code and detail out of the envelope', async () => {
        expect(await trouble(409, 'already_running: abc')).toMatchObject({
            status: 409,
            code: 'already_running',
            detail: 'abc',
            message: 'Words of the server.',
        })
        expect(await trouble(500, 'no code here')).toMatchObject({ code: 'http_500', detail: 'no code here' })
        expect(await trouble(403, 'forbidden: ')).toMatchObject({
            code: 'forbidden',
            message: 'You no longer have permission to run 1E instructions.',
        })
    })

    it('tells a lost connection and an answer that is none of ours', async () => {
        new FakeServer().on('GET /x', () => 'unreachable').on('GET /y', () => ({ body: '<html>' }))
        await expect(requestJson('/api/x_1e_connect/v1/itsm/x')).rejects.toMatchObject({ trouble: { code: 'network' } })
        await expect(requestJson('/api/x_1e_connect/v1/itsm/y')).rejects.toBeInstanceOf(RestError)
    })

    it('reads the token at the time of the call', async () => {
        const server = new FakeServer().on('GET /x', () => ok(1))
        window.g_ck = 'one'
        await requestJson('/api/x_1e_connect/v1/itsm/x')
        window.g_ck = 'two'
        await requestJson('/api/x_1e_connect/v1/itsm/x')
        expect(server.received.map(({ headers }) => headers['X-UserToken'])).toEqual(['one', 'two'])
    })

    it('goes on with the token that a 401 tells, once, and keeps it', async () => {
        window.g_ck = 'old'
        const server = new FakeServer().on('POST /x', ({ headers }) =>
            headers['X-UserToken'] === 'new' ? ok(1) : { status: 401, headers: { 'X-UserToken-Response': 'new' } }
        )
        expect(await requestJson('/api/x_1e_connect/v1/itsm/x', { method: 'POST', body: {} })).toBe(1)
        await requestJson('/api/x_1e_connect/v1/itsm/x', { method: 'POST', body: {} })
        expect(server.received.map(({ headers }) => headers['X-UserToken'])).toEqual(['old', 'new', 'new'])
        server.on('POST /x', () => ({ status: 401, headers: { 'X-UserToken-Response': 'newer' } }))
        await expect(requestJson('/api/x_1e_connect/v1/itsm/x', { method: 'POST', body: {} })).rejects.toMatchObject({
            trouble: { status: 401 },
        })
        expect(server.received).toHaveLength(5)
        delete window.g_ck
    })

    it('wakes what waits with the next success, and when the network is back', async () => {
        new FakeServer().on('GET /x', () => ok(1)).on('GET /y', () => refused(503, ''))
        const woken: string[] = []
        whenReachable(() => woken.push('success'))
        whenReachable(() => woken.push('never'))()
        await requestJson('/api/x_1e_connect/v1/itsm/y').catch(() => null)
        expect(woken).toEqual([])
        await requestJson('/api/x_1e_connect/v1/itsm/x')
        expect(woken).toEqual(['success'])
        whenReachable(() => woken.push('online'))
        window.dispatchEvent(new Event('online'))
        window.dispatchEvent(new Event('online'))
        expect(woken).toEqual(['success', 'online'])
    })

    it('waits longer after every failure, at most half a minute, and never shorter than the server wants', () => {
        const base = { status: 503, code: 'http_503', message: '', detail: '', openRun: null, at: '' } as const // a code, not any text
        fc.assert(
            fc.property(fc.integer({ min: 1, max: 50 }), fc.nat(120), (failures, seconds) => {
                const wait = backoffMs(failures, { ...base, retryAfter: seconds })
                expect(wait).toBeGreaterThanOrEqual(seconds * 1000)
                expect(wait).toBeLessThanOrEqual(Math.max(30_000, seconds * 1000))
                expect(wait).toBeGreaterThanOrEqual(backoffMs(failures - 1, { ...base, retryAfter: null }))
            })
        )
    })
})

test('a browser that names no real language is read in the page’s own', () => {
    const languages = jest.spyOn(navigator, 'languages', 'get').mockReturnValue(['en-US@posix', 'de@x'])
    try {
        expect(formatsFor().number(12345)).toBe('12,345')
    } finally {
        languages.mockRestore()
    }
})
