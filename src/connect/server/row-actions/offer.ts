import { configurationFor } from '../configurations/store.ts'
import type { Column, List, RowAction } from '../contract/wire.ts'
import { type Definition, definitionsByParameter, definitionsNamed, summaryOf } from '../instructions/store.ts'
import type { HostRecord } from '../records/store.ts'
import { maskingLens, seenColumns } from '../responses/lens.ts'
import type { StoredRun } from '../runs/stored.ts'
import { translate } from '../translate.ts'
import { firstWord, fitsName, guessed, type Rule } from './rules.ts'
import { activeRules } from './store.ts'

/** A menu with more is no help. */
const MOST = 12

/** Labels of the rules that the application brings, in the language of the session; any other as the administrator wrote it. */
function labelOf(rule: Rule): string {
    const installed = [
        ['Stop this process', translate('Stop this process', [])],
        ['Restart this service', translate('Restart this service', [])],
        ['Empty its queue', translate('Empty its queue', [])],
    ].filter((each) => each[0] === rule.label)[0]
    return installed ? String(installed[1]) : rule.label
}

function toAction(label: string, column: string, parameter: string, definition: Definition): RowAction | null {
    const filled = definition.parameters.filter((each) => each.name === parameter)[0]
    if (!filled) return null
    return {
        label: label,
        column: column,
        parameter: filled,
        instruction: summaryOf(definition),
    }
}

/** The rules that fit an answer of this instruction. */
function ruledActions(run: StoredRun, columns: Column[], configuration: string): RowAction[] {
    const rules = activeRules(run.domain).filter(
        (rule) =>
            (rule.source === '' || fitsName(rule.source, run.instruction.name)) &&
            columns.some((column) => column.name === rule.column)
    )
    const actions: RowAction[] = []
    for (const rule of rules) {
        for (const definition of definitionsNamed(configuration, rule.instruction)) {
            if (!fitsName(rule.instruction, definition.name)) continue
            const action = toAction(labelOf(rule), rule.column, rule.parameter, definition)
            if (action) actions.push(action)
        }
    }
    return actions
}

/** Where no rule is: instructions of which a parameter has the name of a column. */
function guessedActions(run: StoredRun, columns: Column[], configuration: string): RowAction[] {
    const words = columns.filter((column) => column.kind === 'text').map((column) => firstWord(column.name))
    const actions: RowAction[] = []
    for (const definition of definitionsByParameter(configuration, words)) {
        const guess = definition.name === run.instruction.name ? null : guessed(columns, definition.parameters)
        const action = guess && toAction('', guess.column, guess.parameter.name, definition)
        if (action) actions.push(action)
    }
    return actions
}

function isSame(one: RowAction, other: RowAction): boolean {
    return (
        one.instruction.id === other.instruction.id &&
        one.column === other.column &&
        one.parameter.name === other.parameter.name
    )
}

/**
 * What a row of this run's answer can start on its record: by the rules of its domain, then by names. Nothing for a record on
 * which nothing new can be run. The caller has proved that the user may read both.
 */
export function rowActionsFor(run: StoredRun, record: HostRecord): List<RowAction> {
    if (!record.open || record.domain !== run.domain) return { items: [], total: 0 }
    const configuration = configurationFor(run.domain).id
    // A value that a run is started with stands in its sentence, where everybody reads it: none of a private column is offered.
    const columns = seenColumns(run.columns, maskingLens(run)).filter((column) => column.private === undefined)
    const found: RowAction[] = []
    for (const action of ruledActions(run, columns, configuration).concat(
        guessedActions(run, columns, configuration)
    )) {
        if (!found.some((one) => isSame(one, action))) found.push(action)
    }
    const items = found.slice(0, MOST)
    return { items: items, total: items.length }
}
