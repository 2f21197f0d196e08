import { headWords } from '../../contract/heads.ts'
import type { Column } from '../../contract/wire.ts'
import { t } from './messages.ts'

/** The head of a column in words, with its unit: `CpuPercent` is "CPU, %". 1E's definitions have no display names. */
export function headOf(column: Pick<Column, 'name' | 'kind'>): string {
    const { words, unit } = headWords(column)
    if (unit === '') return words
    return `${words}, ${unit === 'bytes' ? t('bytes') : unit === 'days' ? t('days') : unit}`
}

/** The name as 1E writes it, and what the column holds. */
export function headTitle({ name, kind }: Pick<Column, 'name' | 'kind'>): string {
    switch (kind) {
        case 'number':
            return t('{0}, number', name)
        case 'date':
            return t('{0}, time in your time zone', name)
        case 'boolean':
            return t('{0}, yes or no', name)
        case 'text':
            return t('{0}, text', name)
    }
}
