import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiField, UiRecord } from '../../ui-api.ts'
import { type Sow, setRecord } from '../state.ts'
import { editorOf, resolve } from './edit.ts'
import { Control } from './fields.tsx'

/** *Resolved* and what comes after it (choices of incident.state). */
const OVER = ['6', '7', '8']
/** What the platform asks for before an incident is resolved. */
const ASKED = ['close_code', 'close_notes']

function mayResolve({ table, canWrite, fields }: UiRecord): boolean {
    return table === 'incident' && canWrite && !OVER.includes(fields['state']?.value ?? '')
}

export function ResolveButton({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { resolving } = sow.state.record
    if (!mayResolve(record)) return null
    return (
        <button
            type="button"
            id="resolve"
            className="button"
            aria-expanded={String(resolving)}
            on-click={() => {
                setRecord(sow, { resolving: !resolving })
                if (!resolving) sow.focus('#resolve-close_code')
            }}
        >
            Resolve
        </button>
    )
}

function isField(field: UiField | undefined): field is UiField {
    return field !== undefined
}

/** Code and notes, below the head of the record. */
export function Resolution({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { resolving, saving, changes } = sow.state.record
    if (!resolving || !mayResolve(record)) return null
    const fields = ASKED.map((name) => record.fields[name]).filter(isField)
    const missing = fields.filter((field) => !(changes[field.name] ?? field.value).trim())
    return (
        <form
            className="resolve"
            aria-label="Resolve"
            on-submit={(event: Event) => {
                event.preventDefault()
                if (missing.length > 0) {
                    const failure = `Fill in ${missing.map(({ label }) => label).join(' and ')} to resolve.`
                    setRecord(sow, { failure })
                } else resolve(sow)
            }}
        >
            {fields.map((field) => (
                <div key={field.name} className="field">
                    <label className="label" for={`resolve-${field.name}`}>
                        {field.label}
                        <span className="meta"> (required)</span>
                    </label>
                    <Control editor={editorOf(sow)} field={field} id={`resolve-${field.name}`} />
                </div>
            ))}
            <div className="resolve__buttons">
                <button type="submit" className="button button--primary" disabled={saving}>
                    Resolve this incident
                </button>
                <button
                    type="button"
                    className="button button--quiet"
                    on-click={() => {
                        setRecord(sow, { resolving: false, failure: '' })
                        sow.focus('#resolve')
                    }}
                >
                    Back
                </button>
            </div>
        </form>
    )
}
