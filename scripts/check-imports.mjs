// Who may import whom (docs/architecture.md). Prints every import that crosses a wall and fails.
import { fileURLToPath } from 'node:url'
import { importsBelow } from './imports.mjs'

const LEAF = /^src\/components\/(?!shared|instruction-panel|approval-list|device-experience)[^/]+\//
const own = (file, depth = 3) => file.split('/').slice(0, depth).join('/')

/** First rule whose `of` matches the importing file decides; `may` gets the imported path and the importing file. */
const RULES = [
    { of: /^src\/contract\//, may: (to) => to.startsWith('src/contract/'), why: 'contract depends on nobody' },
    {
        of: /^src\/workbook\//,
        may: (to) => /^src\/(workbook|contract)\//.test(to),
        why: 'workbook knows itself and contract',
    },
    {
        of: /^src\/core\/server\//,
        may: (to, _from, typeOnly) => to.startsWith('src/core/server/') || (typeOnly && to.startsWith('src/contract/')),
        why: 'core knows its own room, and contract as types',
    },
    {
        of: /^src\/core\/fluent\//,
        may: (to) => /^src\/core\/(fluent|server)\//.test(to),
        why: 'records of core stay in core',
    },
    {
        of: /^src\/connect\/server\//,
        may: (to) => to.startsWith('src/connect/server/'),
        why: 'connect knows its own room; contract through its link',
    },
    {
        of: /^src\/connect\/fluent\//,
        may: (to) => /^src\/connect\/(fluent|server)\//.test(to),
        why: 'records of connect stay in connect',
    },
    {
        of: /^src\/agent\/fluent\//,
        may: (to) => to.startsWith('src/agent/fluent/'),
        why: 'records of the agent stay there',
    },
    {
        of: LEAF,
        may: (to, from) => /^src\/(contract|workbook|components\/shared)\//.test(to) || own(to) === own(from),
        why: 'a leaf component knows contract, workbook and shared only',
    },
    {
        of: /^src\/components\//,
        may: (to) => /^src\/(contract|workbook|components)\//.test(to),
        why: 'components know components',
    },
    {
        of: /^example\/(instance|platform)\/test\//,
        may: (to, from, typeOnly) =>
            to.startsWith('test/support/') ||
            to.startsWith(`${own(from, 2)}/`) ||
            (typeOnly && to === 'example/ui-api.ts'),
        why: 'tests of a stand-in know it, and what starts programs',
    },
    {
        of: /^example\/platform\//,
        may: (to) => to.startsWith('example/platform/'),
        why: 'a double that shares types shares mistakes',
    },
    {
        of: /^example\//,
        may: (to, _from, typeOnly) => to.startsWith('example/') || (typeOnly && to.startsWith('src/contract/')),
        why: 'the example runs what is built',
    },
    { of: /^src\//, may: (to) => !to.startsWith('example/'), why: 'nothing shipped knows the example' },
]

/** Sentences, one for each import that is not allowed. */
export function crossings() {
    const found = []
    for (const { from, to, typeOnly } of importsBelow('src', 'example')) {
        // Build scripts are no part of what is built.
        if (from.endsWith('.mjs')) continue
        const rule = RULES.find((each) => each.of.test(from))
        if (rule && !rule.may(to, from, typeOnly)) found.push(`${from} imports ${to}: ${rule.why}.`)
    }
    return found
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const found = crossings()
    for (const sentence of found) console.error(sentence)
    process.exit(found.length === 0 ? 0 : 1)
}
