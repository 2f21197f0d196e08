import type { AccessControl } from '../metadata.ts'
import { matches } from '../query/match.ts'
import { subjectOf } from '../records/subject.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'

export type Operation = 'read' | 'write' | 'create' | 'delete'

export interface Question {
    table: string
    operation: Operation
    field?: string
    /** Absent before a query: then only roles are looked at. */
    row?: Values
}

/**
 * "ACL evaluation": deny-unless rules first; then the first table level that has a rule, of which one must pass;
 * then the first field level with a passing rule. The system passes everything.
 */
export function allowed(tx: Transaction, question: Question): boolean {
    if (tx.session.isSystem) return true
    if (!deniesPassed(tx, question)) return false
    if (!tablePasses(tx, question)) return false
    return question.field === undefined || fieldPasses(tx, question, question.field)
}

/** True when a field of the table could be refused: saves asking for each of a row's columns. */
export function hasFieldRules(tx: Transaction, table: string, operation: Operation): boolean {
    return tx.metadata.keep(`field rules ${table} ${operation}`, () => {
        const starts = [...tx.catalog.lineage(table), '*'].map((level) => `${level}.`)
        const wanted = operation === 'create' ? ['create', 'write'] : [operation]
        return tx.metadata
            .accessControls()
            .some(
                (rule) =>
                    rule.type === 'record' &&
                    wanted.includes(rule.operation) &&
                    starts.some((s) => rule.name.startsWith(s))
            )
    })
}

/** Rules of that name, for that operation. */
export function rulesNamed(tx: Transaction, name: string, operation: string, denies = false): AccessControl[] {
    const index = tx.metadata.keep('acl index', () => {
        const byName = new Map<string, AccessControl[]>()
        for (const rule of tx.metadata.accessControls()) {
            if (rule.type !== 'record') continue
            const key = `${rule.denies} ${rule.operation} ${rule.name}`
            byName.set(key, [...(byName.get(key) ?? []), rule])
        }
        return byName
    })
    return index.get(`${denies} ${operation} ${name}`) ?? []
}

function deniesPassed(tx: Transaction, question: Question): boolean {
    const names = [...tx.catalog.lineage(question.table), '*']
    const { field } = question
    const all = field ? [...names, ...names.flatMap((name) => [`${name}.${field}`, `${name}.*`])] : names
    return all.every((name) =>
        rulesNamed(tx, name, question.operation, true).every((rule) => passes(tx, rule, question))
    )
}

function tablePasses(tx: Transaction, question: Question): boolean {
    for (const level of [...tx.catalog.lineage(question.table), '*']) {
        const rules = rulesNamed(tx, level, question.operation)
        if (rules.length > 0) return rules.some((rule) => passes(tx, rule, question))
    }
    return true
}

function fieldPasses(tx: Transaction, question: Question, field: string): boolean {
    const levels = [...tx.catalog.lineage(question.table), '*']
    const names = [...levels.map((level) => `${level}.${field}`), ...levels.map((level) => `${level}.*`)]
    const explicit = names.some((name) => rulesNamed(tx, name, question.operation).length > 0)
    // "create on fields falls back to write unless an explicit create rule exists".
    const operation = question.operation === 'create' && !explicit ? 'write' : question.operation
    let any = false
    for (const name of names) {
        const rules = rulesNamed(tx, name, operation)
        any ||= rules.length > 0
        if (rules.some((rule) => passes(tx, rule, question))) return true
    }
    return !any
}

/** One rule: all of role, condition and script must hold; a rule with none of them denies. */
export function passes(tx: Transaction, rule: AccessControl, question?: Question): boolean {
    if (rule.adminOverrides && tx.session.isAdmin) return true
    const script = rule.script.trim()
    const hasScript = script !== '' && !/^(answer\s*=\s*)?true;?$/.test(script)
    if (rule.roles.length === 0 && !rule.condition?.groups.length && !hasScript) return false
    if (
        rule.roles.length > 0 &&
        !rule.roles.some((role) => role !== 'nobody' && (role === 'public' || tx.hasRole(role)))
    )
        return false
    const row = question?.row
    if (rule.condition && rule.condition.groups.length > 0 && row && question) {
        if (!matches(rule.condition, subjectOf(tx, question.table, row), tx.queryContext())) return false
    }
    // Before a query there is no row: conditions and scripts are asked row by row after it.
    if (!hasScript || (question && !row)) return true
    return tx.runAclScript(rule, question?.table ?? null, row ?? null)
}
