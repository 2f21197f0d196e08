import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiAttachment, UiRecord, UiTab } from '../../ui-api.ts'
import { Icon, type IconName } from '../icons.tsx'
import { type Sow, setRecord } from '../state.ts'
import { attach } from './edit.ts'
import { Facts } from './fields.tsx'
import { RecordGuest } from './guest.tsx'

const ABOUT = [
    'number',
    'state',
    'priority',
    'caller_id',
    'opened_for',
    'opened_at',
    'assignment_group',
    'assigned_to',
    'cmdb_ci',
    'sys_updated_on',
]

function size(bytes: number): string {
    return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
}

function File({ one }: { one: UiAttachment }) {
    return (
        <li key={one.id} className="file">
            <a href={`/api/now/attachment/${one.id}/file`} attr-download={one.fileName}>
                {one.fileName}
            </a>
            <span className="meta dots">
                <span>{size(one.sizeBytes)}</span>
                <span>{one.createdBy}</span>
                <span>{one.createdOn}</span>
            </span>
        </li>
    )
}

function Attachments({ sow, record }: { sow: Sow; record: UiRecord }) {
    return (
        <div className="side__body">
            {record.attachments.length === 0 ? <p className="meta">No files yet.</p> : null}
            <ul>
                {record.attachments.map((one) => (
                    <File one={one} />
                ))}
            </ul>
            {record.canWrite ? (
                <label className="button upload">
                    Attach files
                    <input
                        type="file"
                        multiple={true}
                        className="hidden-text"
                        on-change={(event: Event) => {
                            if (!(event.currentTarget instanceof HTMLInputElement)) return
                            attach(sow, [...(event.currentTarget.files ?? [])])
                            event.currentTarget.value = ''
                        }}
                    />
                </label>
            ) : null}
        </div>
    )
}

const ICONS: Record<string, IconName> = {
    'card-outline': 'card',
    'paperclip-outline': 'clip',
    'gauge-outline': 'gauge',
}

function content(sow: Sow, record: UiRecord, { route, caption, component }: UiTab): unknown {
    if (component) {
        return (
            <div className="side__guest">
                <RecordGuest sow={sow} record={record} placed={component} caption={caption} place={`side-${route}`} />
            </div>
        )
    }
    if (route === 'attachments') return <Attachments sow={sow} record={record} />
    return (
        <div className="side__body">
            <Facts record={record} names={ABOUT} />
        </div>
    )
}

/** The icons along the right edge, and the panel that one of them opened. */
export function Side({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { side } = sow.state.record
    const open = record.sidebar.find(({ route }) => route === side)
    const toggle = (route: string) => setRecord(sow, { side: side === route ? null : route })
    return (
        <div className="right">
            {open ? (
                <aside key={open.route} className="side" id="side" aria-label={open.caption}>
                    <div className="side__head">
                        <h2>{open.caption}</h2>
                        <button
                            type="button"
                            className="button button--quiet button--icon"
                            aria-label={`Close ${open.caption}`}
                            on-click={() => {
                                toggle(open.route)
                                sow.focus(`#side-${open.route}`)
                            }}
                        >
                            <Icon name="close" />
                        </button>
                    </div>
                    {content(sow, record, open)}
                </aside>
            ) : null}
            <div className="strip">
                {record.sidebar.map(({ route, caption, icon }) => (
                    <button
                        key={route}
                        id={`side-${route}`}
                        type="button"
                        title={caption}
                        aria-expanded={String(side === route)}
                        on-click={() => toggle(route)}
                    >
                        <Icon name={ICONS[icon] ?? 'card'} />
                        <span className="hidden-text">{caption}</span>
                        {route === 'attachments' && record.attachments.length > 0 ? (
                            <span className="strip__count">{String(record.attachments.length)}</span>
                        ) : null}
                    </button>
                ))}
            </div>
        </div>
    )
}
