import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiFormItem, UiRecord, UiTab } from '../../ui-api.ts'
import { Link } from '../frame.tsx'
import { recordUrl } from '../places.ts'
import { type Sow, setRecord } from '../state.ts'
import { panelOf, TabLine } from '../tabs.tsx'
import { Actions } from './actions.tsx'
import { Compose, Stream } from './activity.tsx'
import { editorOf, save } from './edit.ts'
import { Facts, Sections } from './fields.tsx'
import { RecordGuest } from './guest.tsx'
import { Resolution, ResolveButton } from './resolve.tsx'
import { Side } from './side.tsx'

const SECONDARY: Readonly<Record<string, readonly string[]>> = {
    incident: ['number', 'caller_id', 'priority', 'state', 'assignment_group', 'assigned_to'],
    interaction: ['number', 'type', 'state', 'opened_for', 'assigned_to'],
}

const OVERVIEW = [
    { title: 'Summary', names: ['short_description', 'description', 'opened_at', 'impact', 'urgency'] },
    { title: 'Impact', names: ['cmdb_ci', 'business_service', 'service_offering'] },
    { title: 'Resolution', names: ['close_code', 'close_notes'] },
]

/** Fields of the head that lead to their records. */
const LINKED = ['caller_id', 'opened_for', 'assignment_group']

function titleOf({ shortDescription, number, fields }: UiRecord): string {
    return shortDescription || number || fields['name']?.display || ''
}

function Head({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { changes, saving, message, failure } = sow.state.record
    const count = Object.keys(changes).length
    return (
        <div className="head">
            <div className="head__title">
                <h1>{titleOf(record)}</h1>
                <Facts
                    record={record}
                    names={SECONDARY[record.table] ?? ['number']}
                    link={(field, table) =>
                        LINKED.includes(field.name) ? (
                            <Link sow={sow} href={recordUrl(table, field.value)} content={field.display} />
                        ) : (
                            field.display
                        )
                    }
                />
            </div>
            <div className="head__actions">
                <span className="meta" role="status">
                    {message || (count > 0 ? `${count} unsaved` : '')}
                </span>
                <Actions sow={sow} record={record} />
                <ResolveButton sow={sow} record={record} />
                {record.canWrite ? (
                    <button
                        type="button"
                        className="button button--primary"
                        disabled={saving || count === 0}
                        on-click={() => save(sow)}
                    >
                        {saving ? 'Saving …' : 'Save'}
                    </button>
                ) : null}
            </div>
            {failure ? (
                <p className="problem" role="alert">
                    {failure}
                </p>
            ) : null}
            <Resolution sow={sow} record={record} />
        </div>
    )
}

function openTab(sow: Sow, tab: string): void {
    const { visited } = sow.state.record
    window.history.replaceState(null, '', `#${tab}`)
    setRecord(sow, { tab, visited: visited.includes(tab) ? visited : [...visited, tab] })
}

function Tabs({ sow, record }: { sow: Sow; record: UiRecord }) {
    const tabs = record.tabs.map(({ route, caption }) => ({ key: route, caption }))
    const choose = (route: string) => openTab(sow, route)
    return <TabLine page={sow} label="Record" tabs={tabs} open={sow.state.record.tab} choose={choose} />
}

function Overview({ sow, record }: { sow: Sow; record: UiRecord }) {
    return (
        <div className="overview">
            {OVERVIEW.map(({ title, names }) => {
                const there = names.filter((name) => record.fields[name]?.display)
                return there.length ? (
                    <section key={title} aria-label={title}>
                        <h2>{title}</h2>
                        <Facts record={record} names={there} />
                    </section>
                ) : null
            })}
            <Compose sow={sow} record={record} />
        </div>
    )
}

function content(sow: Sow, record: UiRecord, { route, caption, component }: UiTab): unknown {
    if (component) {
        return <RecordGuest sow={sow} record={record} placed={component} caption={caption} place={`tab-${route}`} />
    }
    if (route === 'overview') return <Overview sow={sow} record={record} />
    if (route === 'details') {
        const item = (one: UiFormItem) =>
            'component' in one ? (
                <RecordGuest
                    sow={sow}
                    record={record}
                    placed={one.component}
                    caption={one.name}
                    place={`form-${one.name}`}
                />
            ) : null
        return <Sections editor={editorOf(sow)} record={record} item={item} />
    }
    if (route === 'activity') {
        return (
            <div className="overview">
                <Compose sow={sow} record={record} />
                <Stream record={record} />
            </div>
        )
    }
    return <p className="quiet">{`${caption} has nothing to show.`}</p>
}

/** What a tab holds stays in the page once it was opened, and goes on while another one is looked at. */
function Panels({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { tab, visited } = sow.state.record
    return (
        <div className="pane">
            {record.tabs.map((one) => (
                <div key={one.route} className="panel" {...panelOf(one.route, tab)}>
                    {visited.includes(one.route) ? content(sow, record, one) : null}
                </div>
            ))}
        </div>
    )
}

export function RecordPage({ sow }: { sow: Sow }) {
    const { record, missing } = sow.state.record
    if (missing) {
        return (
            <div className="missing">
                <h1>{missing}</h1>
                <p>It does not exist, or you may not read it.</p>
            </div>
        )
    }
    if (!record) return <p className="quiet">Loading …</p>
    return (
        <div className="record">
            <Head sow={sow} record={record} />
            <Tabs sow={sow} record={record} />
            <div className="body">
                <Panels sow={sow} record={record} />
                <Side sow={sow} record={record} />
            </div>
        </div>
    )
}
