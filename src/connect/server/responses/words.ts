import { headWords } from '../contract/heads.ts'
import { parseTime } from '../contract/times.ts'
import { isBlank, typed } from '../contract/values.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { displayTime } from '../glide.ts'
import { translate } from '../translate.ts'

/** A value as the user reads it, in one line; '' for none. */
export function cellWords(value: Cell | undefined, kind: Column['kind']): string {
    if (value === undefined || isBlank(value)) return ''
    const meant = typed(value, kind)
    if (typeof meant === 'boolean') return translate(meant ? 'Yes' : 'No', [])
    const time = kind === 'date' && typeof meant === 'string' ? parseTime(meant) : null
    return time && !time.isDay ? displayTime(time.ms) : String(value).replace(/\s+/g, ' ').replace(/^ | $/g, '')
}

/** The unit of a column's numbers as the user reads it; '' for none. */
export function unitWords(column: Column): string {
    const { unit } = headWords(column)
    return unit === 'bytes' ? translate('bytes', []) : unit === 'days' ? translate('days', []) : unit
}

/** The head of a column as on the page, with its unit in brackets: in a note, commas stand between columns. */
export function headText(column: Column): string {
    const unit = unitWords(column)
    return unit === '' ? headWords(column).words : headWords(column).words + ' (' + unit + ')'
}
