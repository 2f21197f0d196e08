import { refused } from './http/failure.ts'
import { Members } from './http/members.ts'
import type { Simulator } from './simulator.ts'

const invalid = (message: string) => refused('Renumber.Invalid', message)

function number(value: unknown, name: string): number {
    const read = Number(value)
    if (!Number.isSafeInteger(read) || read < 1) throw invalid(`${name} must be a whole number from 1.`)
    return read
}

/**
 * From each number to the one that follows: `{"from": 500}` counts in the order of today, `{"shift": 32}` adds, and
 * `{"12": 44, "44": 12}` names single ones while the others keep theirs. Refuses what would give one number twice.
 */
function plan(asked: unknown, numbers: number[], name: string): Map<number, number> {
    const members = new Members(asked)
    const [from, shift] = [members.get('from'), members.get('shift')]
    const stranger = members.names().find((id) => /^\d+$/.test(id) && !numbers.includes(Number(id)))
    if (stranger !== undefined) throw invalid(`${stranger} is none of the ${name}.`)
    const next = (id: number, at: number): unknown => {
        if (from !== undefined) return number(from, 'from') + at
        if (shift !== undefined) return id + Number(shift)
        return members.get(String(id)) ?? id
    }
    const found = new Map(numbers.map((id, at) => [id, number(next(id, at), name)]))
    if (new Set(found.values()).size !== found.size) throw invalid(`Two ${name} would have one number.`)
    return found
}

/**
 * Gives definitions and executions other numbers, as a migration or a restored database does: what a client has kept of
 * them means something else from now on. It holds until the next reset.
 */
export function renumber(simulator: Simulator, body: unknown): { definitions: number; executions: number } {
    const members = new Members(body)
    const { catalogue, instructions } = simulator
    const definitions = plan(
        members.get('definitions'),
        catalogue.map(({ definition }) => definition.Id),
        'definitions'
    )
    const executions = plan(members.get('executions'), [...instructions.keys()], 'executions')
    for (const { definition } of catalogue) definition.Id = definitions.get(definition.Id) ?? definition.Id
    const moved = [...instructions.values()]
    instructions.clear()
    for (const instruction of moved) {
        instruction.id = executions.get(instruction.id) ?? instruction.id
        instructions.set(instruction.id, instruction)
    }
    const next = members.get('nextExecution')
    if (next !== undefined) simulator.nextId = number(next, 'nextExecution')
    const changed = (plan: Map<number, number>) => [...plan].filter(([before, after]) => before !== after).length
    return { definitions: changed(definitions), executions: changed(executions) }
}
