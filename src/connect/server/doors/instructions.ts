import { configurationsInUse } from '../configurations/store.ts'
import type { Instruction } from '../contract/wire.ts'
import { fail } from '../failure.ts'
import { isSysId } from '../glide.ts'
import { definitionById, summaryOf, within } from '../instructions/store.ts'
import { checksOf } from '../proofs/checks.ts'

/** An instruction with what is needed to run it. Throws when none with that sys_id is in use. */
export function describe(id: string): Instruction {
    const found = isSysId(id) ? definitionById(id) : null
    const used = configurationsInUse().filter(
        (configuration) => found !== null && found.configuration === configuration.id
    )[0]
    if (!found || !used) throw fail('definition_missing')
    return {
        ...summaryOf(found),
        version: found.version,
        parameters: found.parameters,
        columns: found.columns,
        waitMinutes: within(used.settings.gatherMinutes, found.gatherMinutes),
        checks: checksOf(found, used.settings.approvalEnabled),
    }
}
