import { nowMs } from '../clock.ts'
import type { Kept } from '../configurations/kept.ts'
import { labelOf } from '../connection/test.ts'
import type { ErrorCode } from '../contract/errors.ts'
import type { HealthState } from '../contract/health.ts'
import { shortTime } from '../glide.ts'
import { translate } from '../translate.ts'
import { agentsRead, form, isoOf, type Line, line, sentenceOf } from './line.ts'

const DAY_MS = 86400000
/** Days before an end from which on it needs attention. */
const SOON_DAYS = 60

export function experienceLine(kept: Kept): Line {
    const { entitlement, entitlementCheckedAt: at } = kept.configuration.settings
    const { entitlement: failed } = kept.findings
    if (failed) {
        return line('experience', 'warned', translate('The last check failed at {0}.', [shortTime(failed.at)]), {
            cure: sentenceOf(failed.code, []) + ' ' + translate('Then press Check Entitlement.', []),
            at: at,
            link: form(kept),
            facts: failed.code + ' ' + isoOf(failed.at) + ', ' + entitlement + ' at ' + isoOf(at),
        })
    }
    const facts = entitlement + ' at ' + isoOf(at)
    if (entitlement === 'licensed') {
        return line('experience', 'well', translate('Experience is licensed and enabled.', []), {
            at: at,
            facts: facts,
        })
    }
    if (entitlement === 'not_licensed') {
        const said = translate('Experience is not licensed. Experience scores will not be shown.', [])
        return line('experience', 'noted', said, { at: at, facts: facts })
    }
    return line('experience', 'noted', translate('Nobody has checked yet whether Experience is licensed.', []), {
        cure: translate('Press Check Entitlement in the configuration.', []),
        agents: agentsRead('experience_unchecked', []),
        link: form(kept),
        facts: facts,
    })
}

/** Days from now, a part of one counts whole; 0 or less when it is over. */
export function daysUntil(ms: number): number {
    return Math.ceil((ms - nowMs()) / DAY_MS)
}

function stateBefore(days: number): HealthState {
    if (days <= 0) return 'failed'
    return days <= SOON_DAYS ? 'warned' : 'well'
}

export function licenceLine(kept: Kept): Line {
    const ends = kept.licenceEnds
    if (ends === null) {
        return line('licence', 'noted', translate('1E has not said yet how long its licence is valid.', []), {
            cure: translate('Press Test connection.', []),
            facts: 'unknown',
        })
    }
    const days = daysUntil(ends)
    const facts = days + ' days left'
    if (days <= 0) {
        return line('licence', 'failed', translate('It ended at {0}.', [shortTime(ends)]), {
            cure:
                sentenceOf('platform_licence', []) + ' ' + translate('Once it is renewed, press Test connection.', []),
            agents: agentsRead('platform_licence', []),
            at: ends,
            facts: facts,
        })
    }
    return line('licence', stateBefore(days), translate('{0} days left.', [days]), {
        cure:
            days <= SOON_DAYS
                ? translate('Ask your 1E administrator to renew it. Once it is renewed, press Test connection.', [])
                : '',
        at: ends,
        facts: facts,
    })
}

/** Null without OAuth. */
export function certificateLine(kept: Kept): Line | null {
    if (!kept.usesOAuth) return null
    const { certificate } = kept
    if (!certificate) {
        return line('certificate', 'failed', translate('The certificate that signs is not there.', []), {
            cure: translate('Choose another one in the configuration.', []),
            link: form(kept),
            facts: 'missing',
        })
    }
    const { name, expires } = certificate
    if (expires === null) {
        return line('certificate', 'noted', translate('{0}: the platform does not say when it ends.', [name]), {
            cure: translate('Look at the field Expires of the certificate.', []),
            link: form(kept),
            facts: 'end unknown',
        })
    }
    const days = daysUntil(expires)
    const facts = days + ' days left'
    if (days <= 0) {
        return line('certificate', 'failed', translate('{0} ended at {1}.', [name, shortTime(expires)]), {
            cure: translate(
                'Make a new one, register it with the identity provider, and choose it in the configuration.',
                []
            ),
            agents: agentsRead('platform_token', []),
            at: expires,
            link: form(kept),
            facts: facts,
        })
    }
    return line('certificate', stateBefore(days), translate('{0}: {1} days left.', [name, days]), {
        cure:
            days <= SOON_DAYS
                ? translate(
                      'Make a new one, register it with the identity provider, and choose it in the configuration.',
                      []
                  )
                : '',
        at: expires,
        link: days <= SOON_DAYS ? form(kept) : null,
        facts: facts,
    })
}

export function testLine(kept: Kept): Line {
    const at = kept.testedAt
    if (at === null) {
        return line('test', 'noted', translate('Nobody has tested this connection yet.', []), {
            cure: translate('Press Test connection.', []),
            facts: 'never',
        })
    }
    if (kept.changedSinceTest.length > 0) {
        const said = translate('Stale: changed after the test: {0}.', [kept.changedSinceTest.join(', ')])
        return line('test', 'noted', said, {
            cure: translate('Press Test connection.', []),
            at: at,
            facts: 'stale, ' + kept.changedSinceTest.length + ' settings changed since ' + isoOf(at),
        })
    }
    const failed = kept.test.hops.filter(({ state }) => state === 'failed')[0]
    if (failed) {
        const code: ErrorCode = failed.code || 'internal'
        return line(
            'test',
            failed.hop === 'experience' ? 'warned' : 'failed',
            translate('It failed at {0}.', [labelOf(failed.hop)]),
            {
                cure: sentenceOf(code, failed.args),
                at: at,
                link: form(kept),
                facts: failed.hop + ' ' + code + ' at ' + isoOf(at),
            }
        )
    }
    return line('test', 'well', translate('Every hop passed.', []), { at: at, facts: 'passed at ' + isoOf(at) })
}
