import type { CoreInstruction, CoreLook, CoreLookInput, CorePage, CoreStatistics } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { needDevice } from './identity.ts'
import { readInstruction, readPage, readStatistics } from './instructions.ts'

/** True when a row is so young that more may follow it, or its age is not known. */
function isStirring(page: CorePage | null, input: CoreLookInput): boolean {
    if (!page || page.rows.length === 0) return false
    const { platformNow, quietMs } = input
    return page.rows.some((row) => row.created === null || platformNow === null || platformNow - row.created < quietMs)
}

/**
 * One look at an instruction: its rows first; statistics unless more rows are to be expected; status and identity
 * before the first rows are believed, and when the statistics do not explain themselves.
 */
export function look(connection: Connection, input: CoreLookInput, deadlineMs: number): CoreLook {
    let page: CorePage | null = null
    let instruction: CoreInstruction | null = null
    let statistics: CoreStatistics | null = null
    const answer = (gone: boolean): CoreLook => ({ gone, instruction, page, statistics })
    if (input.pageSize > 0) {
        page = readPage(connection, input, deadlineMs)
        if (!page) return answer(true)
        needDevice(page.rows, input.fqdn)
    }
    const came = page !== null && page.rows.length > 0
    if (input.status || (came && !input.known)) {
        instruction = readInstruction(connection, input, deadlineMs)
        if (!instruction) return answer(true)
    }
    if (came ? !isStirring(page, input) : input.progress) {
        statistics = readStatistics(connection, input.id, deadlineMs)
        // Nobody was reached, or somebody answered without rows: neither is believed of an instruction that is not ours.
        const isBare = !statistics || statistics.sent === 0 || (!came && !input.known && statistics.received > 0)
        if (!instruction && isBare) {
            instruction = readInstruction(connection, input, deadlineMs)
            if (!instruction) return answer(true)
        }
    }
    return answer(false)
}
