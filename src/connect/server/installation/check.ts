import { GlideRecord, gs } from '@servicenow/glide'
import { configurationsInUse, isMultiTenant, namesWithoutDomainPath } from '../configurations/store.ts'
import type { Installation, Probe, ProbeName } from '../contract/installation.ts'
import { callCore } from '../core.ts'
import { isFailure } from '../failure.ts'
import { type SupportFacts, supportFacts } from '../records/support.ts'
import { translate } from '../translate.ts'
import { tablesWithoutIndex } from './indexes.ts'
import { expectedJobs, ownJobs } from './jobs.ts'
import { withoutModule } from './modules.ts'
import { absent, absentProperties, COMPONENTS, CONTAINED, FORM_ITEMS, PAGES, ROLES } from './names.ts'
import { sentenceOf, signingByJob } from './signing-job.ts'

const BUDGET_MS = 5000

/** Privileges that somebody has taken away or not yet given. */
function missingPrivileges(): string[] {
    const row = new GlideRecord('sys_scope_privilege')
    row.addQuery('source_scope.scope', gs.getCurrentScopeName())
    row.addQuery('status', '!=', 'allowed')
    row.query()
    const names: string[] = []
    while (row.next()) names.push(row.getValue('operation') + ' ' + row.getValue('target_name'))
    return names
}

function missingRoles(): string[] {
    const names = absent('sys_user_role', 'name', ROLES, false)
    for (const [role, contained] of CONTAINED) {
        const row = new GlideRecord('sys_user_role_contains')
        row.addQuery('role.name', role)
        row.addQuery('contains.name', contained)
        row.setLimit(1)
        row.query()
        if (!row.hasNext()) names.push(role + ' → ' + contained)
    }
    return names
}

function missingPages(): string[] {
    return absent('sys_ui_page', 'endpoint', PAGES, false).concat(absent('sys_ui_formatter', 'name', FORM_ITEMS, true))
}

function missingComponents(): string[] {
    const names = absent('sys_ux_macroponent', 'sys_id', COMPONENTS, false)
    const script = new GlideRecord('sys_ux_lib_source_script')
    script.addQuery('sys_scope.scope', gs.getCurrentScopeName())
    script.setLimit(1)
    script.query()
    return script.hasNext() ? names : names.concat('sys_ux_lib_source_script')
}

function stoppedJobs(): string[] {
    const active: { [name: string]: true } = {}
    const row = ownJobs()
    while (row.next()) if (row.getValue('active') === '1') active[row.getValue('name') || ''] = true
    return expectedJobs().filter((name) => !active[name])
}

/** The part of a version that both applications share. */
function release(version: string): string {
    return version.split('.').slice(0, 2).join('.')
}

function differentVersions(connect: string, core: string): string[] {
    return release(connect) === release(core) ? [] : ['1E ITSM Connect ' + connect, '1E Core ' + (core || '–')]
}

interface SelfChecks {
    /** Names of the configurations that cannot read their secrets. */
    secrets: string[]
    /** Whether any of them signs. */
    signs: boolean
    /** Sentences on what keeps them from it. */
    signing: string[]
}

/** What 1E Core says of itself. */
function selfChecks(): SelfChecks {
    const found: SelfChecks = { secrets: [], signs: false, signing: [] }
    for (const { id, name } of configurationsInUse()) {
        try {
            const { readsSecrets, signs, signing } = callCore('selfCheck', { configuration: id, budgetMs: BUDGET_MS })
            if (!readsSecrets) found.secrets.push(name)
            if (signs) found.signs = true
            if (signing) found.signing.push(sentenceOf(name, signing.code, signing.args))
        } catch (thrown) {
            if (!isFailure(thrown)) throw thrown
            // Settings that are not filled in yet are no fault of the installation; the connection test names them.
            if (thrown.problem.code !== 'configuration_incomplete') found.secrets.push(name)
        }
    }
    return found
}

