import type { UiDomain } from '../../../ui-api.ts'
import type { Transaction } from '../transaction.ts'
import { DOMAIN_PLUGIN, isPluginActive } from './plugins.ts'
import { keepPreference } from './preference.ts'
import { DOMAIN_PREFERENCE, domainsToPick } from './session.ts'

function named(tx: Transaction, id: string): UiDomain {
    const row = tx.metadata.rows('domain').find((one) => one.sys_id === id)
    return { id, name: row?.name ?? id }
}

/** Domains that the person may pick, the global one first; none without domain separation. */
export function pickableDomains(tx: Transaction): UiDomain[] {
    if (!isPluginActive(tx.metadata, DOMAIN_PLUGIN)) return []
    const home = tx.session.user.sys_domain ?? 'global'
    const place = ({ id, name }: UiDomain) => (id === 'global' ? '' : name)
    return domainsToPick(tx.metadata, tx.session.userId, home)
        .map((id) => named(tx, id))
        .sort((a, b) => (place(a) < place(b) ? -1 : 1))
}

/** The domain in which the person works; null without domain separation. */
export function currentDomain(tx: Transaction): UiDomain | null {
    return isPluginActive(tx.metadata, DOMAIN_PLUGIN) ? named(tx, tx.session.domain ?? 'global') : null
}

/** Picks a domain; false when the person may not work in it. */
export function pickDomain(tx: Transaction, id: string): boolean {
    if (!pickableDomains(tx).some((one) => one.id === id)) return false
    keepPreference(tx, DOMAIN_PREFERENCE, id)
    return true
}
