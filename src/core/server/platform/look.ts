import { gs } from '@servicenow/glide'
import type { CoreInstruction, CoreLook, CoreLookInput, CorePage, CoreStatistics } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { fail, isFailure } from '../failure.ts'
import { needDevice } from './identity.ts'
import { readInstruction } from './instructions.ts'
import { readPage, readStatistics } from './responses.ts'

/** True when a row is so young that more may follow it, or its age is not known. */
function isStirring(page: CorePage, input: CoreLookInput): boolean {
    const { platformNow, quietMs } = input
    return page.rows.some((row) => row.created === null || platformNow === null || platformNow - row.created < quietMs)
}

/** Whether statistics say by their running number whose they are; throws `platform_mismatch` when they are another's. */
function areIdentified(statistics: CoreStatistics | null, input: CoreLookInput): boolean {
    if (!statistics || statistics.sequence === null || input.sequence === null) return false
    if (statistics.sequence === input.sequence) return true
    gs.error('1E answered with statistics of {0} where {1} was meant', statistics.sequence, input.sequence)
    throw fail('platform_mismatch', [])
}

/** A page of its rows. What 1E refuses may be asked of another instruction by now: that is told first. */
function pageOf(connection: Connection, input: CoreLookInput, deadlineMs: number): CorePage | null {
    try {
        return readPage(connection, input, deadlineMs)
    } catch (thrown) {
        if (isFailure(thrown) && thrown.code === 'platform_error' && !thrown.transient) {
            readInstruction(connection, input, deadlineMs)
        }
        throw thrown
    }
}

/**
 * One look at an instruction: its rows first; statistics unless more rows are to be expected; the instruction itself
 * before its first rows are believed, and whenever nothing else says that the answers are about it.
 */
export function look(connection: Connection, input: CoreLookInput, deadlineMs: number): CoreLook {
    let page: CorePage | null = null
    if (input.pageSize > 0) {
        page = pageOf(connection, input, deadlineMs)
        if (!page) return { gone: true, instruction: null, page: null, statistics: null }
        needDevice(page.rows, input.fqdns)
    }
    const came = page !== null && page.rows.length > 0
    const decides = page !== null && came ? !isStirring(page, input) : input.progress
    const statistics = decides ? readStatistics(connection, input.id, deadlineMs) : null
    const isKnown = areIdentified(statistics, input) && (input.known || !came)
    // Nobody was reached, or somebody answered without rows: why, only the instruction tells.
    const isBare =
        decides && (!statistics || statistics.sent === 0 || (!came && !input.known && statistics.received > 0))
    let instruction: CoreInstruction | null = null
    if (input.status || isBare || ((came || decides) && !isKnown)) {
        instruction = readInstruction(connection, input, deadlineMs)
        if (!instruction) return { gone: true, instruction: null, page: null, statistics: null }
    }
    return { gone: false, instruction: instruction, page: page, statistics: statistics }
}
