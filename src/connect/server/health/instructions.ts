import { nowMs } from '../clock.ts'
import type { Kept } from '../configurations/kept.ts'
import { countsSentence } from '../configurations/retrieval-counts.ts'
import { isRetrieved } from '../configurations/store.ts'
import { shortTime } from '../glide.ts'
import { RETRIEVAL_JOB } from '../installation/retrieval-job.ts'
import { countOffered } from '../instructions/store.ts'
import { translate } from '../translate.ts'
import { agentsRead, form, isoOf, type Line, line, sentenceOf } from './line.ts'

const DAY_MS = 86400000

function again(): string {
    return translate('Press Retrieve Instructions in the configuration.', [])
}

/** Whole days since the last retrieval when the list is older than the administrator wants; else null. */
export function daysOld({ retrievedAt, configuration }: Kept): number | null {
    const most = configuration.settings.catalogueDays
    if (retrievedAt === null || most === 0) return null
    const days = Math.floor((nowMs() - retrievedAt) / DAY_MS)
    return days >= most ? days : null
}

/** The list cannot be used, or could not be renewed; null when neither is so. */
function brokenLine(kept: Kept, facts: string): Line | null {
    const { failed } = kept.retrieval
    const isUsable = isRetrieved(kept.configuration)
    const agents = isUsable ? '' : agentsRead('address_changed', [])
    const shown = { agents: agents, at: kept.retrievedAt, link: form(kept) }
    if (failed) {
        return line('instructions', 'failed', translate('They were not retrieved at {0}.', [shortTime(failed.at)]), {
            ...shown,
            cure: sentenceOf(failed.code, failed.args) + ' ' + again(),
            facts: failed.code + ' ' + failed.times + ' times in a row, last ' + isoOf(failed.at) + ', ' + facts,
        })
    }
    if (isUsable) return null
    const said =
        kept.retrievedAt === null
            ? translate('They were never retrieved.', [])
            : translate('The address of 1E was changed after the last retrieval.', [])
    return line('instructions', 'failed', said, { ...shown, cure: again(), facts: 'address_changed, ' + facts })
}

export function instructionsLine(kept: Kept): Line {
    const offered = countOffered(kept.configuration.id).all
    const facts = offered + ' active, retrieved ' + isoOf(kept.retrievedAt)
    const broken = brokenLine(kept, facts)
    if (broken) return broken
    const days = daysOld(kept)
    if (days !== null) {
        return line('instructions', 'warned', translate('The list is {0} days old.', [days]), {
            cure:
                translate('What is new or changed in 1E is not offered yet. See the job {0}.', [RETRIEVAL_JOB]) +
                ' ' +
                again(),
            at: kept.retrievedAt,
            link: form(kept),
            facts: days + ' days old, ' + facts,
        })
    }
    const { counts } = kept.retrieval
    const said = counts ? countsSentence(counts) : translate('{0} instructions are offered.', [offered])
    return line('instructions', 'well', said, { at: kept.retrievedAt, facts: facts })
}
