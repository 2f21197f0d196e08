import { type GlideRecord, gs, GlideRecord as Query } from '@servicenow/glide'
import { fail } from '../failure.ts'
import { displayName, isTrue } from '../glide.ts'
import { translate } from '../translate.ts'
import { isMultiTenant, otherFor } from './store.ts'

/** Which configuration may serve which domain: one record for each, its domain that of its company. */

function nameIn(table: string, id: string): string {
    const row = new Query(table)
    return row.get(id) ? displayName(row) || id : id
}

/** The domain of a company; empty when it is mapped to none. */
function domainOfCompany(company: string): string {
    const row = new Query('core_company')
    const domain = row.get(company) ? row.getValue('sys_domain') || '' : ''
    return domain === 'global' ? '' : domain
}

/** Sets the domain of the record from its company. Returns what is wrong with that, a sentence each. */
export function settleDomain(row: GlideRecord): string[] {
    if (isTrue(row.getValue('single_tenant'))) return []
    if (!isMultiTenant()) return [translate('This instance is not domain separated. Use App Configuration.', [])]
    if (row.isNewRecord()) row.setValue('application', 'x_1e_connect')
    const company = row.getValue('company')
    if (!company) return [translate('{0} is required.', [row.getElement('company').getLabel()])]
    const domain = domainOfCompany(company)
    if (!domain) {
        const name = nameIn('core_company', company)
        return [translate('The company {0} has no domain. Map the company to a domain first.', [name])]
    }
    row.setValue('sys_domain', domain)
    return takenProblem(row, domain).concat(midServerProblem(row, domain))
}

function takenProblem(row: GlideRecord, domain: string): string[] {
    const other = otherFor(domain, row.getUniqueValue() || '-1')
    if (other === null) return []
    return [
        translate('A configuration for domain {0} already exists: {1}. Only one configuration is allowed per domain.', [
            nameIn('domain', domain),
            other,
        ]),
    ]
}

function midServerProblem(row: GlideRecord, domain: string): string[] {
    const id = row.getValue('mid_server')
    const server = new Query('ecc_agent')
    if (!id || !server.get(id) || server.getValue('sys_domain') === domain) return []
    return [translate('The MID server {0} belongs to another domain.', [displayName(server)])]
}

/** True for the configuration of an instance whose domains have their own: nothing that is typed there would count. */
export function isLocked(row: GlideRecord): boolean {
    return isTrue(row.getValue('single_tenant')) && isMultiTenant()
}

/** Why this configuration has no effect; empty when it is in use. */
export function unusedBecause(row: GlideRecord): string {
    const multiTenant = isMultiTenant()
    if (isTrue(row.getValue('single_tenant'))) {
        return multiTenant
            ? translate(
                  'This instance is domain separated. Use Multi-Tenant Configurations; this page has no effect.',
                  []
              )
            : ''
    }
    return multiTenant ? '' : translate('This instance is not domain separated. Use App Configuration.', [])
}

/** Throws when this configuration has no effect: nothing is asked of its 1E. */
export function needInUse(row: GlideRecord): void {
    if (unusedBecause(row)) throw fail('configuration_unused')
}

/** Shows that a configuration was deleted. */
export function sayDeleted(): void {
    gs.addInfoMessage(translate('Configuration deleted. Runs already recorded are kept.', []))
}
