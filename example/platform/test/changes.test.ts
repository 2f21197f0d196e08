import { type Platform, startPlatform } from '../../../test/support/platform.ts'
import { type Client, connect, DEMO_DEVICE } from './client.ts'

// What becomes different on a device, by itself or because of an action.

let platform: Platform
let acme: Client
beforeAll(async () => {
    platform = await startPlatform()
    acme = connect(platform)
})
afterAll(() => platform.stop())
beforeEach(async () => {
    await platform.reset()
    await platform.clock({ instant: true })
})

const SERVICES = '1E-Sim-Services'
const services = async () => {
    const id = await acme.run(SERVICES)
    const { body } = await acme.page(id, '0;0', 1000)
    return body.Responses.map(({ Values }) => Values)
}
const stateOf = async (name: string) => (await services()).find(({ Name }) => Name === name)?.['State']

test('rows get other values, are taken away, and are added, from a moment on', async () => {
    const before = await services()
    const where = { Name: 'Spooler' }
    await platform.change({ fqdn: DEMO_DEVICE, definition: SERVICES, where, set: { State: 'Paused' } })
    expect(await stateOf('Spooler')).toBe('Paused')
    expect(await services()).toHaveLength(before.length)
    await platform.change({ fqdn: DEMO_DEVICE, definition: SERVICES, where, remove: true, afterSeconds: 60 })
    expect(await stateOf('Spooler')).toBe('Paused')
    await platform.clock({ advanceSeconds: 61 })
    expect(await stateOf('Spooler')).toBeUndefined()
    await platform.change({ fqdn: DEMO_DEVICE, definition: SERVICES, add: { Name: 'Fresh', State: 'Running' } })
    expect(await stateOf('Fresh')).toBe('Running')
    expect(await services()).toHaveLength(before.length)
})

test('an action changes its device, with these values alone, and as late as it is said', async () => {
    await platform.change({
        fqdn: DEMO_DEVICE,
        definition: SERVICES,
        where: { Name: 'Spooler' },
        set: { State: 'Stopped' },
    })
    await platform.consequence({
        action: '1E-Sim-RestartService',
        parameters: { serviceName: 'Spooler' },
        afterSeconds: 30,
        change: { definition: SERVICES, where: { Name: 'Spooler' }, set: { State: 'Running' } },
    })
    const restart = (serviceName: string) =>
        acme.run('1E-Sim-RestartService', { parameters: { serviceName, startMode: 'Automatic' } })
    await restart('Fax')
    await platform.clock({ advanceSeconds: 40 })
    expect(await stateOf('Spooler')).toBe('Stopped')
    await restart('Spooler')
    expect(await stateOf('Spooler')).toBe('Stopped')
    await platform.clock({ advanceSeconds: 40 })
    expect(await stateOf('Spooler')).toBe('Running')
})

test('what cannot be is refused', async () => {
    const change = { fqdn: DEMO_DEVICE, definition: SERVICES, set: { State: 'Stopped' } }
    await expect(platform.change({ ...change, fqdn: 'nowhere' })).rejects.toThrow('Device.NotFound')
    await expect(platform.change({ ...change, definition: 'Nothing' })).rejects.toThrow(
        'InstructionDefinition.NotFound'
    )
    await expect(platform.change({ ...change, set: {} })).rejects.toThrow('Change.Invalid')
    await expect(platform.change({ ...change, ...{ remove: true } })).rejects.toThrow('Change.Invalid')
})
