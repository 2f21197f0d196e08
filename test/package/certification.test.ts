import { readFileSync } from 'node:fs'
import { FINDINGS } from '../support/certification.ts'

const page = readFileSync('docs/certification.md', 'utf8')

/** Lines of the table of waivers: finding, where, reason. */
const waivers = [...page.matchAll(/^\| ([^|]+) \| `([^`|]+)` \| ([^|]+) \|$/gm)].map(([, finding, where, reason]) => ({
    finding: finding ?? '',
    where: where ?? '',
    reason: reason ?? '',
}))

test.each(Object.entries(FINDINGS))('%s: only where a waiver says why', (finding, look) => {
    const waived = waivers.filter((waiver) => waiver.finding === finding).map((waiver) => waiver.where)
    expect([...new Set(look())].sort()).toEqual(waived.sort())
})

test('every waiver is for a finding that there is, with its reason', () => {
    for (const { finding, reason } of waivers) {
        expect(Object.keys(FINDINGS)).toContain(finding)
        expect(reason.split(' ').length).toBeGreaterThan(5)
    }
})

test('the statements on accessibility and privacy exist and are linked from the start', () => {
    const start = readFileSync('README.md', 'utf8')
    for (const document of ['docs/accessibility.md', 'docs/privacy.md', 'docs/certification.md']) {
        expect(readFileSync(document, 'utf8').length).toBeGreaterThan(500)
        expect(start).toContain(document)
    }
})
