import '../../src/components/index.ts'
import { problem } from '../../src/contract/errors.ts'
import type { Experience, Score } from '../../src/contract/experience.ts'
import { FakeServer, ok, PROFILE, RECORD, refused } from './fake-server.ts'
import { all, button, mount, one, payloadsOf, textOf, until } from './support.ts'

const HOUR_MS = 3_600_000
const ago = (hours: number) => new Date(Date.now() - hours * HOUR_MS).toISOString()

function score(value: number, grade: Score['grade'], week: number | null = -6, month: number | null = -14): Score {
    return { value, grade, week, month }
}

function experience(more: Partial<Experience> = {}): Experience {
    return {
        device: {
            fqdn: 'lon-lt-0007.corp.acme.example',
            online: true,
            os: 'Windows 11',
            manufacturer: 'Dell Inc.',
            model: 'Latitude 7440',
            user: 'ACME\\j.smith',
            lastStart: ago(30),
            lastSeen: ago(0),
        },
        overall: score(43, 'average'),
        categories: {
            stability: score(39, 'poor', -11),
            performance: score(41, 'average', 0, null),
            responsiveness: score(56, 'average', 1, 3),
            sentiment: null,
        },
        measuredAt: ago(8),
        history: [
            { at: ago(728), value: 57 },
            { at: ago(8), value: 43 },
        ],
        bands: [21, 41, 61, 81],
        link: 'https://acme.1e.example/explorer',
        check: null,
        problem: null,
        profile: PROFILE,
        ...more,
    }
}

async function card(shown: Experience | null, busy = false): Promise<HTMLElement> {
    const host = mount('x-1e-experience-card', { experience: shown, busy })
    await until(() => host.shadowRoot?.querySelector('.card, .why'))
    return host
}

const cells = (row: HTMLElement) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent)

describe('experience card', () => {
    it('says that it is loading', async () => {
        const host = await card(null)
        expect(textOf(host, '[role=status]')).toBe('Loading experience …')
        expect(one(host, '.card').getAttribute('aria-busy')).toBe('true')
    })

    it('shows the overall score with its grade in words, change, age and the way into 1E', async () => {
        const host = await card(experience())
        expect(textOf(host, '.big')).toBe('43')
        expect(textOf(host, '.overall .grade')).toBe('Average')
        expect(textOf(host, '.is-own')).toBe('Average')
        expect(textOf(host, '.overall .meta')).toBe('−6 in 7 days, −14 in 30 days')
        expect(textOf(host, '.updated')).toMatch(/^Last updated .+, 8 h ago\s?Refresh$/)
        expect(textOf(host, 'figcaption')).toMatch(
            /^From 57 on \d{4}-\d\d-\d\d to 43 on \d{4}-\d\d-\d\d: −14\. Lowest 43, highest 57\.$/
        )
        expect(one(host, 'a.link').getAttribute('href')).toBe('https://acme.1e.example/explorer')
    })

    it('shows the four categories, and that one has no data', async () => {
        const host = await card(experience())
        expect(all(host, 'tbody tr').map(cells)).toEqual([
            ['Stability', '', '39', 'Poor', '−11', '−14'],
            ['Performance', '', '41', 'Average', '0', ''],
            ['Responsiveness', '', '56', 'Average', '+1', '+3'],
            ['User Sentiment', '', '', 'No data', '', ''],
        ])
    })

    it('names the category that lowers the score most, and its change; nothing when none lies below the whole', async () => {
        const host = await card(experience())
        expect(textOf(host, '.lowers')).toBe(
            'What lowers the score: Stability, 39 of 100 −11 in 7 days, −14 in 30 days'
        )
        const even = score(43, 'average')
        const categories = { stability: even, performance: even, responsiveness: null, sentiment: null }
        expect(all(await card(experience({ categories })), '.lowers')).toEqual([])
    })

    it('says no change that 1E does not know', async () => {
        const host = await card(experience({ overall: score(43, 'average', -6, null) }))
        expect(textOf(host, '.overall .meta')).toBe('−6 in 7 days')
        expect(textOf(host, '.card')).not.toContain('–')
    })

    it('shows 7, 30 or 90 days with dates, values and the lines between the grades', async () => {
        const history = [90, 40, 29, 6, 0].map((days, at) => ({ at: ago(days * 24 + 8), value: 80 - at * 5 }))
        const host = await card(experience({ history }))
        const points = () => (one(host, 'polyline').getAttribute('points') ?? '').split(' ').length
        expect(points()).toBe(3)
        expect(all(host, '.axis > span').map(({ textContent }) => textContent)).toEqual([
            '100',
            '81',
            '61',
            '41',
            '21',
            '0',
        ])
        button(host, '90 days').click()
        await until(() => points() === 5)
        expect(textOf(host, 'figcaption')).toMatch(/^From 80 on .+ to 60 on .+: −20\. Lowest 60, highest 80\.$/)
        button(host, '7 days').click()
        await until(() => points() === 2)
        expect(button(host, '7 days').getAttribute('aria-pressed')).toBe('true')
        expect(all(host, '.dates > span').map(({ textContent }) => textContent)).toEqual([
            expect.stringMatching(/^\d{4}-\d\d-\d\d: 65$/),
            expect.stringMatching(/^\d{4}-\d\d-\d\d: 60$/),
        ])
    })

    it.each([
        ['very_good', 'Very Good'],
        ['good', 'Good'],
        ['average', 'Average'],
        ['poor', 'Poor'],
        ['very_poor', 'Very Poor'],
    ] as const)('writes the grade %s as a word', async (grade, word) => {
        const host = await card(experience({ overall: score(50, grade) }))
        expect(textOf(host, '.overall .grade')).toBe(word)
    })

    it.each([
        [47, false, '47 h'],
        [49, true, '49 h'],
        [121, true, '5 days'],
    ])('warns of scores that are %i hours old: %s', async (hours, warns, text) => {
        const host = await card(experience({ measuredAt: ago(hours) }))
        expect(all(host, '.updated .icon').length > 0).toBe(warns)
        expect(textOf(host, '.updated')).toContain(`${text} ago`)
    })

    it.each([
        ['experience_not_licensed', [], 'Experience is not licensed for this 1E platform.'],
        ['experience_role', [], 'The proxy user lacks the Experience User role in 1E.'],
        ['experience_no_data', ['lon-lt-0007'], '1E has no experience data for lon-lt-0007 yet.'],
        ['device_missing', ['Configuration item'], 'Add a device to Configuration item to use 1E.'],
    ] as const)('says why there are no scores: %s', async (code, args, text) => {
        const host = await card(experience({ overall: null, problem: problem(code, args) }))
        // One line: the device, the reason with what to do, and the way to ask again.
        expect(textOf(host, '.why > span')).toBe(text)
        expect(textOf(host, '.why b')).toBe('lon-lt-0007.corp.acme.example')
        expect(all(host, 'table, section, .card')).toHaveLength(0)
    })

    it('leads an administrator to where the licence is checked', async () => {
        const host = await card(
            experience({ problem: problem('experience_unchecked'), check: '/configuration', overall: null })
        )
        const link = one(host, '.why a')
        expect([link.textContent, link.getAttribute('href')]).toEqual(['Check Entitlement', '/configuration'])
    })

    it('asks for newer scores, and not again while they are read', async () => {
        const host = await card(experience())
        const wishes = payloadsOf(host, 'X_1E_EXPERIENCE_CARD#REFRESH_REQUESTED')
        button(host, 'Refresh').click()
        await until(() => wishes.length === 1)
        const busy = await card(experience(), true)
        const none = payloadsOf(busy, 'X_1E_EXPERIENCE_CARD#REFRESH_REQUESTED')
        button(busy, 'Refresh').click()
        await new Promise((resolve) => setTimeout(resolve, 30))
        expect(none).toEqual([])
    })
})

