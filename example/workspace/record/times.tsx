import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiField } from '../../ui-api.ts'
import { fieldText } from '../render.ts'

/** How durations and times of day are stored: a time since 1970-01-01 00:00:00. */
const STORED = /^1970-01-01 (\d{2}:\d{2}:\d{2})$/
const DAY_MS = 86_400_000

interface Spelling {
    typed: RegExp
    hint: string
}

const SPELLINGS: Record<string, Spelling> = {
    glide_duration: {
        typed: /^(?:(\d+) )?(\d{1,2}):(\d{2}):(\d{2})$/,
        hint: 'days and hours:minutes:seconds, such as 1 06:30:00',
    },
    glide_time: { typed: /^()(\d{1,2}):(\d{2}):(\d{2})$/, hint: 'hours:minutes:seconds, such as 06:30:00' },
}

export function isSpan(kind: string): boolean {
    return kind in SPELLINGS
}

/** Says how a value of this kind must be written; null when it is written so, or is of another kind. */
export function spanProblem({ kind, label }: UiField, value: string | undefined): string | null {
    const spelling = SPELLINGS[kind]
    if (!spelling || !value || /^\d{4}-\d{2}-\d{2} /.test(value)) return null
    return `${label} must be written as ${spelling.hint}.`
}

/** `1 06:30:00`, or what was typed as long as it is nothing else. */
function shownSpan(stored: string): string {
    const time = STORED.exec(stored)?.[1]
    if (time) return time
    const ms = Date.parse(`${stored.replace(' ', 'T')}Z`)
    return /^\d{4}-/.test(stored) && !Number.isNaN(ms)
        ? `${Math.floor(ms / DAY_MS)} ${new Date(ms).toISOString().slice(11, 19)}`
        : stored
}

function storedSpan(kind: string, text: string): string {
    const match = SPELLINGS[kind]?.typed.exec(text.trim())
    if (!match) return text
    const [days, hours, minutes, seconds] = match.slice(1).map((part) => Number(part || 0))
    const ms = (((days ?? 0) * 24 + (hours ?? 0)) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) * 1000
    return new Date(ms).toISOString().slice(0, 19).replace('T', ' ')
}

/** A duration or a time of day, as a person writes it. */
export function Span(props: { field: UiField; id: string; value: string; change(value: string): void }) {
    const { field, id, value, change } = props
    return (
        <input
            id={id}
            className="input"
            type="text"
            title={SPELLINGS[field.kind]?.hint}
            value={shownSpan(value)}
            on-input={(event: Event) => change(storedSpan(field.kind, fieldText(event)))}
        />
    )
}
