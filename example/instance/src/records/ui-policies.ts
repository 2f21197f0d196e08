import type { UiFieldEffect } from '../../../ui-api.ts'
import { matches } from '../query/match.ts'
import { parseQuery } from '../query/parse.ts'
import type { Transaction } from '../transaction.ts'
import { subjectOf } from './subject.ts'
import type { Values } from './values.ts'

interface Form {
    table: string
    /** Name of the view. */
    view: string
    /** The record as the form has it. */
    values: Values
    /** When the form loads only policies that say so are asked. */
    isLoad: boolean
}

/**
 * What the UI policies of a form do to its fields, in ascending order, so that the last one counts ("UI policies").
 * Those with scripts act without them, which is logged.
 */
export function policyEffects(tx: Transaction, form: Form): Record<string, UiFieldEffect> {
    const effects: Record<string, UiFieldEffect> = {}
    const actions = tx.metadata.rows('sys_ui_policy_action')
    tx.counters.queries += 2
    for (const policy of policiesOf(tx, form)) {
        if (policy.run_scripts === '1')
            tx.log('warn', 'ui policy', `The scripts of the UI policy '${policy.short_description}' are not run here`)
        const subject = subjectOf(tx, form.table, form.values)
        const holds = matches(parseQuery(policy.conditions ?? ''), subject, tx.queryContext())
        if (!holds && policy.reverse_if_false !== '1') continue
        for (const action of actions.filter((row) => row.ui_policy === policy.sys_id)) {
            const wish = (value: string | null | undefined) =>
                value === 'true' || value === 'false' ? (value === 'true') === holds : null
            const field = action.field ?? ''
            const before = effects[field] ?? { visible: null, mandatory: null, readOnly: null }
            effects[field] = {
                visible: wish(action.visible) ?? before.visible,
                mandatory: wish(action.mandatory) ?? before.mandatory,
                readOnly: wish(action.disabled) ?? before.readOnly,
            }
        }
    }
    return effects
}

/** Active policies of the table, and of those that it extends where they are inherited, for this view. */
function policiesOf(tx: Transaction, { table, view, isLoad }: Form): Values[] {
    const lineage = tx.catalog.lineage(table)
    return tx.metadata
        .rows('sys_ui_policy')
        .filter(
            (row) =>
                row.active === '1' &&
                (row.table === table || (row.inherit === '1' && lineage.includes(row.table ?? ''))) &&
                (row.global === '1' || row.view === view) &&
                (!isLoad || row.on_load === '1')
        )
        .sort((a, b) => Number(a.order ?? 0) - Number(b.order ?? 0))
}
