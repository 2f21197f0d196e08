import { nowMs } from '../clock.ts'
import { type Kept, readableKept, type TroubleName } from '../configurations/kept.ts'
import { configurationLink } from '../configurations/store.ts'
import type { Health, HealthLine, HealthName, HealthState, TenantHealth } from '../contract/health.ts'
import { displayTime, shortTime } from '../glide.ts'
import { type JobTroubles, jobTroubles } from '../installation/jobs.ts'
import { supportFacts } from '../records/support.ts'
import { pulseOf } from '../runs/pulse.ts'
import { translate } from '../translate.ts'
import { certificateLine, experienceLine, licenceLine, testLine } from './connection.ts'
import { instructionsLine } from './instructions.ts'
import type { Line } from './line.ts'
import { signInLine } from './sign-in.ts'
import { answersLine, approvalsLine, automationLine, callsLine, jobsLine, sendsLine, waitingLine } from './work.ts'

/** What does not work first. */
const ORDER: HealthState[] = ['failed', 'warned', 'noted', 'well']

function linesOf(kept: Kept, jobs: JobTroubles): Line[] {
    const pulse = pulseOf(kept.configuration.id)
    const certificate = certificateLine(kept)
    const lines = [
        signInLine(kept, pulse.sent.last),
        instructionsLine(kept),
        experienceLine(kept),
        sendsLine(kept, pulse),
        answersLine(kept, pulse),
        jobsLine(jobs),
        approvalsLine(kept),
        licenceLine(kept),
    ].concat(
        certificate || [],
        testLine(kept),
        waitingLine(kept, pulse),
        callsLine(kept, pulse),
        automationLine(kept, pulse)
    )
    const told = lines.map((each) => withTold(kept, each))
    return ORDER.reduce<Line[]>((sorted, state) => sorted.concat(told.filter((each) => each.state === state)), [])
}

const WORDS: { [state in HealthState]: string } = {
    failed: 'FAILED  ',
    warned: 'WARNING ',
    noted: 'note    ',
    well: 'ok      ',
}

function reportOf(kept: Kept, lines: Line[]): string {
    const { connectVersion, coreVersion } = supportFacts()
    return [
        '1E ITSM Connect ' +
            connectVersion +
            ', 1E Core ' +
            coreVersion +
            ', health at ' +
            new Date(nowMs()).toISOString(),
    ]
        .concat(
            'Configuration ' + kept.configuration.id,
            lines.map(({ name, state, facts }) => WORDS[state] + ' ' + name + ': ' + facts),
            'No passwords, tokens, people or device names are in this report.'
        )
        .join('\n')
}

/** Which of the things that were told a line is about. */
const TOLD: { [line in HealthName]?: TroubleName[] } = {
    sign_in: ['sign_in'],
    instructions: ['retrieval', 'catalogue'],
    certificate: ['certificate'],
    licence: ['licence'],
}

/** Says in the line whom it was told to, and when. */
function withTold(kept: Kept, each: Line): Line {
    const { group, told } = kept
    const news = (TOLD[each.name] || []).map((trouble) => told[trouble]).filter((one) => one !== undefined)[0]
    if (!group || !news || (each.state !== 'failed' && each.state !== 'warned')) return each
    const sentence = translate('Told at {0} to {1}.', [shortTime(news.at), group.name])
    return { ...each, cure: each.cure + ' ' + sentence }
}

/** A line without what only a report says. */
function shownLine({ name, label, state, said, cure, agents, when, at, link }: Line): HealthLine {
    return {
        name: name,
        label: label,
        state: state,
        said: said,
        cure: cure,
        agents: agents,
        when: when,
        at: at,
        link: link,
    }
}

function tenantOf(kept: Kept, jobs: JobTroubles): TenantHealth {
    const lines = linesOf(kept, jobs)
    const count = (state: HealthState) => lines.filter((each) => each.state === state).length
    return {
        id: kept.configuration.id,
        name: kept.configuration.name,
        host: kept.host,
        domain: kept.domainName,
        address: configurationLink(kept.configuration),
        failed: count('failed'),
        warned: count('warned'),
        lines: lines.map(shownLine),
        report: reportOf(kept, lines),
    }
}

/** Higher for what needs somebody sooner. */
function urgency({ failed, warned }: TenantHealth): number {
    return (failed > 0 ? 2 : 0) + (warned > 0 ? 1 : 0)
}

function tenants(found: Kept[]): TenantHealth[] {
    const jobs = jobTroubles()
    return found
        .map((kept) => tenantOf(kept, jobs))
        .sort((a, b) => urgency(b) - urgency(a) || (a.name < b.name ? -1 : 1))
}

/** Health of the connections that the user may read. Asks nothing of 1E. */
export function health(): Health {
    return { asOf: displayTime(nowMs()), tenants: tenants(readableKept()) }
}
