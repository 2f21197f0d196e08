import { GlideRecord } from '@servicenow/glide'
import type { CarriedField } from '../carried.ts'
import type { Configuration } from '../configurations/store.ts'
import { problemsOf } from '../configurations/validation.ts'
import type { TransferRefusal } from '../contract/transfer.ts'
import { type Definition, definitionWithSets } from '../instructions/store.ts'
import { checkProblems } from '../proofs/check.ts'
import { categoryProblems, fixProblems } from '../quick-fixes/check.ts'
import { replyProblems } from '../replies/check.ts'
import { rowActionProblems } from '../row-actions/check.ts'
import { roiProblems } from '../savings/check.ts'
import { type ActiveRoi, activeRois } from '../savings/store.ts'
import type { Names } from './names.ts'
import type { Plan, Planned } from './planned.ts'

/** Stands for the sys_id of a category that the same file makes. */
const NOT_YET = 'new'

/** What a field is set to: sys_ids instead of names, flags as the platform stores them. */
export function writtenValue(field: CarriedField, value: string, names: Names, row: Planned): string {
    if (field.kind === 'flag') return value === 'true' ? '1' : '0'
    const isReference = field.kind === 'definition' || field.kind === 'set' || field.kind === 'category'
    // The name of a set or an instruction itself is no reference.
    if (!isReference || value === '' || (row.part.key[0] === 'name' && field.column === 'name')) return value
    return names.idsOf(field.kind as 'definition', value)[0] || NOT_YET // one of the references
}

/** The planned row as the rules of forms see it. */
function draftOf(row: Planned, plan: Plan, domain: string) {
    const labels = new GlideRecord(row.part.table)
    const fieldOf = (column: string) => row.part.fields.filter((field) => field.column === column)[0]
    return {
        id: row.id || '-1',
        domain: domain,
        value: (column: string) => {
            const field = fieldOf(column)
            return field ? writtenValue(field, row.after[column] || '', plan.names, row) : ''
        },
        label: (column: string) => labels.getElement(column).getLabel(),
        display: (column: string) => row.after[column] || '',
        changes: (column: string) => row.id === '' || row.changed.some((field) => field.column === column),
    }
}

/** The settings in the record itself, which is not stored: its rule takes a record. */
function settingsProblems(row: Planned, plan: Plan): string[] {
    const record = new GlideRecord(row.part.table)
    if (!record.get(row.id)) return []
    for (const field of row.changed)
        record.setValue(field.column, writtenValue(field, row.after[field.column] || '', plan.names, row))
    return problemsOf(record, null)
}

/**
 * In the order in which they are written: sets that are switched on come first and those that are switched off last, since a fix needs
 * an active set when it is made; of ROI configurations those that are switched off come first, since one alone may be active.
 */
export function inOrder(rows: Planned[]): Planned[] {
    const isOff = (row: Planned) => row.after['active'] === 'false'
    const isSet = (row: Planned) => row.part.part === 'instructionSets'
    const isRoi = (row: Planned) => row.part.part === 'roi'
    const others = rows.filter((row) => !isSet(row) && !isRoi(row))
    const rois = rows.filter(isRoi)
    return rows
        .filter((row) => isSet(row) && !isOff(row))
        .concat(
            others,
            rois.filter(isOff),
            rois.filter((row) => !isOff(row)),
            rows.filter((row) => isSet(row) && isOff(row))
        )
}

/** What the rules of forms say to each planned row, as they would when its turn comes. */
export function problemsOfPlan(plan: Plan, configuration: Configuration): TransferRefusal[] {
    const domain = configuration.domain
    const activated = plan.rows
        .filter((row) => row.part.part === 'instructionSets' && row.after['active'] === 'true')
        .map((row) => row.id)
    const definition = (id: string): Definition | null => definitionWithSets(id, activated)
    let rois: ActiveRoi[] | null = null
    const problemsOfRow = (row: Planned): string[] => {
        const draft = draftOf(row, plan, domain)
        switch (row.part.part) {
            case 'settings':
                return settingsProblems(row, plan)
            case 'categories':
                return categoryProblems(draft)
            case 'quickFixes':
                return fixProblems(draft, definition)
            case 'rowActions':
                return rowActionProblems(draft)
            case 'answers': {
                const own = definition(row.id)
                return own ? replyProblems(draft, own.columns) : []
            }
            case 'checks':
                return checkProblems(draft, definition)
            case 'roi': {
                const others = (rois || activeRois(domain)).filter((other) => other.id !== row.id)
                const problems = roiProblems(draft, { others: others, definition: definition })
                rois = draft.value('active') === '1' ? others.concat(roiOf(draft, row)) : others
                return problems
            }
            default:
                return []
        }
    }
    const refused: TransferRefusal[] = []
    for (const row of inOrder(plan.rows)) {
        for (const message of problemsOfRow(row))
            refused.push({ path: row.path, name: row.part.title(row.after), message: message })
    }
    return refused
}

function roiOf(draft: { value(column: string): string }, row: Planned): ActiveRoi {
    return {
        id: row.id || row.path,
        definition: draft.value('definition'),
        set: draft.value('instruction_set'),
        currency: draft.value('currency'),
    }
}
