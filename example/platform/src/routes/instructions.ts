import { option } from '../faults/book.ts'
import { shiftStamps, skewMs } from '../faults/skew.ts'
import { search } from '../http/expression.ts'
import { refused } from '../http/failure.ts'
import { ok, type Reply } from '../http/reply.ts'
import { valueAt } from '../lookup.ts'
import { type Instruction, isFinished } from '../runs/instruction.ts'
import { instructionView } from '../runs/instruction-view.ts'
import { summarise } from '../runs/statistics.ts'
import { byGuid } from './devices.ts'
import { impact } from './impact.ts'
import { MOST_IN_FLIGHT } from './limits.ts'
import { instructionNotFound, readOrder } from './order.ts'
import { type Call, route } from './route.ts'
import { attributeOf } from './targets.ts'

/** The instruction of the path, after the faults that end or remove one have done their work. */
export function instructionOf(call: Call): Instruction {
    const { simulator, hits } = call
    const id = Number(call.path.id)
    call.entry.instructionId = id
    if (hits.has('deleteInstruction')) simulator.instructions.delete(id)
    const instruction = simulator.instructions.get(id)
    if (!instruction) throw instructionNotFound(valueAt(call.path, 'id'))
    const now = simulator.clock.now()
    if (hits.has('expireNow')) instruction.expire(now)
    const reject = hits.find('reject')
    if (reject) {
        instruction.reject(
            now,
            String(reject.by ?? 'ACME\\approver'),
            String(reject.reason ?? 'Not during working hours')
        )
    }
    return instruction
}

/** The status to tell, which faults can bend; the instruction itself goes on as it would. */
function toldStatus(call: Call, instruction: Instruction, nowMs: number): number {
    const stuck = call.hits.find('statusStuck')
    if (stuck) return option(stuck, 'status', 5)
    const sequence = call.hits.find('statusJump')?.sequence
    if (Array.isArray(sequence) && sequence.length > 0) {
        const at = Math.min(instruction.jumps, sequence.length - 1)
        instruction.jumps += 1
        return Number(sequence[at])
    }
    return instruction.status(nowMs)
}

function watchPoll(call: Call, instruction: Instruction): void {
    const { simulator, entry } = call
    const now = simulator.clock.realNow()
    const sinceMs = instruction.polledMs === null ? null : now - instruction.polledMs
    simulator.watch.poll(entry.sequence, { id: instruction.id, sinceMs })
    instruction.polledMs = now
    if (instruction.toldStatus !== null && isFinished(instruction.toldStatus)) {
        simulator.watch.add(
            'callAfterFinal',
            entry.sequence,
            `Status of ${instruction.id} asked again after it was told to be ${instruction.toldStatus}`
        )
    }
}

function answer(call: Call, instruction: Instruction): Reply {
    const now = call.simulator.clock.now()
    call.entry.instructionId = instruction.id
    return ok(instructionView(instruction, instruction.status(now), now))
}

function checkInFlight(call: Call): void {
    const limit = option(call.hits.find('inFlightLimit'), 'n', MOST_IN_FLIGHT)
    const mine = call.simulator.inFlight().filter(({ order }) => order.consumer === call.consumer)
    if (mine.length < limit) return
    throw refused(
        'Instruction.TooManyInFlight',
        `Consumer ${call.consumer} already has ${limit} instructions in flight.`,
        [call.consumer, String(limit)]
    )
}

function create(call: Call, targeted: boolean): Reply {
    const order = readOrder(call, targeted)
    checkInFlight(call)
    return answer(call, call.simulator.create(order, call.hits))
}

/** The body of `POST /Instructions` without targets: the device of the path is the only one. */
function createForDevice(call: Call): Reply {
    const { fqdn } = byGuid(call)
    if (typeof call.body !== 'object') throw refused('Request.Invalid', 'The request has no body.')
    return create({ ...call, body: { ...call.body, Devices: [fqdn] } }, true)
}

function read(call: Call): Reply {
    const instruction = instructionOf(call)
    watchPoll(call, instruction)
    const now = call.simulator.clock.now()
    const status = toldStatus(call, instruction, now)
    instruction.toldStatus = status
    return ok(instructionView(instruction, status, now))
}

function cancel(call: Call): Reply {
    const instruction = instructionOf(call)
    const now = call.simulator.clock.now()
    if (isFinished(instruction.status(now))) {
        throw refused('Instruction.CannotCancel', `Instruction ${instruction.id} has already finished.`, [
            String(instruction.id),
        ])
    }
    instruction.cancel(now, valueAt(call.path, 'keepData').toLowerCase() === 'true')
    return answer(call, instruction)
}

function rerun(call: Call): Reply {
    const { order } = instructionOf(call)
    checkInFlight(call)
    return answer(call, call.simulator.create({ ...order, createdBy: call.principal.name }, call.hits))
}

/** Other names by which clients filter and sort. */
const ALIASES: { [name: string]: string } = { createdtime: 'CreatedTimestampUtc', senttime: 'SentTimestampUtc' }

function summaries(call: Call, chosen: Instruction[]): Reply {
    const now = call.simulator.clock.now()
    const items = chosen.map((instruction) => {
        const online = instruction.order.devices.filter((device) => call.simulator.isOnline(device, call.hits))
        return {
            ...summarise(instruction, { nowMs: now, lagMs: 0, onlineCount: online.length }),
            ...instructionView(instruction, instruction.status(now), now),
        }
    })
    return ok(
        search(call.body, items, (item) => {
            const read = attributeOf(item)
            // A caller compares with the stamps that it gets to see.
            return (name) => shiftStamps(read(ALIASES[name.toLowerCase()] ?? name), skewMs(call.hits))
        })
    )
}

export const INSTRUCTION_ROUTES = [
    route.post('/Consumer/Instructions/Targeted', (call) => create(call, true)),
    route.post('/Consumer/Instructions', (call) => create(call, false)),
    route.post('/Consumer/Devices/tachyonguid/{guid}/Instruction', createForDevice),
    route.post('/Consumer/Instructions/search', (call) =>
        summaries(call, [...call.simulator.instructions.values()].reverse())
    ),
    route.get('/Consumer/Instructions/InFlight/InstructionSet/{setId}', (call) =>
        summaries(
            call,
            call.simulator
                .inFlight()
                .filter(({ order }) => order.entry.definition.InstructionSetId === Number(call.path.setId))
        )
    ),
    route.get('/Consumer/Instructions/{id}', read),
    route.get('/Consumer/Instructions/{id}/approxtarget', (call) => impact(call, instructionOf(call).order.devices)),
    route.get('/Consumer/Instructions/{id}/targetlist', (call) =>
        ok(instructionOf(call).order.devices.map(({ fqdn }) => fqdn))
    ),
    route.post('/Consumer/Instructions/{id}/cancel/{keepData}', cancel),
    route.post('/Consumer/Instructions/{id}/rerun', rerun),
]
