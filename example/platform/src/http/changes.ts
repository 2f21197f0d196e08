import type { Values } from '../catalogue/definition.ts'
import type { Simulator } from '../simulator.ts'
import type { Change } from '../world/changes.ts'
import { notFound, refused } from './failure.ts'
import { Members } from './members.ts'

function valuesOf(value: unknown, name: string): Values {
    const members = new Members(value)
    const read: Values = {}
    for (const [member, one] of Object.entries(Object(value))) {
        if (one !== null && !['string', 'number', 'boolean'].includes(typeof one)) {
            throw refused('Change.Invalid', `${name}.${member} must be a text, a number, a truth value or null.`)
        }
        read[member] = one as Values[string] // checked above
    }
    if (members.names().length === 0) throw refused('Change.Invalid', `${name} must not be empty.`)
    return read
}

/** `{fqdn, definition, where?, set | add | remove}`: exactly one of the three. `fqdn` may be left out where the device follows. */
function changeOf(simulator: Simulator, asked: unknown, needsDevice: boolean): Omit<Change, 'fromMs'> {
    const members = new Members(asked)
    const fqdn = (members.text('fqdn') ?? '').toLowerCase()
    if (!simulator.fleet.some((device) => device.fqdn === fqdn) && (needsDevice || fqdn !== '')) {
        throw notFound('Device.NotFound', `Device ${fqdn} was not found.`)
    }
    const definition = named(simulator, members.text('definition') ?? '')
    const kinds = ['set', 'add', 'remove'].filter((name) => members.get(name) !== undefined)
    if (kinds.length !== 1) throw refused('Change.Invalid', 'Exactly one of set, add and remove is needed.')
    return {
        fqdn,
        definition,
        where: members.get('where') === undefined ? {} : valuesOf(members.get('where'), 'where'),
        set: members.get('set') === undefined ? null : valuesOf(members.get('set'), 'set'),
        add: members.get('add') === undefined ? null : valuesOf(members.get('add'), 'add'),
    }
}

function named(simulator: Simulator, name: string): string {
    const found = simulator.catalogue.find(({ recipe }) => recipe.name.toLowerCase() === name.toLowerCase())
    if (!found) throw notFound('InstructionDefinition.NotFound', `${name} was not found.`)
    return found.recipe.name
}

/** A change of a device, from now or `afterSeconds` on. */
export function changeDevice(simulator: Simulator, body: unknown) {
    const fromMs = simulator.clock.now() + new Members(body).whole('afterSeconds', 0) * 1000
    const change = { ...changeOf(simulator, body, true), fromMs }
    simulator.changes.add(change)
    return { ...change, fromMs: new Date(fromMs).toISOString() }
}

/** What an action does from now on: `{action, parameters?, afterSeconds?, change}`. */
export function expectConsequence(simulator: Simulator, body: unknown) {
    const members = new Members(body)
    const asked = members.get('parameters')
    const parameters = Object.fromEntries(
        Object.entries(Object(asked ?? {})).map(([name, value]) => [name, String(value)])
    )
    const consequence = {
        action: named(simulator, members.text('action') ?? ''),
        parameters,
        afterMs: members.whole('afterSeconds', 0) * 1000,
        change: changeOf(simulator, members.get('change'), false),
    }
    simulator.changes.expect(consequence)
    return consequence
}