function probe(name: ProbeName, label: string, wrong: string[], cure: (names: string) => string): Probe {
    const names = wrong.join(', ')
    const isGood = wrong.length === 0
    return { name: name, label: label, state: isGood ? 'passed' : 'failed', message: isGood ? '' : cure(names) }
}

function missing(names: string): string {
    return translate(
        'Missing: {0}. Install this app again; what is still missing then was deleted here: see its skipped records.',
        [names]
    )
}

function probesOfRecords(): Probe[] {
    return [
        probe('indexes', translate('Unique indexes', []), tablesWithoutIndex(), (names) =>
            translate(
                'These tables take the same row twice: {0}. Delete doubles in them, and install this app again.',
                [names]
            )
        ),
        probe('modules', translate('Scripts find their modules', []), withoutModule(), (names) =>
            translate(
                'Somebody has changed {0}, and the modules that they call are gone. Revert them to this version.',
                [names]
            )
        ),
        probe('privileges', translate('Access to other scopes', []), missingPrivileges(), (names) =>
            translate('Allow in Cross scope privileges of this app: {0}.', [names])
        ),
        probe('roles', translate('Roles and what they contain', []), missingRoles(), missing),
        probe('pages', translate('Pages and form items', []), missingPages(), missing),
        probe('components', translate('Components of the workspace', []), missingComponents(), missing),
        probe('properties', translate('System properties of this app', []), absentProperties(), missing),
        probe('domain_paths', translate('Domain paths', []), isMultiTenant() ? namesWithoutDomainPath() : [], (names) =>
            translate('The platform has not filled the domain path of {0}. Save their domain again.', [names])
        ),
        probe('jobs', translate('Scheduled jobs are active', []), stoppedJobs(), (names) =>
            translate('Not active, or not there: {0}. Activate them, or install this app again.', [names])
        ),
    ]
}

function probesOfCore(): Probe[] {
    const { secrets, signs, signing } = selfChecks()
    const { state, message } = signs ? signingByJob() : { state: 'passed' as const, message: '' }
    return [
        probe('secrets', translate('Passwords and tokens can be read', []), secrets, (names) =>
            translate('1E Core cannot read what it has encrypted for {0}. Enter the password again, and see the log.', [
                names,
            ])
        ),
        probe('signing', translate('Signing for OAuth works', []), signing, (sentences) => sentences),
        {
            name: 'signing_by_job',
            label: translate('Signing for OAuth works in scheduled jobs', []),
            state: state,
            message: message,
        },
    ]
}

/** AI agents are an application of their own, for instances that have the platform's. Without it nothing here is missing. */
function probeOfAgents({ agentsVersion, platformAgentsVersion }: SupportFacts): Probe {
    const label = translate('AI agents', [])
    const on = configurationsInUse().filter(({ settings }) => settings.agents)
    if (on.length > 0 && agentsVersion === '') {
        return probe(
            'agents',
            label,
            on.map(({ name }) => name),
            (names) =>
                translate(
                    'AI agents are turned on in {0}, but 1E ITSM Connect for AI Agents is not installed. Install it, or turn them off there.',
                    [names]
                )
        )
    }
    const notUsed =
        agentsVersion !== ''
            ? ''
            : platformAgentsVersion === ''
              ? translate('Not used: this instance has no Now Assist AI Agents.', [])
              : translate('Not used: 1E ITSM Connect for AI Agents is not installed.', [])
    return { name: 'agents', label: label, state: 'passed', message: notUsed }
}

/** Looks at everything that only a running instance can tell. It makes no call to 1E. */
export function checkInstallation(): Installation {
    const facts = supportFacts()
    const { connectVersion, coreVersion } = facts
    const different = differentVersions(connectVersion, coreVersion)
    const versions = probe('versions', translate('Versions of both apps', []), different, (names) =>
        translate('{0} do not belong together. Install the older one again in the version of the other.', [names])
    )
    return {
        connect: connectVersion,
        core: coreVersion,
        probes: [versions].concat(probesOfRecords(), probesOfCore(), [probeOfAgents(facts)]),
    }
}
