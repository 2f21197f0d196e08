import type { Kept } from '../configurations/kept.ts'
import { configurationLink } from '../configurations/store.ts'
import { ERRORS, type ErrorCode, problem } from '../contract/errors.ts'
import type { HealthLine, HealthName, HealthState } from '../contract/health.ts'
import { displayTime, shortTime } from '../glide.ts'
import { translate, translateForAgent, translateProblem } from '../translate.ts'

/** A line with what a report in English says of it. */
export interface Line extends HealthLine {
    facts: string
}

function labelOf(name: HealthName): string {
    switch (name) {
        case 'sign_in':
            return translate('Sign-in', [])
        case 'instructions':
            return translate('Instructions', [])
        case 'experience':
            return translate('Experience', [])
        case 'sends':
            return translate('Sending', [])
        case 'answers':
            return translate('Answers', [])
        case 'jobs':
            return translate('Jobs', [])
        case 'approvals':
            return translate('Approvals', [])
        case 'licence':
            return translate('Licence', [])
        case 'certificate':
            return translate('Certificate', [])
        case 'test':
            return translate('Last test', [])
        case 'waiting':
            return translate('Waiting', [])
        case 'calls':
            return translate('Calls to 1E', [])
        case 'automation':
            return translate('Automation', [])
    }
}

/** What a line may say besides. */
interface More {
    cure?: string
    agents?: string
    /** Milliseconds since the epoch. */
    at?: number | null
    link?: HealthLine['link']
    /** For the report: no names of people and devices, no words of 1E. */
    facts?: string
}

export function line(name: HealthName, state: HealthState, said: string, more: More): Line {
    const at = more.at || 0
    const isTimed = at > 0
    return {
        name: name,
        label: labelOf(name),
        state: state,
        said: said,
        cure: more.cure || '',
        agents: more.agents || '',
        when: isTimed ? shortTime(at) : '',
        at: isTimed ? displayTime(at) : '',
        link: more.link || null,
        facts: more.facts || '',
    }
}

/** Leads to the form of the configuration. */
export function form(kept: Kept): HealthLine['link'] {
    return { label: translate('Open configuration', []), address: configurationLink(kept.configuration) }
}

/** What fills the gap of a sentence whose words were not kept: nothing where they would be a sentence of their own. */
function argsOr(code: ErrorCode, args: string[]): string[] {
    if (args.length > 0) return args
    return [/\. \{0\}$/.test(ERRORS[code].message) ? '' : '…']
}

/** The sentence of a code; what would quote 1E is not kept and stays out. */
export function sentenceOf(code: ErrorCode, args: string[]): string {
    return translateProblem(problem(code, argsOr(code, args))).message
}

/** What agents read for it. */
export function agentsRead(code: ErrorCode, args: string[]): string {
    return translateForAgent(problem(code, argsOr(code, args))).message
}

/** A moment in a report. */
export function isoOf(ms: number | null): string {
    return ms === null ? 'never' : new Date(ms).toISOString()
}
