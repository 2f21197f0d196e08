import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import { jellyScript } from './script.ts'

/** Thrown when a document cannot be drawn. The log has the details. */
const FAILED = '<p class="problem" role="alert">This part of the page could not be drawn. The log says why.</p>'

/** The HTML of a Jelly document, drawn in the scope of its record. */
export function drawJelly(
    tx: Transaction,
    owner: string,
    record: Values | undefined,
    document: string,
    parameters: Record<string, string>,
    input: Record<string, unknown>
): string {
    const scope = tx.metadata.scopeName(record?.sys_scope ?? null)
    const fail = (reason: string) => {
        tx.log('error', scope, `${owner}: ${reason}`)
        return FAILED
    }
    if (!record) return fail('There is no active one of this name.')
    let script: string
    try {
        script = jellyScript(document, parameters)
    } catch (error) {
        return fail(error instanceof Error ? error.message : String(error))
    }
    const result = tx.run({ scope, apart: false, kind: 'jelly', name: owner, script, input })
    return result.error ? fail(`${result.error.message} (${result.error.position})`) : String(result.answer ?? '')
}
