import { deviceOf, isShortName, shortName, type Target } from '../../src/connect/server/devices/resolve.ts'
import { isFailure } from '../../src/connect/server/failure.ts'

const item = (changes: Partial<NonNullable<Target['item']>>): Target => ({
    fieldLabel: 'Configuration item',
    item: {
        id: 'a'.repeat(32),
        ci: 'a'.repeat(32),
        name: 'LON-LT-0007',
        classLabel: 'Computer',
        isComputer: true,
        fqdn: '',
        dnsDomain: '',
        os: null,
        model: null,
        assignedTo: null,
        ...changes,
    },
})

/** The problem that is thrown; failures are values, not Errors. */
function failureOf(work: () => unknown): unknown {
    try {
        return work()
    } catch (thrown) {
        return isFailure(thrown) ? thrown.problem : thrown
    }
}

test.each([
    [
        'its own FQDN',
        { fqdn: 'Lon-LT-0007.Corp.acme.example', dnsDomain: 'other.example' },
        'lon-lt-0007.corp.acme.example',
    ],
    [
        'a name that holds a dot',
        { name: 'LON-LT-0007.corp.acme.example', dnsDomain: 'other' },
        'lon-lt-0007.corp.acme.example',
    ],
    ['name and DNS domain', { dnsDomain: 'corp.acme.example' }, 'lon-lt-0007.corp.acme.example'],
    ['the short name, for 1E to resolve', {}, 'lon-lt-0007'],
])('the device is %s', (_name, changes, fqdn) => {
    expect(deviceOf(item(changes)).fqdn).toBe(fqdn)
})

test.each([
    [
        'no device',
        { fieldLabel: 'Configuration item', item: null },
        'device_missing',
        'Add a device to Configuration item to use 1E.',
    ],
    [
        'a printer',
        item({ isComputer: false, name: 'PRN-3', classLabel: 'Printer' }),
        'device_not_computer',
        'PRN-3 is a Printer. 1E can only reach computers.',
    ],
])('%s is refused in words', (_name, target, code, message) => {
    expect(failureOf(() => deviceOf(target))).toMatchObject({ code, message })
})

test('a short name has no domain', () => {
    expect([isShortName('shared-01'), isShortName('shared-01.corp.acme.example')]).toEqual([true, false])
    expect(shortName('Shared-01.corp.acme.example')).toBe('shared-01')
})