describe('device experience', () => {
    const inner = (host: HTMLElement) => one(host, 'x-1e-experience-card')
    const open = (more: object = {}) => mount('x-1e-device-experience', { table: 'incident', sysId: RECORD, ...more })

    it('reads the scores of the record’s device and reads them anew on Refresh', async () => {
        let value = 42
        const server = new FakeServer().on('GET /records/', () =>
            ok(experience({ overall: score(++value, 'average') }))
        )
        const host = open()
        await until(() => host.shadowRoot?.querySelector('x-1e-experience-card'))
        await until(() => textOf(inner(host), '.big') === '43')
        button(inner(host), 'Refresh').click()
        await until(() => textOf(inner(host), '.big') === '44')
        expect(server.calls(`GET /records/incident/${RECORD}/experience`)).toHaveLength(2)
    })

    it('asks about the chosen device, and anew when another is chosen', async () => {
        const server = new FakeServer().on('GET /records/', () => ok(experience()))
        const host = open({ device: 'one.corp' })
        await until(() => server.calls('GET /records/').length === 1)
        Object.assign(host, { device: 'two.corp' })
        await until(() => server.calls('GET /records/').length === 2)
        expect(server.calls('GET /records/').map(({ path }) => path.split('?')[1])).toEqual([
            'device=one.corp',
            'device=two.corp',
        ])
    })

    it('tells what went wrong, tries again by itself, and keeps what it showed', async () => {
        let down = true
        const server = new FakeServer().on('GET /records/', () =>
            down ? refused(503, 'platform_busy: ', '1E is busy. Trying again in 5 s.') : ok(experience())
        )
        const host = open()
        await until(() => textOf(host, '.problem p') === '1E is busy. Trying again in 5 s.')
        down = false
        button(host, 'Try again').click()
        await until(() => host.shadowRoot?.querySelector('x-1e-experience-card'))
        await until(() => textOf(inner(host), '.big') === '43')
        expect(all(host, '.problem')).toHaveLength(0)
        down = true
        button(inner(host), 'Refresh').click()
        await until(() => all(host, '.problem').length === 1)
        expect(textOf(inner(host), '.big')).toBe('43')
        expect(server.calls('GET /records/')).toHaveLength(3)
    })

    it('is nothing for somebody without a role, and says so to the page', async () => {
        new FakeServer().on('GET /records/', () => refused(403, ''))
        const host = document.createElement('x-1e-device-experience')
        const told = payloadsOf(host, 'X_1E_DEVICE_EXPERIENCE#UNAVAILABLE')
        document.body.append(Object.assign(host, { table: 'incident', sysId: RECORD }))
        await until(() => told.length === 1)
        expect(told).toEqual([{ status: 403 }])
        await until(() => all(host, 'x-1e-experience-card, .problem').length === 0)
    })
})
