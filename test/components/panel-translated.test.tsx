import { deviceList, done, ok, page, platformDevice, quietServer, RECORD, refused, run } from './fake-server.ts'
import { all, mount, textOf, translatePage, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

const COUNTS = { sent: 1, received: 0, outstanding: 1, found: 0, stored: 0 }

it('shows where the run stands, never where it stood, while a page translator replaces its texts', async () => {
    const running = run({ pollAfterMs: 20, counts: COUNTS })
    const other = done(1, 1, { id: '2'.repeat(32), number: 'TRI0001043', text: 'Which drives are mapped?' })
    let shown = running
    quietServer({ newestRun: running })
        .on('GET /runs?', () => ok({ items: [shown, other], total: 2 }))
        .on(`GET /runs/${running.id}`, () => ok(shown))
        .on(`GET /runs/${running.id}/responses`, () => ok(page(0, 3, 3, 3)))
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    await until(() => textOf(host, '.run__state') === 'Running on the device')
    await until(() => all(host, '.past').length === 2)
    translatePage(host)
    expect(textOf(host, '.run__state')).toBe('«Running on the device»')
    shown = done(3, 3)
    await until(() => textOf(host, '.run__state') === 'Answered, 3 rows')
    expect(textOf(host, '.past__state')).toBe('Answered, 3 rows')
    expect(all(host, '.step')).toHaveLength(0)
    const table = await until(() => host.shadowRoot?.querySelector<HTMLElement>('x-1e-response-table'))
    await until(() => textOf(table, '.count') === '1–3 of 3 rows, all loaded')
    translatePage(host)
    all(host, '.past')[1]?.click()
    await until(() => textOf(host, '.run__title') === 'Which drives are mapped?')
    expect(textOf(host, '.run__state')).toBe('Answered, 1 row')
    expect(textOf(host, '.run__facts')).toContain('TRI0001043')
})

it('shows what 1E says of the device now', async () => {
    let answer = refused(503, 'platform_unreachable: ', '1E cannot be reached.')
    quietServer().on(`GET /records/incident/${RECORD}/devices`, () => answer)
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    await until(() => textOf(host, '.device__why').includes('1E cannot be reached.'))
    expect(textOf(host, '.device__state')).toBe('State unknown')
    translatePage(host)
    answer = ok(deviceList([platformDevice({ online: false, lastSeen: null, os: 'Ubuntu 24.04' })]))
    all(host, '.device__why button')[0]?.click()
    await until(() => host.shadowRoot?.activeElement?.id === 'change-device')
    await until(() => textOf(host, '.device__state') === 'Offline')
    expect(all(host, '.device__why')).toHaveLength(0)
    translatePage(host)
    answer = ok(deviceList([platformDevice({ online: true })]))
    all(host, '#change-device')[0]?.click()
    await until(() => all(host, '.chosen')[0]).then((one) => one.click())
    await until(() => textOf(host, '.device__state') === 'Online')
})
