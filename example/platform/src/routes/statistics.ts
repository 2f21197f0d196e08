import { option } from '../faults/book.ts'
import { notFound } from '../http/failure.ts'
import { ok } from '../http/reply.ts'
import { type Summary, summarise, zero } from '../runs/statistics.ts'
import { instructionOf } from './instructions.ts'
import { type Call, route } from './route.ts'

function summaryOf(call: Call): Summary {
    const { hits, simulator } = call
    if (hits.has('statsMissing')) {
        throw notFound('InstructionStatistics.NotFound', `Statistics of instruction ${call.path.id} were not found.`)
    }
    const instruction = instructionOf(call)
    const summary = summarise(instruction, {
        nowMs: simulator.clock.now(),
        lagMs: option(hits.find('statsLag'), 'seconds', 0) * 1000,
        onlineCount: instruction.order.devices.filter((device) => simulator.isOnline(device, hits)).length,
    })
    return hits.has('statsZero') ? zero(summary) : summary
}

export const STATISTICS_ROUTES = [
    route.get('/Consumer/InstructionStatistics/Combined/{id}', (call) => ok({ Summary: summaryOf(call), Detail: [] })),
    route.get('/Consumer/InstructionStatistics/Summary/{id}', (call) => ok(summaryOf(call))),
    route.get('/Consumer/InstructionStatistics/Detail/{id}', (call) => {
        summaryOf(call)
        return ok([])
    }),
    // Obsolete on current platforms; clients fall back to it when Combined is unknown.
    route.get('/Consumer/InstructionStatistics/{id}', (call) => ok(summaryOf(call))),
]
