import { Failure, noPermission, refused } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { empty, ok, type Reply } from '../http/reply.ts'
import { valueAt } from '../lookup.ts'
import { type Instruction, STATUS } from '../runs/instruction.ts'
import { instructionView } from '../runs/instruction-view.ts'
import { instructionNotFound } from './order.ts'
import { type Call, route } from './route.ts'

/** The code that the simulated mail or phone shows. */
const ONE_TIME_CODE = '123456'

/** The instruction of a body: `Id` by the documentation, `InstructionId` with some callers. */
function named(call: Call): Instruction {
    const id = new Members(call.body).whole('InstructionId', new Members(call.body).whole('Id', 0))
    call.entry.instructionId = id
    const instruction = call.simulator.instructions.get(id)
    if (!instruction) throw instructionNotFound(String(id))
    return instruction
}

const statusOf = (call: Call, instruction: Instruction) => instruction.status(call.simulator.clock.now())

interface Obstacle {
    type: 'workflow' | 'ownership' | 'permissions'
    message: string
}

/** Why the caller cannot decide about an instruction; null when nothing stands against it. */
function obstacle(call: Call, instruction: Instruction): Obstacle | null {
    const { id, order } = instruction
    if (statusOf(call, instruction) !== STATUS.inApproval) {
        return { type: 'workflow', message: `Instruction ${id} does not wait for approval.` }
    }
    if (order.createdBy === call.principal.name) {
        return { type: 'ownership', message: 'You cannot approve your own instruction.' }
    }
    if (!call.principal.approver) {
        return { type: 'permissions', message: `You may not approve ${order.entry.definition.Name}.` }
    }
    return null
}

function decide(call: Call): Reply {
    const instruction = named(call)
    const against = obstacle(call, instruction)
    if (against?.type === 'permissions') throw noPermission(instruction.order.entry.definition.Name)
    if (against)
        throw refused(`Approval.${against.type === 'workflow' ? 'NotPending' : 'OwnInstruction'}`, against.message)
    const body = new Members(call.body)
    const now = call.simulator.clock.now()
    if (body.flag('Approved')) instruction.release(now)
    else instruction.reject(now, call.principal.name, body.text('Comment') ?? '')
    return empty()
}

function canApprove(call: Call): Reply {
    const instruction = call.simulator.instructions.get(Number(call.path.id))
    if (!instruction) throw instructionNotFound(valueAt(call.path, 'id'))
    const against = obstacle(call, instruction)
    return ok({
        CanApprove: against === null,
        ErrorMessage: against?.message ?? null,
        ErrorType: against?.type ?? null,
    })
}

/** What waits for a decision that the caller may make. */
function pending(call: Call) {
    const now = call.simulator.clock.now()
    return [...call.simulator.instructions.values()]
        .filter((instruction) => obstacle(call, instruction) === null)
        .map((instruction) => instructionView(instruction, instruction.status(now), now))
}

function giveCode(call: Call): Reply {
    const instruction = named(call)
    if (instruction.order.createdBy !== call.principal.name) throw noPermission(`instruction ${instruction.id}`)
    if (statusOf(call, instruction) !== STATUS.authenticating) {
        throw refused('Authentication.NotAwaiting', `Instruction ${instruction.id} does not wait for a code.`)
    }
    if (new Members(call.body).text('Token') !== ONE_TIME_CODE) {
        throw new Failure(400, 'Authentication.InvalidCode', 'The one-time code is wrong.')
    }
    instruction.release(call.simulator.clock.now())
    return empty()
}

export const APPROVAL_ROUTES = [
    route.post('/Consumer/Approvals/Instruction', decide),
    route.get('/Consumer/Approvals/canapprove/instruction/{id}', canApprove),
    route.get('/Consumer/Approvals/notifications', (call) =>
        ok({ Instructions: pending(call), ScheduledInstructions: [], DeviceAuthorizations: [] })
    ),
    route.get('/Consumer/Approvals/notifications/instructions', (call) => ok(pending(call))),
    route.post('/Consumer/Authentication/Instruction/Token', giveCode),
]
