import { approversFor } from '../approvals/approvers.ts'
import type { Kept } from '../configurations/kept.ts'
import { agentSentence, type ErrorCode } from '../contract/errors.ts'
import type { HealthLine } from '../contract/health.ts'
import { knownCode } from '../failure.ts'
import { shortTime } from '../glide.ts'
import type { JobTroubles } from '../installation/jobs.ts'
import { RETRIEVAL_JOB } from '../installation/retrieval-job.ts'
import { countOffered } from '../instructions/store.ts'
import { countOpenRequests } from '../requests/store.ts'
import type { Pulse } from '../runs/pulse.ts'
import { translate } from '../translate.ts'
import { agentsRead, isoOf, type Line, line, sentenceOf } from './line.ts'

/** Codes about a device, a record or a person: they tell nothing of the connection. */
const OF_ONE_RUN: ErrorCode[] = ['device_unknown', 'platform_held', 'experience_role']
/** Codes about the connection for which agents read the same as administrators. */
const OF_CONNECTION: ErrorCode[] = [
    'address_changed',
    'configuration_incomplete',
    'configuration_missing',
    'internal',
    'platform_busy',
    'platform_error',
    'platform_silent',
]
/** 1E took the run and then did not tell what became of it. */
const AFTER_SENDING: ErrorCode[] = ['not_confirmed', 'platform_mismatch', 'run_failed']

function isOfConnection(code: ErrorCode): boolean {
    if (OF_ONE_RUN.indexOf(code) >= 0) return false
    return OF_CONNECTION.indexOf(code) >= 0 || agentSentence(code) !== ''
}

/** The most frequent of these codes, with how many runs have one of them; null for none. */
function worst(counts: { [code: string]: number }, counted: (code: ErrorCode) => boolean): Trouble | null {
    let found: Trouble | null = null
    let most = 0
    let runs = 0
    for (const name of Object.keys(counts)) {
        const code = knownCode(name)
        const count = counts[name] || 0
        if (!counted(code)) continue
        runs += count
        if (count > most) {
            most = count
            found = { code: code, runs: 0 }
        }
    }
    return found && { code: (found as Trouble).code, runs: runs }
}

interface Trouble {
    code: ErrorCode
    runs: number
}

function history(kept: Kept): HealthLine['link'] {
    return {
        label: translate('Open Instruction History', []),
        address:
            '/x_1e_connect_run_list.do?sysparm_query=' + encodeURIComponent('configuration=' + kept.configuration.id),
    }
}

export function sendsLine(kept: Kept, { sent, failed }: Pulse): Line {
    const trouble = worst(failed, isOfConnection)
    const facts = sent.count + ' taken in the last hour, last ' + isoOf(sent.last)
    if (trouble) {
        return line(
            'sends',
            'failed',
            translate('In the last hour: {0} taken, {1} not taken.', [sent.count, trouble.runs]),
            {
                cure: sentenceOf(trouble.code, []),
                agents: agentsRead(trouble.code, []),
                at: sent.last,
                link: history(kept),
                facts: trouble.runs + ' not taken, ' + trouble.code + ', ' + facts,
            }
        )
    }
    if (sent.count === 0) {
        return line('sends', 'noted', translate('None in the last hour.', []), { at: sent.last, facts: facts })
    }
    return line('sends', 'well', translate('{0} in the last hour, all taken.', [sent.count]), {
        at: sent.last,
        facts: facts,
    })
}

export function answersLine(kept: Kept, { answered, failed, waiting }: Pulse): Line {
    const followed = worst(waiting.trouble, isOfConnection)
    const lost = worst(failed, (code) => AFTER_SENDING.indexOf(code) >= 0)
    const facts = answered.count + ' in the last hour, last ' + isoOf(answered.last)
    if (followed) {
        return line('answers', 'failed', translate('{0} runs get no answer from 1E.', [followed.runs]), {
            cure: sentenceOf(followed.code, []),
            agents: agentsRead(followed.code, []),
            at: answered.last,
            link: history(kept),
            facts: followed.runs + ' runs, ' + followed.code + ', ' + facts,
        })
    }
    if (lost) {
        return line(
            'answers',
            'warned',
            translate('In the last hour 1E did not tell of {0} runs what became of them.', [lost.runs]),
            {
                cure: sentenceOf(lost.code, []),
                agents: agentsRead(lost.code, []),
                at: answered.last,
                link: history(kept),
                facts: lost.runs + ' runs, ' + lost.code + ', ' + facts,
            }
        )
    }
    if (answered.count === 0) {
        return line('answers', 'noted', translate('None in the last hour.', []), { at: answered.last, facts: facts })
    }
    const seconds = Math.max(1, Math.round(answered.averageMs / 1000))
    return line(
        'answers',
        'well',
        translate('{0} in the last hour, after {1} s on average.', [answered.count, seconds]),
        {
            at: answered.last,
            facts: facts + ', ' + seconds + ' s on average',
        }
    )
}

