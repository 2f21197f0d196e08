import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiAttachment, UiRecord } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { type RecordState, type Sow, setRecord } from '../state.ts'
import { attach } from './edit.ts'
import { Facts } from './fields.tsx'

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

const PANELS = [
    { key: 'information', name: 'Record information', icon: 'card' },
    { key: 'attachments', name: 'Attachments', icon: 'clip' },
] as const

function count(key: string, record: UiRecord): number {
    return key === 'attachments' ? record.attachments.length : 0
}

/** The icons along the right edge, and the panel that one of them opened. */
export function Side({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { side } = sow.state.record
    const open = PANELS.find(({ key }) => key === side)
    const toggle = (key: RecordState['side']) => setRecord(sow, { side: side === key ? null : key })
    return (
        <div className="right">
            {open ? (
                <aside className="side" id="side" aria-label={open.name}>
                    <div className="side__head">
                        <h2>{open.name}</h2>
                        <button
                            type="button"
                            className="button button--quiet button--icon"
                            aria-label={`Close ${open.name.toLowerCase()}`}
                            on-click={() => {
                                toggle(side)
                                sow.focus(`#side-${open.key}`)
                            }}
                        >
                            <Icon name="close" />
                        </button>
                    </div>
                    {open.key === 'information' ? (
                        <div className="side__body">
                            <Facts record={record} names={ABOUT} />
                        </div>
                    ) : (
                        <Attachments sow={sow} record={record} />
                    )}
                </aside>
            ) : null}
            <div className="strip">
                {PANELS.map(({ key, name, icon }) => (
                    <button
                        key={key}
                        id={`side-${key}`}
                        type="button"
                        title={name}
                        aria-expanded={String(side === key)}
                        on-click={() => toggle(key)}
                    >
                        <Icon name={icon} />
                        <span className="hidden-text">{name}</span>
                        {count(key, record) ? <span className="strip__count">{String(count(key, record))}</span> : null}
                    </button>
                ))}
            </div>
        </div>
    )
}
