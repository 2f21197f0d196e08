// The order in which Jest takes the test files: the longest first, so that at the end no worker waits for another.

/** Projects by how long their files take. */
const PROJECTS = ['browser', 'rhino', 'rest', 'fault', 'package', 'engine', 'parity', 'components', 'unit']

/** Files that take far longer than their size says, in their order. */
const LONG = [
    'browser/gallery',
    'browser/main-job',
    'package/deploy',
    'rest/faults',
    'fault/approvals',
    'browser/session',
]

const placeOf = ({ path, context }) => {
    const long = LONG.findIndex((name) => path.endsWith(`${name}.test.ts`))
    return long >= 0 ? long : LONG.length + PROJECTS.indexOf(context.config.displayName.name)
}

/** How many files of each project this run has; for the reporter, which Jest tells of each when it has ended. */
export const fileCounts = new Map()

/** Jest makes one of these for a run. */
export default class {
    sort(tests) {
        for (const { context } of tests) {
            const { name } = context.config.displayName
            fileCounts.set(name, (fileCounts.get(name) ?? 0) + 1)
        }
        const size = new Map(tests.map((test) => [test, test.context.hasteFS.getSize(test.path) ?? 0]))
        return [...tests].sort((a, b) => placeOf(a) - placeOf(b) || size.get(b) - size.get(a))
    }

    shard(tests, { shardIndex, shardCount }) {
        return tests.filter((_test, at) => at % shardCount === shardIndex - 1)
    }

    allFailedTests(tests) {
        return tests
    }

    cacheResults() {}
}
