import type { Rule } from '../metadata.ts'
import { matches } from '../query/match.ts'
import { parseQuery } from '../query/parse.ts'
import type { Transaction } from '../transaction.ts'
import { conditionHolds } from './condition.ts'
import { subjectOf } from './subject.ts'
import type { Values } from './values.ts'

/** A write on its way through its rules. */
export interface Write {
    tx: Transaction
    table: string
    operation: 'insert' | 'update' | 'delete'
    values: Values
    before: Values | null
    /** The rule that called setAbortAction(true). */
    aborted: Rule | null
    workflow: boolean
}

const DEEPEST = 10

/** Runs the rules of one moment in ascending order; each sees what the one before it wrote. */
export function runRules(write: Write, when: 'before' | 'after'): void {
    if (!write.workflow) return
    for (const rule of applicable(write, when)) {
        if (!holds(write, rule)) continue
        if (write.tx.ruleDepth >= DEEPEST) {
            write.tx.log('error', rule.scope, `Business rule '${rule.name}' calls itself; it was stopped.`)
            return
        }
        write.tx.ruleDepth++
        try {
            runRule(write, rule)
        } finally {
            write.tx.ruleDepth--
        }
    }
}

/** Leaves one row in the queue for each async rule that applies; it runs after the commit, as the system. */
export function queueAsync(write: Write): void {
    if (!write.workflow) return
    for (const rule of applicable(write, 'async')) {
        if (!holds(write, rule)) continue
        const payload = {
            rule: rule.id,
            table: write.table,
            id: write.values.sys_id,
            operation: write.operation,
            values: write.operation === 'delete' ? write.values : null,
            rollback: write.tx.rollback,
        }
        write.tx.store.run('insert into "dev:queue" (kind, payload, state, created) values (?,?,?,?)', [
            'rule',
            JSON.stringify(payload),
            'ready',
            write.tx.shared.now(),
        ])
        write.tx.queued = true
    }
}

function applicable(write: Write, when: string): Rule[] {
    return write.tx.metadata
        .rules(write.table)
        .filter(
            (rule) =>
                (rule.when === when || (when === 'async' && rule.when === 'async_always')) &&
                rule.on.has(write.operation)
        )
}

function holds(write: Write, rule: Rule): boolean {
    const { tx } = write
    const subject = subjectOf(tx, write.table, write.values, write.before ?? undefined)
    if (!matches(rule.filter, subject, tx.queryContext())) return false
    if (rule.roles.length > 0 && !rule.roles.some((role) => tx.hasRole(role))) return false
    return conditionHolds(tx, {
        scope: rule.scope,
        owner: `business rule '${rule.name}'`,
        expression: rule.condition,
        input: inputOf(write, rule),
    })
}

function inputOf(write: Write, rule: Rule): Record<string, unknown> {
    const { table, values, before, operation } = write
    return { table, values, before, operation, exists: rule.when !== 'before' }
}

function runRule(write: Write, rule: Rule): void {
    const { tx } = write
    applyTemplate(write, rule)
    if (rule.aborts) write.aborted ??= rule
    if (rule.script.trim() === '') return
    const result = tx.run({
        scope: rule.scope,
        apart: false,
        kind: 'rule',
        name: `business rule ${rule.name}`,
        script: rule.script,
        input: inputOf(write, rule),
    })
    // The platform logs a rule's exception and goes on with the operation.
    if (result.error) {
        tx.log(
            'error',
            rule.scope,
            `Business rule '${rule.name}' failed: ${result.error.message} (${result.error.position})`
        )
        return
    }
    // `values` of a rule's result are Values, see guest/perform.ts.
    if (rule.when === 'before' && result.values) write.values = { ...write.values, ...(result.values as Values) }
    if (rule.when !== 'before' || result.aborted !== true) return
    if (tx.catalog.table(write.table).scope === rule.scope) write.aborted ??= rule
    else
        tx.log(
            'warn',
            rule.scope,
            `setAbortAction of '${rule.name}' is not honored: ${write.table} is of another scope`
        )
}

/** Field values of a rule without script: `state=2^active=false`. */
function applyTemplate(write: Write, rule: Rule): void {
    if (rule.template === '' || rule.when !== 'before') return
    for (const group of parseQuery(rule.template).groups) {
        for (const [condition] of group) {
            if (condition?.operator === '=') write.values = { ...write.values, [condition.field]: condition.value }
        }
    }
}
