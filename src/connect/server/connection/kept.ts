import type { GlideRecordSecure } from '@servicenow/glide'
import { fromFieldTime } from '../clock.ts'
import { changedSinceTest } from '../configurations/kept.ts'
import { countsSentence } from '../configurations/retrieval-counts.ts'
import { type KeptHop, keptTest, readableConfigurations, retrievalFacts } from '../configurations/store.ts'
import { problem } from '../contract/errors.ts'
import { displayTime } from '../glide.ts'
import { translate, translateProblem } from '../translate.ts'
import { type Walk, walkOf } from '../walk.ts'
import { labelOf } from './test.ts'

export interface ShownHop {
    label: string
    state: string
    time: string
    /** Why the hop failed, and what to do; empty when it passed. */
    message: string
}

export interface ShownConnection {
    name: string
    address: string
    /** When it was tested last, as a sentence; empty when never. */
    tested: string
    /** Which settings were changed since, as a sentence: the test says nothing about them. Empty for none. */
    stale: string
    /** How the last retrieval of the instructions went, and when; empty before the first. */
    retrieval: string
    hops: Walk<ShownHop>
}

/** What came of the last retrieval; of a failure its cause, without words of 1E. */
function retrievalOf(row: GlideRecordSecure): string {
    const { counts, failed } = retrievalFacts(row)
    if (failed) {
        const { message } = translateProblem(problem(failed.code, failed.args.length > 0 ? failed.args : ['…']))
        return translate('Instructions were not retrieved at {0}: {1}', [displayTime(failed.at), message])
    }
    const at = fromFieldTime(row.getValue('retrieved_at'))
    if (!counts || at === null) return ''
    return translate('Instructions retrieved at {0}: {1}', [displayTime(at), countsSentence(counts)])
}

function stateOf(hop: KeptHop): string {
    if (hop.state === 'passed') return translate('Passed', [])
    return hop.state === 'failed' ? translate('Failed', []) : translate('Not reached', [])
}

function toShownHop(hop: KeptHop): ShownHop {
    return {
        label: labelOf(hop.hop),
        state: stateOf(hop),
        time: hop.state === 'not_reached' ? '–' : translate('{0} ms', [hop.ms]),
        message: hop.code ? translateProblem(problem(hop.code, hop.args.length > 0 ? hop.args : ['…'])).message : '',
    }
}

/** The configurations that the user may read, by name, each with the hops of its last test. */
export function shownConnections(): Walk<ShownConnection> {
    const shown: ShownConnection[] = []
    const row = readableConfigurations()
    while (row.next()) {
        const tested = fromFieldTime(row.getValue('tested_at'))
        const { version, hops } = keptTest(row)
        const changed = changedSinceTest(row.getUniqueValue())
        shown.push({
            name: row.getValue('name') || '',
            address: '/x_1e_connect_configuration.do?sys_id=' + row.getUniqueValue(),
            tested:
                tested === null
                    ? ''
                    : translate('Last tested {0}', [displayTime(tested)]) + (version && ' · 1E ' + version),
            stale: changed.length > 0 ? translate('Stale: changed after the test: {0}.', [changed.join(', ')]) : '',
            retrieval: retrievalOf(row),
            hops: walkOf(hops.map(toShownHop)),
        })
    }
    return walkOf(shown)
}
