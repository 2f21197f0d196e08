import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiRecord } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { fieldText } from '../render.ts'
import { type Sow, setRecord } from '../state.ts'
import { post } from './edit.ts'

const JOURNALS = [
    { name: 'work_notes', label: 'Work notes (Private)' },
    { name: 'comments', label: 'Additional comments (Customer visible)' },
]

function label(record: UiRecord, field: string): string {
    return record.fields[field]?.label ?? JOURNALS.find((one) => one.name === field)?.label ?? field
}

export function Compose({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { note, noteField, saving } = sow.state.record
    const offered = JOURNALS.filter(({ name }) => name === 'work_notes' || record.fields[name]?.writable)
    if (!record.canWrite) return null
    return (
        <section className="compose" aria-label="Compose">
            <h2>Compose</h2>
            {offered.length > 1 ? (
                <fieldset className="choice" aria-label="Kind of entry">
                    {offered.map(({ name, label: text }) => (
                        <button
                            key={name}
                            type="button"
                            aria-pressed={String(noteField === name)}
                            on-click={() => setRecord(sow, { noteField: name })}
                        >
                            {text}
                        </button>
                    ))}
                </fieldset>
            ) : null}
            <div className="field">
                <label className="label" for="note">
                    {JOURNALS.find(({ name }) => name === noteField)?.label ?? 'Work notes'}
                </label>
                <textarea
                    id="note"
                    className="input"
                    rows="3"
                    value={note}
                    on-input={(event: Event) => setRecord(sow, { note: fieldText(event) })}
                />
            </div>
            <button type="button" className="button" disabled={saving || !note.trim()} on-click={() => post(sow)}>
                Post
            </button>
        </section>
    )
}

export function Stream({ record }: { record: UiRecord }) {
    return (
        <section className="stream" aria-label="Activity stream">
            <h2>Activity</h2>
            {record.journal.length === 0 ? <p className="meta">Nothing has been written yet.</p> : null}
            <ul>
                {record.journal.map((entry, at) => (
                    <li key={at} className="entry">
                        <Icon name="note" />
                        <div>
                            <p className="meta dots">
                                <span>{label(record, entry.field)}</span>
                                <span>{entry.createdBy}</span>
                                <span>{entry.createdOn}</span>
                            </p>
                            <p className="entry__text">{entry.value}</p>
                        </div>
                    </li>
                ))}
            </ul>
        </section>
    )
}
