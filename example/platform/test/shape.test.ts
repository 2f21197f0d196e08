import { differences } from './shape.ts'

test('a shape accepts what it names and lets other members be', () => {
    expect(
        differences({ Id: '<int>', Rows: ['<each>', { Name: '<text>?' }] }, { Id: 1, Rows: [{ Name: null }], More: 1 })
    ).toEqual([])
})

test.each([
    ['a missing member', { Id: '<int>' }, {}],
    ['another kind', { Id: '<int>' }, { Id: '1' }],
    ['another value', { Status: 5 }, { Status: 6 }],
    ['an empty list', ['<each>', '<int>'], []],
    ['another length', [1, 2], [1]],
    ['null where none may be', '<text>', null],
    ['camelCase members', { Range: '<text>' }, { range: 'x' }],
])('a shape reports %s', (_, shape, actual) => {
    expect(differences(shape, actual)).toHaveLength(1)
})
