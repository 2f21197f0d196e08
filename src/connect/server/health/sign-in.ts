import { nowMs } from '../clock.ts'
import type { Kept } from '../configurations/kept.ts'
import type { Configuration } from '../configurations/store.ts'
import type { CoreFindings } from '../contract/core.ts'
import { callCore } from '../core.ts'
import { isFailure } from '../failure.ts'
import { shortTime } from '../glide.ts'
import { translate } from '../translate.ts'
import { agentsRead, form, isoOf, type Line, line, sentenceOf } from './line.ts'

/** What only looks at what is kept here needs no time. */
const BUDGET_MS = 5000

type Refusal = NonNullable<CoreFindings['refused']>
type Silence = NonNullable<Configuration['silence']>

/** The last sign-in of which it is known that it succeeded; null for none. `sent` is when 1E took the last run. */
function lastSignIn(kept: Kept, sent: number | null): number | null {
    const passed = kept.test.hops.some(({ hop, state }) => hop === 'sign_in' && state === 'passed')
    const known = [
        kept.findings.signedInAt,
        sent,
        kept.retrievedAt,
        kept.configuration.settings.entitlementCheckedAt,
        passed ? kept.testedAt : null,
    ]
    const latest = known.reduce<number>((last, each) => Math.max(last, each || 0), 0)
    return latest > 0 ? latest : null
}

function withLast(sentence: string, last: number | null): string {
    return last === null ? sentence : sentence + ' ' + translate('Last success: {0}.', [shortTime(last)])
}

/** How it signs in, in a few words. */
function manner(kept: Kept): string {
    if (kept.usesAlias) return translate('Connection & Credential Alias', [])
    if (!kept.usesOAuth) return translate('{0}, with a password', [kept.userName])
    try {
        const end = callCore('tokenEnd', { configuration: kept.configuration.id, budgetMs: BUDGET_MS })
        const minutes = end === null ? 0 : Math.floor((Date.parse(end) - nowMs()) / 60000)
        if (minutes > 0) return translate('OAuth. Token for {0} min more', [minutes])
    } catch (thrown) {
        // Settings that are missing are told by the line of the refusal.
        if (!isFailure(thrown)) throw thrown
    }
    return translate('OAuth. No token is kept; the next call asks for one', [])
}

function refusedLine(kept: Kept, refused: Refusal, last: number | null): Line {
    const since = shortTime(refused.since)
    const isUser = refused.code === 'platform_auth' && !kept.usesOAuth && !kept.usesAlias
    const said = isUser
        ? translate('1E refuses the user {0} since {1}.', [kept.userName, since])
        : translate('The sign-in fails since {0}.', [since])
    const cure = isUser
        ? translate(
              'The password was changed or has ended, the user is locked, or basic authentication is off in 1E. Enter the password in the configuration, then test.',
              []
          )
        : sentenceOf(refused.code, refused.args)
    return line('sign_in', 'failed', said, {
        cure: withLast(cure, last),
        agents: agentsRead(refused.code, refused.args),
        at: refused.at,
        link: form(kept),
        facts: refused.code + ' since ' + isoOf(refused.since) + ', last success ' + isoOf(last),
    })
}

function silentLine(kept: Kept, silence: Silence, last: number | null): Line {
    const since = shortTime(silence.since)
    const next = shortTime(silence.nextTry)
    const cure = translate(
        'Check the network, the MID server and whether 1E runs, then test. By itself it is tried again at {0}.',
        [next]
    )
    return line('sign_in', 'failed', translate('1E does not answer since {0}.', [since]), {
        cure: withLast(cure, last),
        agents: agentsRead('platform_silent', [since, next]),
        at: silence.since,
        link: form(kept),
        facts: 'platform_silent since ' + isoOf(silence.since) + ', last success ' + isoOf(last),
    })
}

/** `sent` is when 1E took the last run. */
export function signInLine(kept: Kept, sent: number | null): Line {
    const last = lastSignIn(kept, sent)
    if (kept.findings.refused) return refusedLine(kept, kept.findings.refused, last)
    if (kept.configuration.silence) return silentLine(kept, kept.configuration.silence, last)
    if (last === null) {
        return line('sign_in', 'noted', translate('Nobody has signed in to this 1E yet.', []), {
            cure: translate('Press Test connection.', []),
            facts: 'never',
        })
    }
    return line('sign_in', 'well', manner(kept), { at: last, facts: 'last success ' + isoOf(last) })
}
