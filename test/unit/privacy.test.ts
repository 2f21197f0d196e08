import fc from 'fast-check'
import { isPersonal, MASK, privateColumns } from '../../src/contract/privacy.ts'
import type { Column } from '../../src/contract/wire.ts'

// Which columns name persons.

const text = (name: string): Column => ({ name, kind: 'text' })

test.each([
    'User',
    'UserName',
    'user_name',
    'LoggedOnUser',
    'Logged on users',
    'UserSID',
    'UserDisplayName',
    'Owner',
    'RegisteredOwner',
    'Account',
    'Email',
    'emailAddress',
    'E-Mail',
    'Phone',
    'UPN',
    'Sid',
    'LastName',
])('%s names a person', (name) => expect(isPersonal(text(name))).toBe(true))

test.each([
    'Name',
    'DisplayName',
    'Title',
    'Ssid',
    'IpAddress',
    'Mac',
    'MailServer',
    'UserAgent',
    'AccountType',
    'UserCount',
    'State',
    'Path',
    'Uptime',
    'Superuserx',
    '',
])('%s names none', (name) => expect(isPersonal(text(name))).toBe(false))

test('what is counted, measured or dated about persons names none', () => {
    for (const kind of ['number', 'date', 'boolean'] as const) expect(isPersonal({ name: 'User', kind })).toBe(false)
})

test('the administrator’s names count alone and in any case; a hyphen is the name of none', () => {
    const columns = [text('User'), text('Host'), { name: 'Age', kind: 'number' } as const]
    expect(privateColumns(columns, null)).toEqual(['User'])
    expect(privateColumns(columns, ['HOST', 'age', 'Absent'])).toEqual(['Host', 'Age'])
    expect(privateColumns(columns, ['-'])).toEqual([])
})

test('any names: only columns that are there, each as it is written, and never more than were named', () => {
    const names = fc.uniqueArray(fc.string({ maxLength: 12 }), { maxLength: 8 })
    fc.assert(
        fc.property(names, fc.option(names), (all, named) => {
            const found = privateColumns(all.map(text), named)
            expect(found.every((name) => all.includes(name))).toBe(true)
            const lower = named?.map((name) => name.toLowerCase())
            if (lower) expect(found).toEqual(all.filter((name) => lower.includes(name.toLowerCase())))
        })
    )
})

test('the mask has one length', () => expect(MASK).toHaveLength(8))
