import { notFound } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import { ok } from '../http/reply.ts'
import { isFinished, isReadable, STATUS } from '../runs/instruction.ts'
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
        LicenseStatus: 'Valid',
        License: {
            DaysLeft: daysLeft(call),
            ExpiryDateTime: new Date(LICENCE_ENDS).toISOString(),
        },
    })
}

/** Models.Receive.DetailSystemStatistics of the 1E .NET Consumer SDK. */
function detail({ simulator, hits }: Call) {
    const now = simulator.clock.now()
    const of = (type: number) => {
        const some = [...simulator.instructions.values()]
            .filter(({ order }) => order.entry.definition.InstructionType === type)
            .map((instruction) => instruction.status(now))
        return {
            all: some.length,
            inProgress: some.filter((status) => !isFinished(status)).length,
            available: some.filter(isReadable).length,
        }
    }
    const [questions, actions, events] = [of(0), of(1), of(2)]
    return ok({
        ConnectedDeviceCount: simulator.fleet.filter((device) => simulator.isOnline(device, hits)).length,
        AllDeviceCount: simulator.fleet.length,
        ConnectedDeviceLastSevenDaysCount: simulator.fleet.length,
        AllQuestionCount: questions.all,
        QuestionInProgressCount: questions.inProgress,
        QuestionResponseAvailableCount: questions.available,
        AllActionCount: actions.all,
        ActionInProgressCount: actions.inProgress,
        ActionResponseAvailableCount: actions.available,
        AllEventCount: events.all,
        EventsInProgressCount: events.inProgress,
        EventsResponseAvailableCount: events.available,
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
    route.get('/Consumer/SystemStatistics/Detail', detail),
    // What the PowerShell toolkit of 1E asks to test a connection.
    route.get('/Consumer/SystemStatistics', highLevel),
    route.post('/Consumer/SystemStatistics/ProjectedInstructionStatistics', (call) => {
        const request = new Members(call.body)
        const entry = definitionById(call, request.whole('Id', 0))
        if (!entry) throw notFound('InstructionDefinition.NotFound', 'The instruction definition was not found.')
        const count = targetsOf(call, request.get('Expression')).length
        // Models.Receive.ProjectedInstructionStatistic of the 1E .NET Consumer SDK.
        return ok({
            Id: entry.definition.Id,
            InstructionId: 0,
            TotalRuns: entry.definition.NumberOfTimesExecuted,
            TotalDevices: count,
            EstimatedCount: count,
            EstimatedSuccessRespondents: count,
            EstimatedSuccessNoDataRespondents: 0,
            EstimatedErrorRespondents: 0,
            EstimatedNotImplementedRespondents: 0,
            EstimatedResponseTooLargeRespondents: 0,
            EstimatedRowInserts: count,
            EstimatedRowProcessed: count,
            EstimatedAvgExecTime: entry.definition.AverageExecTime ?? 0,
            EstimatedBytesSent: count * 812,
            EstimatedBytesReceived: count * 403,
        })
    }),
]
