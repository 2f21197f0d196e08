import { notFound } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { ok } from '../http/reply.ts'
import { isFinished, STATUS } from '../runs/instruction.ts'
import { definitionById } from './definitions.ts'
import { daysLeft, LICENCE_ENDS } from './licence.ts'
import { type Call, type OpenCall, route } from './route.ts'
import { targetsOf } from './targets.ts'

/** Product and version: below `/Consumer`, and without signing in below the roots of the authentication calls. */
export function information({ simulator }: OpenCall) {
    return ok({ Name: '1E Platform', Version: simulator.tenant.version, ApiVersion: '10.0' })
}

function highLevel(call: Call) {
    const { simulator, hits } = call
    const now = simulator.clock.now()
    const statuses = [...simulator.instructions.values()].map((instruction) => instruction.status(now))
    const waiting = statuses.filter((status) => status === STATUS.inApproval).length
    return ok({
        ConnectedDeviceCount: simulator.fleet.filter((device) => simulator.isOnline(device, hits)).length,
        ConnectedDeviceCountLastSevenDays: simulator.fleet.length,
        InstructionInProgressCount: statuses.filter((status) => !isFinished(status)).length - waiting,
        InstructionsPendingApproval: waiting,
        ScheduledInstructionsPendingApproval: 0,
        DeviceAuthorizationRequests: 0,
        License: {
            DaysLeft: daysLeft(call),
            ExpiryDateTime: new Date(LICENCE_ENDS).toISOString(),
        },
    })
}

export const INFORMATION_ROUTES = [
    route.get('/Consumer/Information', information),
    route.get('/Consumer/PrincipalSearch/whoami', ({ principal }) =>
        ok({
            Id: principal.id,
            PrincipalName: principal.name,
            DisplayName: principal.displayName,
            Email: principal.email,
            Enabled: true,
            SystemPrincipal: false,
            IsGroup: false,
        })
    ),
    route.get('/Consumer/SystemStatistics/HighLevel', highLevel),
    // What the PowerShell toolkit of 1E asks to test a connection.
    route.get('/Consumer/SystemStatistics', highLevel),
    route.post('/Consumer/SystemStatistics/ProjectedInstructionStatistics', (call) => {
        const request = new Members(call.body)
        const entry = definitionById(call, request.whole('Id', 0))
        if (!entry) throw notFound('InstructionDefinition.NotFound', 'The instruction definition was not found.')
        const count = targetsOf(call, request.get('Expression')).length
        return ok({
            EstimatedCount: count,
            EstimatedSuccessRespondents: count,
            EstimatedRowInserts: count,
            EstimatedAvgExecTime: entry.definition.AverageExecTime ?? 0,
            EstimatedBytesReceived: count * 403,
        })
    }),
]
