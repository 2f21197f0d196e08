import { gs } from '@servicenow/glide'
import type { CoreSubject } from '../../../contract/core.ts'
import { member, text } from '../exchange/json.ts'
import { fail } from '../failure.ts'

function differs(raw: unknown, name: string, expected: string): boolean {
    return member(raw, name) !== undefined && text(raw, name) !== expected
}

/** Throws `platform_mismatch` when 1E answers about another instruction; what it does not say is no contradiction. */
export function needSame(raw: unknown, subject: { name: string; correlation: string }): void {
    if (differs(raw, 'Name', subject.name) || differs(raw, 'ConsumerCustomData', subject.correlation)) {
        gs.error('1E answered about {0} where {1} was meant', text(raw, 'Name'), subject.name)
        throw fail('platform_mismatch', [])
    }
}

/** The same for an answer that must say which instruction it is about. */
export function needIdentified(raw: unknown, subject: CoreSubject): void {
    needSame(raw, subject)
    if (member(raw, 'Name') === undefined && member(raw, 'ConsumerCustomData') === undefined) {
        gs.error('1E does not say which instruction {0} is', String(subject.id))
        throw fail('platform_mismatch', [])
    }
}

/** True for one of these devices, in any case. */
export function isAmong(fqdns: string[], fqdn: string): boolean {
    const lower = fqdn.toLowerCase()
    return fqdns.some((one) => one.toLowerCase() === lower)
}

/** Throws `platform_mismatch` when a row is that of another device. A row of several devices must name its own. */
export function needDevice(rows: ReadonlyArray<{ fqdn: string }>, fqdns: string[]): void {
    for (const row of rows) {
        if ((row.fqdn === '' && fqdns.length === 1) || isAmong(fqdns, row.fqdn)) continue
        gs.error('1E answered with rows of {0} where {1} was meant', row.fqdn, fqdns.join(', '))
        throw fail('platform_mismatch', [])
    }
}
