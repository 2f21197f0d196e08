import { type Definition, type Entry, setsOf } from '../catalogue/catalogue.ts'
import { type Fault, option, texts } from '../faults/book.ts'
import { search } from '../http/expression.ts'
import { noPermission, notFound } from '../http/failure.ts'
import { ok, type Reply } from '../http/reply.ts'
import { valueAt } from '../lookup.ts'
import { definitionXml } from './definition-export.ts'
import { decodeName, spellings } from './names.ts'
import { type Call, route } from './route.ts'
import { attributeOf } from './targets.ts'

const ID_SHIFT = 5_000
const COPY_SHIFT = 1_000_000
/** `InstructionType` by its number. */
const TYPE_NAMES = ['question', 'action', 'event']

/** As many runnable definitions as wished: copies of them under other names and ids, with longer descriptions. */
function enlarged(entries: Entry[], many: Fault): Entry[] {
    const inSets = entries.filter(({ definition }) => definition.InstructionSetId !== null)
    const padding = 'x'.repeat(option(many, 'padding', 0))
    const copies = Math.max(0, option(many, 'count', inSets.length) - inSets.length)
    const padded = ({ recipe, definition }: Entry): Entry => ({
        recipe,
        definition: { ...definition, Description: definition.Description + padding },
    })
    return [
        ...entries.map(padded),
        ...Array.from({ length: copies }, (_, at) => {
            const original = padded(inSets[at % inSets.length] as Entry) // there is at least one
            const round = 1 + Math.floor(at / inSets.length)
            const { Id, Name, ReadablePayload } = original.definition
            return {
                ...original,
                definition: {
                    ...original.definition,
                    Id: Id + round * COPY_SHIFT,
                    Name: `${Name}-${round}`,
                    ReadablePayload: `${ReadablePayload} (${round})`,
                },
            }
        }),
    ]
}

/** The catalogue as this request sees it, with the faults that concern names, ids and numbers. */
export function entriesOf(call: Call): Entry[] {
    const { catalogue } = call.simulator
    const renamed = call.hits.find('renamedDefinition')
    const gone = texts(call.hits.find('definitionGone'), 'names')
    const shifted = call.hits.find('idsChanged')
    const many = call.hits.find('largeCatalogue')
    if (!renamed && gone.length === 0 && !shifted && !many) return catalogue
    const shift = shifted ? option(shifted, 'by', ID_SHIFT) : 0
    const entries = catalogue
        .filter(({ definition }) => !gone.includes(definition.Name))
        .map(({ definition, recipe }) => ({
            recipe,
            definition: {
                ...definition,
                Id: definition.Id + shift,
                Name: definition.Name === renamed?.from ? String(renamed.to ?? 'Renamed') : definition.Name,
            },
        }))
    return many ? enlarged(entries, many) : entries
}

/** Whether the roles of the caller reach the set of a definition. */
function inOwnSet({ principal }: Call, { InstructionSetId }: Definition): boolean {
    const { instructionSets } = principal
    return instructionSets === null || (InstructionSetId !== null && instructionSets.includes(InstructionSetId))
}

/** What the caller may run: in a set, and the caller has a role for it. */
function runnable(call: Call): Entry[] {
    if (!call.principal.actioner) return []
    return entriesOf(call).filter(
        ({ definition }) => definition.InstructionSetId !== null && inOwnSet(call, definition)
    )
}

/** Refuses when the roles of the caller do not reach this definition, or fault `noPermission` names it, or none. */
export function checkPermission(call: Call, definition: Definition): void {
    const fault = call.hits.find('noPermission')
    const ids = texts(fault, 'definitionIds')
    const denied = fault !== null && (ids.length === 0 || ids.includes(String(definition.Id)))
    if (denied || !call.principal.actioner || !inOwnSet(call, definition))
        throw noPermission(`instruction definition ${definition.Name}`)
}

export function definitionById(call: Call, id: number): Entry | undefined {
    return entriesOf(call).find(({ definition }) => definition.Id === id)
}

function one(call: Call, entry: Entry | undefined, asked: string): Definition {
    if (!entry) {
        throw notFound('InstructionDefinition.NotFound', `Instruction definition ${asked} was not found.`, [asked])
    }
    checkPermission(call, entry.definition)
    return entry.definition
}

function list(call: Call): Reply {
    if (call.hits.has('emptyCatalogue')) return ok([])
    const wanted = call.query.getAll('instructionType').map((type) => type.toLowerCase())
    const found = runnable(call)
        .map(({ definition }) => definition)
        .filter(({ InstructionType }) => {
            const names = [TYPE_NAMES[InstructionType], String(InstructionType)]
            return wanted.length === 0 || names.some((name) => name !== undefined && wanted.includes(name))
        })
    const twice = call.hits.has('duplicateDefinitions') ? found.slice(0, 3) : []
    return ok([...found, ...twice])
}

