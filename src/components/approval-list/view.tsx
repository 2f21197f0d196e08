import type { ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { t } from '../shared/messages.ts'
import { Problem } from '../shared/problem.tsx'
import type { Properties } from './interface.ts'
import { type ApprovalSession, type Entry, isOpen, type Shown } from './session.ts'

export interface State {
    session: ApprovalSession | null
    shown: Shown
}

/** The list in which decided requests are found too; its filter can be removed there. */
const ALL = `/x_1e_connect_run_list.do?${new URLSearchParams({
    sysparm_query: 'approval_untilISNOTEMPTY^state=awaiting_approval^ORDERBYapproval_until',
    sysparm_view: 'x_1e_connect_approvals',
})}`

/** The record's page in the workspace that this page belongs to, else its form. */
function recordAddress(table: string, id: string): string {
    const workspace = /^\/now\/[\w-]+(?:\/[\w-]+)*?(?=\/(?:home|list|record)(?:\/|$))/.exec(window.location.pathname)
    return workspace ? `${workspace[0]}/record/${table}/${id}` : `/${table}.do?sys_id=${id}`
}

function Request({ entry, look, shown, rejecting }: { entry: Entry; look: string; shown: Shown; rejecting: boolean }) {
    const { run, effect, number, about } = entry.item
    return (
        <x-1e-approval-banner
            key={run.id}
            request={run}
            facts={{ effect, number, about, href: recordAddress(run.table, run.record) }}
            look={look}
            rejecting={rejecting}
            busy={entry.busy}
            message={entry.message}
            profile={shown.profile}
        />
    )
}

/** On the page of a record: one banner for each request, nothing when there is none. */
function OnRecord({ shown, rejecting }: { shown: Shown; rejecting: boolean }) {
    const entries = shown.entries ?? []
    if (entries.length === 0) return null
    return (
        <div className="banners">
            {entries.map((entry) => (
                <Request entry={entry} look="banner" shown={shown} rejecting={rejecting} />
            ))}
        </div>
    )
}

function Skeleton() {
    return (
        <div className="waits" aria-busy="true">
            <span className="bone" />
            <span className="bone" />
            <p className="hidden-text">{t('Loading …')}</p>
        </div>
    )
}

export function view({ session, shown, properties }: ViewState<State, Properties>) {
    const { entries, more, trouble } = shown
    const { rejecting } = properties
    // 403: this user has no role for 1E, so the element takes no room on the page.
    if (trouble?.status === 403) return null
    if (properties.table && properties.sysId) return OnRecord({ shown, rejecting })
    const open = (entries ?? []).filter(isOpen).length + more
    return (
        <section className="card" aria-labelledby="title">
            <div className="head">
                <h2 id="title">{t('Waiting for me')}</h2>
                <span className="meta">{t('1E instructions that need your decision. One approver is enough.')}</span>
                <span className="count">{entries ? String(open) : ''}</span>
            </div>
            {trouble ? (
                <Problem trouble={trouble} ways={[{ text: t('Try again'), act: () => session?.read() }]} />
            ) : null}
            {!entries && !trouble ? <Skeleton /> : null}
            {entries && entries.length === 0 ? <p className="none">{t('Nothing waits for you.')}</p> : null}
            <ul>
                {(entries ?? []).map((entry) => (
                    <li key={entry.item.run.id}>
                        <Request entry={entry} look="line" shown={shown} rejecting={rejecting} />
                    </li>
                ))}
            </ul>
            <p className="foot">
                {more > 0 ? <span className="meta">{t('{0} more wait.', more)}</span> : null}
                <a className="link" href={ALL}>
                    {t('All 1E approvals')}
                </a>
            </p>
        </section>
    )
}
