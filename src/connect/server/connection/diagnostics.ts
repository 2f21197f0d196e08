import { type GlideRecordSecure, gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { isMultiTenant, keptTest, readableConfigurations } from '../configurations/store.ts'
import { toldSettings } from '../configurations/told.ts'
import { supportFacts } from '../records/support.ts'
import { lastErrors } from '../runs/last-errors.ts'

function testOf(row: GlideRecordSecure): string[] {
    const { version, hops } = keptTest(row)
    const lines = hops.map((hop) => {
        const cause = hop.code ? ' ' + hop.code + ' ' + hop.args.join(' ') : ''
        return 'hop ' + hop.hop + ': ' + hop.state + ' ' + hop.ms + ' ms' + cause
    })
    return ['1E: ' + (version || '(unknown)')].concat(lines)
}

/**
 * A text in English for support: versions, settings and the last test of each connection, and the last errors of runs, as far as the
 * user may read them. It never holds a password, key, token or response of 1E.
 */
export function diagnostics(): string {
    const facts = supportFacts()
    const lines = [
        'time: ' + new Date(nowMs()).toISOString(),
        'instance: ' + gs.getProperty('instance_name', ''),
        '1E ITSM Connect: ' + facts.connectVersion,
        '1E Core: ' + facts.coreVersion,
        'multi-tenant: ' + isMultiTenant(),
    ]
    const row = readableConfigurations()
    while (row.next()) {
        lines.push('', 'configuration ' + row.getUniqueValue())
        for (const line of toldSettings(row).concat(testOf(row))) lines.push(line)
    }
    return lines.concat('', lastErrors()).join('\n')
}