export function waitingLine(kept: Kept, { waiting }: Pulse): Line {
    const { approval, device, place, oldest } = waiting
    const trouble = worst(waiting.trouble, () => true)
    const parts: string[] = []
    const facts: string[] = []
    const add = (count: number, words: string, fact: string) => {
        if (count === 0) return
        parts.push(words)
        facts.push(count + ' ' + fact)
    }
    add(device, translate('{0} for a device that does not answer yet', [device]), 'device')
    add(approval, translate('{0} for an approval', [approval]), 'approval')
    add(place, translate('{0} for a place in 1E', [place]), 'place')
    if (trouble) {
        add(trouble.runs, translate('{0} because of a failure', [trouble.runs]), trouble.code)
    }
    if (parts.length === 0) return line('waiting', 'well', translate('No run waits.', []), { facts: 'none' })
    return line('waiting', trouble ? 'warned' : 'well', parts.join(', ') + '.', {
        cure: trouble ? sentenceOf(trouble.code, []) : '',
        at: oldest,
        link: trouble ? history(kept) : null,
        facts: facts.join(', ') + ', oldest ' + isoOf(oldest),
    })
}

export function callsLine(kept: Kept, { sent }: Pulse): Line {
    const said = translate('{0} for the runs of the last hour; at most {1} at the same time.', [
        sent.requests,
        kept.configuration.settings.callsAtOnce,
    ])
    return line('calls', 'well', said, { facts: sent.requests + ' for ' + sent.count + ' runs' })
}

export function automationLine(kept: Kept, { automation }: Pulse): Line {
    const { id, settings } = kept.configuration
    const { started, waiting } = automation
    const requests = countOpenRequests(id)
    const said = translate(
        '{0} runs started in the last hour, {1} wait; at most {2} at the same time in 1E. Open requests: {3}.',
        [started, waiting, settings.automationAtOnce, requests]
    )
    return line('automation', 'well', said, {
        facts: started + ' in the last hour, ' + waiting + ' waiting, ' + requests + ' requests open',
    })
}

/** The jobs are those of the instance: every connection depends on them. */
export function jobsLine({ missing, off, late }: JobTroubles): Line {
    const link = { label: translate('Open Scheduled Jobs', []), address: '/x_1e_connect_jobs.do' }
    const words: string[] = []
    if (missing.length > 0) words.push(translate('Missing: {0}.', [missing.join(', ')]))
    if (off.length > 0) words.push(translate('Not active: {0}.', [off.join(', ')]))
    for (const { name, due } of late) words.push(translate('Late: {0}, due at {1}.', [name, shortTime(due)]))
    if (words.length === 0) return line('jobs', 'well', translate('All are on time.', []), { facts: 'all on time' })
    const isBroken = missing.length > 0 || off.length > 0
    const isCollecting =
        missing
            .concat(
                off,
                late.map(({ name }) => name)
            )
            .indexOf('1E Platform-Collect Runs') < 0
    return line('jobs', isBroken ? 'failed' : 'warned', words.join(' '), {
        cure: isBroken
            ? translate(
                  'Activate them in Scheduled Jobs. What is missing comes back when this app is installed again, {0} with the next retrieval.',
                  [RETRIEVAL_JOB]
              )
            : translate('See whether other jobs of this instance run.', []),
        agents: isCollecting ? '' : translate('Runs that no page follows stay open.', []),
        link: link,
        facts:
            'missing ' +
            missing.length +
            ', off ' +
            off.length +
            ', late ' +
            late.length +
            ': ' +
            missing
                .concat(
                    off,
                    late.map(({ name }) => name)
                )
                .join(', '),
    })
}

export function approvalsLine(kept: Kept): Line {
    const { settings, domain, id } = kept.configuration
    if (!settings.approvalEnabled) {
        return line('approvals', 'well', translate('Approval is off: what agents run is sent at once.', []), {
            facts: 'off',
        })
    }
    const people = approversFor(domain, '').length
    const needing = countOffered(id).withApproval
    const facts = people + ' people for ' + needing + ' instructions'
    if (people > 1) return line('approvals', 'well', translate('{0} people can approve.', [people]), { facts: facts })
    const link = {
        label: translate('Open roles', []),
        address: '/sys_user_has_role_list.do?sysparm_query=role.name%3Dx_1e_connect.Tachyon_Approver',
    }
    const cure = translate(
        'Give the role {0} to at least two active users of the domain: nobody decides what they have asked for.',
        ['x_1e_connect.Tachyon_Approver']
    )
    if (people === 1) {
        return line('approvals', 'warned', translate('Only one person can approve.', []), {
            cure: cure,
            link: link,
            facts: facts,
        })
    }
    return line('approvals', 'failed', translate('Nobody can approve.', []), {
        cure: cure,
        agents: agentsRead('approver_missing', []),
        link: link,
        facts: facts,
    })
}
