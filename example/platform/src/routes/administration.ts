import { search } from '../http/expression.ts'
import { noPermission, notFound, refused } from '../http/failure.ts'
import { empty, ok, type Reply } from '../http/reply.ts'
import { valueAt } from '../lookup.ts'
import { CONSUMERS } from '../principals.ts'
import { CLOB_READ_SIZE, MOST_IN_FLIGHT, MOST_MINUTES } from './limits.ts'
import { decodeName } from './names.ts'
import { type Call, route } from './route.ts'
import { attributeOf } from './targets.ts'

/**
 * What administrators look at and this world has none of, or one: calls that read, as the .NET Consumer SDK and
 * 1e-consumer-mcp make them. Calls that change any of it are not simulated.
 */

const searchIn =
    (items: object[]) =>
    (call: Call): Reply =>
        ok(search(call.body, items, attributeOf))

const none = (what: string) => (call: Call) => {
    const asked = String(Object.values(call.path)[0])
    throw notFound(`${what}.NotFound`, `${what} ${asked} was not found.`, [asked])
}

/** Lets administrators alone read what follows. */
const administrator =
    (what: string, handle: (call: Call) => Reply) =>
    (call: Call): Reply => {
        if (!call.principal.administrator) throw noPermission(what)
        return handle(call)
    }

const consumers = [...CONSUMERS.values()].map(({ name, enabled }, at) => ({
    Id: at + 9,
    Name: name,
    Enabled: enabled,
    MaximumSimultaneousInFlightInstructions: MOST_IN_FLIGHT,
    SystemConsumer: false,
    OffloadTargetUrl: null,
}))

function consumer(matches: (one: (typeof consumers)[number]) => boolean, asked: string): Reply {
    const found = consumers.find(matches)
    if (!found) throw notFound('Consumer.NotFound', `Consumer ${asked} was not found.`, [asked])
    return ok(found)
}

/** Enums.SettingTypes of the SDK. */
const SETTINGS: { [name: string]: number } = {
    maximuminstructionttlminutes: MOST_MINUTES,
    maximumresponsettlminutes: MOST_MINUTES,
    maximumsimultaneousinflightinstructions: MOST_IN_FLIGHT,
    clobdefaultreadsize: CLOB_READ_SIZE,
}

function setting({ path }: Call): Reply {
    const asked = valueAt(path, 'setting')
    const value = SETTINGS[asked.toLowerCase()]
    if (value === undefined) throw notFound('Setting.NotFound', `Setting ${asked} was not found.`, [asked])
    return ok(String(value))
}

/** Operations that can be permitted, by what they are permitted on. */
const OPERATIONS = [
    { Id: 1, Name: 'Actioner', SecurableTypeId: 1, SecurableTypeName: 'InstructionSet' },
    { Id: 2, Name: 'Approver', SecurableTypeId: 1, SecurableTypeName: 'InstructionSet' },
    { Id: 3, Name: 'Read', SecurableTypeId: 2, SecurableTypeName: 'Security' },
]

/** A form with the members `Filename` and `Data`, which comes back as a file. */
function convertToCsv(call: Call): Reply {
    if (typeof call.body !== 'string') throw refused('Request.Invalid', 'The request must be a form.')
    const text = new URLSearchParams(call.body).get('Data') ?? ''
    return { status: 200, headers: { 'Content-Type': 'text/csv; charset=utf-8' }, text }
}

export const ADMINISTRATION_ROUTES = [
    route.get('/Consumer/Consumers', () => ok(consumers)),
    route.get('/Consumer/Consumers/Id/{id}', ({ path }) =>
        consumer(({ Id }) => Id === Number(path.id), valueAt(path, 'id'))
    ),
    route.get('/Consumer/Consumers/Name/{name}', ({ path }) => {
        const asked = valueAt(path, 'name')
        const name = decodeName(asked).toLowerCase()
        return consumer(({ Name }) => Name.toLowerCase() === name, asked)
    }),
    route.post('/Consumer/Consumers/Search', searchIn(consumers)),
    route.get('/Consumer/Settings/{setting}', setting),
    route.get('/Consumer/CustomPropertyTypes', () =>
        ok([{ Id: 1, Name: 'CoverageTag', Description: '', System: true }])
    ),
    route.get(
        '/Consumer/ApplicableOperations/SecurableTypeId/{id}',
        administrator('security', ({ path }) =>
            ok(OPERATIONS.filter(({ SecurableTypeId }) => SecurableTypeId === Number(path.id)))
        )
    ),
    route.get(
        '/Consumer/ApplicableOperations/SecurableTypeName/{name}',
        administrator('security', ({ path }) =>
            ok(OPERATIONS.filter((one) => one.SecurableTypeName.toLowerCase() === valueAt(path, 'name').toLowerCase()))
        )
    ),
    route.post('/Consumer/AuditLogs', administrator('security', searchIn([]))),
    route.get(
        '/Consumer/CachedUsers',
        administrator('security', () => ok([]))
    ),
    route.get('/Consumer/CachedUsers/{id}', administrator('security', none('CachedUser'))),
    route.get(
        '/Consumer/Certificates/IdP',
        administrator('infrastructure', () => ok([]))
    ),
    route.get('/Consumer/Certificates/IdP/{thumbprint}/Download', administrator('infrastructure', none('Certificate'))),
    route.post('/Consumer/ScheduledInstructions/Search', searchIn([])),
    route.get('/Consumer/ScheduledInstructions/{id}', none('ScheduledInstruction')),
    route.post('/Consumer/PersistentInstructions/Search', searchIn([])),
    route.get('/Consumer/PersistentInstructions/{id}', none('PersistentInstruction')),
    route.get('/Consumer/Approvals/canapprove/scheduledinstruction/{id}', none('ScheduledInstruction')),
    route.get('/Consumer/Approvals/canapprove/persistentinstruction/{id}', none('PersistentInstruction')),
    route.get('/Consumer/Approvals/notifications/scheduledinstructions', () => ok([])),
    route.get('/Consumer/Approvals/notifications/persistentinstructions', () => ok([])),
    route.post('/Consumer/DataExport', convertToCsv),
    // The export goes to a share of the platform, which nobody sees here.
    route.post('/Consumer/DataExport/exportresponses', () => empty()),
]