function byName(call: Call): Definition {
    const asked = valueAt(call.path, 'name')
    const names = spellings(asked)
    const entry = runnable(call).find(({ definition }) => names.includes(definition.Name.toLowerCase()))
    return one(call, entry, decodeName(asked))
}

const byId = (call: Call): Definition => one(call, definitionById(call, Number(call.path.id)), valueAt(call.path, 'id'))

/** The XML document of a definition, as a file. */
function exported(definition: Definition): Reply {
    const headers = {
        'Content-Type': 'application/xml; charset=utf-8',
        'Content-Disposition': `attachment; filename="${definition.OriginalFileName}"`,
    }
    return { status: 200, headers, text: definitionXml(definition) }
}

function inSet(call: Call, matches: (definition: Definition) => boolean): Reply {
    return ok(runnable(call).flatMap(({ definition }) => (matches(definition) ? [definition] : [])))
}

function hints(call: Call): Reply {
    const term = decodeName(valueAt(call.path, 'term')).toLowerCase()
    const found = runnable(call).filter(({ definition }) =>
        [definition.Name, definition.ReadablePayload, definition.Description].some((text) =>
            text.toLowerCase().includes(term)
        )
    )
    return ok({
        Result: 0,
        Error: null,
        Instructions: found.map(({ definition }) => ({
            Id: definition.Id,
            Name: definition.Name,
            ReadableName: definition.ReadablePayload,
            Description: definition.Description,
        })),
    })
}

function sets(call: Call, counted: boolean): Reply {
    if (!call.principal.administrator) throw noPermission('instruction set management')
    const known = setsOf(call.simulator.catalogue)
    if (!counted) return ok(known)
    const count = (id: number | null) =>
        call.simulator.catalogue.filter(({ definition }) => definition.InstructionSetId === id).length
    return ok([
        ...known.map((set) => ({ ...set, CountOfDefinitions: count(set.Id) })),
        {
            Id: null,
            Name: 'Unassigned',
            Description: 'Instruction definitions not assigned to a set',
            Icon: null,
            CountOfDefinitions: count(null),
        },
    ])
}

export const DEFINITION_ROUTES = [
    route.get('/Consumer/InstructionDefinitions', list),
    route.get('/Consumer/InstructionDefinitions/All', (call) => {
        if (!call.principal.administrator) throw noPermission('instruction definition management')
        return ok(entriesOf(call).map(({ definition }) => definition))
    }),
    route.get('/Consumer/InstructionDefinitions/Id/{id}', (call) => ok(byId(call))),
    route.get('/Consumer/InstructionDefinitions/Id/{id}/export', (call) => exported(byId(call))),
    route.get('/Consumer/InstructionDefinitions/Name/{name}', (call) => ok(byName(call))),
    route.get('/Consumer/InstructionDefinitions/Name/{name}/export', (call) => exported(byName(call))),
    route.get('/Consumer/InstructionDefinitions/InstructionSet', (call) => inSet(call, () => true)),
    route.get('/Consumer/InstructionDefinitions/InstructionSet/Id/{setId}', (call) =>
        inSet(call, ({ InstructionSetId }) => InstructionSetId === Number(call.path.setId))
    ),
    route.get('/Consumer/InstructionDefinitions/InstructionSet/Name/{name}', (call) => {
        const names = spellings(valueAt(call.path, 'name'))
        return inSet(call, ({ InstructionSetName }) => names.includes((InstructionSetName ?? '').toLowerCase()))
    }),
    route.get('/Consumer/InstructionDefinitions/Parent/{instructionId}', (call) => {
        const parent = call.simulator.instructions.get(Number(call.path.instructionId))
        if (!parent) throw notFound('Instruction.NotFound', `Instruction ${call.path.instructionId} was not found.`)
        return ok(one(call, parent.order.entry, valueAt(call.path, 'instructionId')))
    }),
    route.get('/Consumer/InstructionDefinitions/Search/{term}', hints),
    route.post('/Consumer/InstructionDefinitions/Search', (call) =>
        ok(
            search(
                call.body,
                runnable(call).map(({ definition }) => definition),
                attributeOf
            )
        )
    ),
    route.get('/Consumer/InstructionSets', (call) => sets(call, false)),
    route.get('/Consumer/InstructionSets/IncludeCounts', (call) => sets(call, true)),
]
