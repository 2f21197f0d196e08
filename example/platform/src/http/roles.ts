import { setsOf } from '../catalogue/catalogue.ts'
import type { Principal, Roles } from '../principals.ts'
import type { Simulator } from '../simulator.ts'
import { notFound } from './failure.ts'
import { Members } from './members.ts'

const ROLES: (keyof Roles)[] = ['actioner', 'experience', 'administrator', 'approver']

/** The ids of what is named by id or by name; refuses what does not exist. */
function idsOf(asked: unknown[], known: { id: number; name: string }[], code: string): number[] {
    return asked.map((one) => {
        const text = String(one).toLowerCase()
        const found = known.find(({ id, name }) => String(id) === text || name.toLowerCase() === text)
        if (!found)
            throw notFound(
                code,
                `${String(one)} was not found.`,
                known.map(({ name }) => name)
            )
        return found.id
    })
}

/** What a 1E administrator changes in the roles of a principal; it holds from the next request on. */
export function changeRoles(simulator: Simulator, body: unknown): Principal {
    const members = new Members(body)
    const name = members.text('principal') ?? ''
    const principal = simulator.accounts.find(name)
    if (!principal) throw notFound('Principal.NotFound', `Principal ${name} was not found.`, [name])
    const limit = (member: string, known: { id: number; name: string }[], code: string) =>
        members.get(member) === undefined ? null : idsOf(members.list(member), known, code)
    const sets = setsOf(simulator.catalogue).map(({ Id, Name }) => ({ id: Id, name: Name }))
    const change: Partial<Principal> = {}
    if (members.has('instructionSets')) {
        change.instructionSets = limit('instructionSets', sets, 'InstructionSet.NotFound')
    }
    if (members.has('managementGroups')) {
        change.managementGroups = limit('managementGroups', simulator.groups, 'ManagementGroup.NotFound')
    }
    for (const role of ROLES) if (members.has(role)) change[role] = members.flag(role)
    return Object.assign(principal, change)
}
