import type { Definition, Entry } from '../catalogue/catalogue.ts'
import type { Parameter } from '../catalogue/definition.ts'
import { dotnetExpression } from '../http/dotnet-expression.ts'
import { notFound, refused } from '../http/failure.ts'
import { Members } from '../http/members.ts'
import type { Order } from '../runs/instruction.ts'
import type { Device } from '../world/fleet.ts'
import { checkPermission, entriesOf } from './definitions.ts'
import type { Call } from './route.ts'
import { deviceOf, targetsOf } from './targets.ts'

function definitionOf(call: Call, body: Members): Entry {
    const id = body.whole('DefinitionId', 0)
    const name = call.hits.has('namesRefused') ? null : body.text('DefinitionName')
    if (id !== 0 && name) {
        throw refused('Instruction.DefinitionAmbiguous', 'Give DefinitionId or DefinitionName, not both.', [name])
    }
    const entry = entriesOf(call).find(({ definition }) => (id === 0 ? definition.Name === name : definition.Id === id))
    if (!entry) {
        const asked = id === 0 && name ? name : String(id)
        throw refused('InstructionDefinition.NotFound', `Instruction definition ${asked} was not found.`, [asked])
    }
    const { definition } = entry
    checkPermission(call, definition)
    if (!definition.IsLicensed) {
        throw refused('InstructionDefinition.NotLicensed', `${definition.Name} is not licensed.`, [definition.Name])
    }
    if (definition.InstructionSetId === null) {
        throw refused('InstructionDefinition.NotInSet', `${definition.Name} is not in an instruction set.`, [
            definition.Name,
        ])
    }
    return entry
}

const whole = (least: bigint, most: bigint) => (value: string) => {
    if (!/^[+-]?\d+$/.test(value)) return false
    const number = BigInt(value.replace('+', ''))
    return number >= least && number <= most
}

/** What a value of a type must be, as `Parse` of .NET takes it; a type that is not here takes any text. */
const TYPES: { [type: string]: (value: string) => boolean } = {
    int: whole(-(2n ** 31n), 2n ** 31n - 1n),
    int32: whole(-(2n ** 31n), 2n ** 31n - 1n),
    int64: whole(-(2n ** 63n), 2n ** 63n - 1n),
    float: (value) => /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(value),
    bool: (value) => /^(true|false)$/i.test(value),
    datetime: (value) =>
        /^\d{4}-\d\d-\d\d([T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?$/.test(value) &&
        !Number.isNaN(Date.parse(value)),
}

function checkValue({ Name, DataType, Validation }: Parameter, value: string): void {
    const fail = (why: string) =>
        refused('Instruction.ParameterValidationFailed', `The value of parameter ${Name} ${why}.`, [Name, value])
    const { AllowedValues, MaxLength, Regex } = Validation
    if (value !== '' && TYPES[DataType]?.(value) === false) throw fail(`is no ${DataType}`)
    if (AllowedValues?.length && !AllowedValues.includes(value)) {
        throw fail(`must be one of ${AllowedValues.join(', ')}`)
    }
    if (MaxLength !== '' && value.length > Number(MaxLength)) throw fail(`is longer than ${MaxLength} characters`)
    if (Regex && !dotnetExpression(Regex).test(value)) throw fail(`does not match ${Regex}`)
}

function parametersOf(definition: Definition, body: Members): Order['parameters'] {
    const known = definition.Parameters ?? []
    const given = new Map<string, string>()
    for (const item of body.list('Parameters')) {
        const sent = new Members(item)
        const name = sent.text('Name') ?? ''
        if (!known.some(({ Name }) => Name === name)) {
            throw refused('Instruction.ParameterUnknown', `${definition.Name} has no parameter ${name}.`, [name])
        }
        given.set(name, sent.text('Value') ?? '')
    }
    return known.map((parameter) => {
        const { Name, DefaultValue, Validation } = parameter
        // There is no "required" member: without a default a parameter is, unless its expression takes empty text.
        const optional = Validation.Regex !== null && dotnetExpression(Validation.Regex).test('') ? '' : null
        const value = given.get(Name) ?? DefaultValue ?? optional
        if (value === null) {
            throw refused('Instruction.ParameterMissing', `Parameter ${Name} has no value.`, [Name])
        }
        checkValue(parameter, value)
        return { Name, Value: value }
    })
}

function minutes(body: Members, name: string, rule: { least: number; most: number; otherwise: number }): number {
    const value = body.whole(name, rule.otherwise)
    if (value < rule.least || value > rule.most) {
        throw refused('Instruction.InvalidTtl', `${name} must be from ${rule.least} to ${rule.most} minutes.`, [
            name,
            String(value),
        ])
    }
    return value
}

function listed(call: Call, body: Members): Device[] {
    const names = body.list('Devices').map(String)
    const nobody = call.hits.has('emptyTargets')
    if (names.length === 0 && !nobody) throw refused('Instruction.NoTargets', 'Devices must name at least one device.')
    // Names that 1E does not know are dropped without a word; only a list with none that it knows is refused.
    const devices = names.flatMap((name) => deviceOf(call, name) ?? [])
    if (devices.length === 0 && !nobody) {
        throw refused('Instruction.NoTargets', 'None of the devices is known.', names.slice(0, 5))
    }
    return [...new Set(devices)]
}

/** Checks the body of `POST /Instructions` and `POST /Instructions/Targeted`; refuses as the platform does. */
export function readOrder(call: Call, targeted: boolean): Order {
    if (call.body === undefined) throw refused('Request.Invalid', 'The request has no body.')
    const body = new Members(call.body)
    const entry = definitionOf(call, body)
    const { definition } = entry
    const parameters = parametersOf(definition, body)
    const gatherMinutes = minutes(body, 'InstructionTtlMinutes', {
        least: definition.MinimumInstructionTtlMinutes,
        most: definition.MaximumInstructionTtlMinutes,
        otherwise: definition.InstructionTtlMinutes,
    })
    const keepMinutes = minutes(body, 'ResponseTtlMinutes', {
        least: definition.MinimumResponseTtlMinutes,
        most: definition.MaximumResponseTtlMinutes,
        otherwise: definition.ResponseTtlMinutes,
    })
    const scope = body.get('Scope')
    return {
        entry,
        devices: targeted || body.list('Devices').length > 0 ? listed(call, body) : targetsOf(call, scope),
        scope,
        targeted,
        parameters,
        gatherMinutes,
        keepMinutes,
        keepRaw: body.flag('KeepRaw'),
        requestedFor: body.text('RequestedFor'),
        customData: body.text('ConsumerCustomData'),
        comments: body.text('Comments'),
        createdBy: call.principal.name,
        consumer: call.consumer,
    }
}

export function instructionNotFound(id: string) {
    return notFound('Instruction.NotFound', `Instruction ${id} was not found.`, [id])
}
