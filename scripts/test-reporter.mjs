// Prints one line for each group of test files once the last of them has ended, and leaves the figures for scripts/test.mjs.
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'
import { fileCounts } from './test-sequencer.mjs'

export const RESULTS = path.join(root, '.cache/results/groups.json')

/** Groups by the projects of jest.config.mjs that they hold. */
const GROUPS = {
    'unit, components, parity, package': ['unit', 'components', 'parity', 'package'],
    engine: ['engine'],
    'REST on node': ['rest'],
    'REST on rhino': ['rhino'],
    faults: ['fault'],
    browser: ['browser'],
}
const groupOf = (project) => Object.keys(GROUPS).find((name) => GROUPS[name].includes(project))

/** How many test files of a group this run has. */
const sizeOf = (group) => GROUPS[group].reduce((sum, project) => sum + (fileCounts.get(project) ?? 0), 0)

export default class {
    groups = {}

    onTestFileResult(test, result) {
        const name = groupOf(test.context.config.displayName.name)
        this.groups[name] ??= { label: name, files: 0, passed: 0, failed: 0, skipped: 0, total: 0, ok: true, names: [] }
        const group = this.groups[name]
        const { numPassingTests, numFailingTests, numPendingTests, testExecError, testResults } = result
        const failed = numFailingTests + (testExecError && numFailingTests === 0 ? 1 : 0)
        group.files++
        group.passed += numPassingTests
        group.failed += failed
        group.skipped += numPendingTests
        group.total += testResults.length
        group.ok &&= failed === 0
        group.from = Math.min(group.from ?? Number.POSITIVE_INFINITY, result.perfStats.start || Date.now())
        const file = path.basename(test.path)
        group.names.push(...testResults.map(({ fullName }) => `${file}: ${fullName}`))
        if (group.files === sizeOf(name)) this.print(group)
    }

    print({ ok, label, passed, failed, from }) {
        const seconds = Math.round((Date.now() - from) / 1000)
        console.log(`${ok ? 'ok  ' : 'FAIL'} ${label}: ${passed} passed, ${failed} failed (${seconds} s)`)
    }

    onRunComplete() {
        mkdirSync(path.dirname(RESULTS), { recursive: true })
        const groups = Object.values(this.groups)
        const wanted = [...fileCounts.values()].reduce((sum, count) => sum + count, 0)
        const missing = wanted - groups.reduce((sum, { files }) => sum + files, 0)
        writeFileSync(RESULTS, JSON.stringify({ groups, missing }))
    }
}
