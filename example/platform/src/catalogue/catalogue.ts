import { itemAt } from '../lookup.ts'
import { hash } from '../world/draw.ts'
import type { Column, Parameter, Recipe } from './definition.ts'
import { DEVICE_INFORMATION } from './device-information.ts'
import { NETWORK } from './network.ts'
import { PERFORMANCE } from './performance.ts'
import { SERVICE_DESK } from './service-desk.ts'
import { STRESS, UNASSIGNED } from './stress.ts'
import { UNUSUAL } from './unusual.ts'

export interface InstructionSet {
    Id: number
    Name: string
    Description: string
    Icon: never[]
}

/** A definition as the platform answers it: 1E Consumer API reference, InstructionDefinitions. */
export interface Definition {
    Id: number
    Name: string
    Description: string
    InstructionSetId: number | null
    InstructionSetName: string | null
    /** 0 = question, 1 = action, 2 = event subscription. */
    InstructionType: 0 | 1 | 2
    ReadablePayload: string
    Parameters: Parameter[] | null
    Schema: Column[]
    Aggregation: { Schema: Column[]; GroupBy: string; Operations: { Name: string; Type: string }[] } | null
    InstructionTtlMinutes: number
    ResponseTtlMinutes: number
    MinimumInstructionTtlMinutes: number
    MaximumInstructionTtlMinutes: number
    MinimumResponseTtlMinutes: number
    MaximumResponseTtlMinutes: number
    Workflow: null
    ResponseTemplateId: null
    ResponseTemplateConfiguration: null
    OriginalFileName: string
    UploadedTimestampUtc: string
    Version: string
    Author: string
    IsLicensed: boolean
    NumberOfTimesExecuted: number
    AverageExecTime: number | null
}

export interface Entry {
    definition: Definition
    recipe: Recipe
}

const SETS: [name: string, description: string, recipes: Recipe[]][] = [
    ['Device information', 'What a device is and what is on it', DEVICE_INFORMATION],
    ['Performance', 'Processes, services, disks and starts', PERFORMANCE],
    ['Network', 'Adapters, routes, names and printers', NETWORK],
    ['Service desk actions', 'Safe actions for the service desk', SERVICE_DESK],
    ['Stress', 'Answers at the limits', STRESS],
]

const setOf = (Id: number, Name: string, Description: string): InstructionSet => ({ Id, Name, Description, Icon: [] })

export const INSTRUCTION_SETS: InstructionSet[] = SETS.map(([name, description], at) =>
    setOf(at + 1, name, description)
)

/** The set of what most platforms never answer. */
const UNUSUAL_SET = setOf(INSTRUCTION_SETS.length + 1, 'Unusual', 'Types, texts and numbers that are rare')

/** The sets that hold a definition, or always do. */
export function setsOf(entries: Entry[]): InstructionSet[] {
    const used = entries.some(({ definition }) => definition.InstructionSetId === UNUSUAL_SET.Id)
    return used ? [...INSTRUCTION_SETS, UNUSUAL_SET] : INSTRUCTION_SETS
}

function aggregation(recipe: Recipe): Definition['Aggregation'] {
    const column = recipe.columns.find(({ Name }) => Name === recipe.groupBy)
    if (!column) return null
    return {
        Schema: [column, { Name: 'Count', Type: 'int64', Length: 0, RenderAs: null }],
        GroupBy: column.Name,
        Operations: [{ Name: 'Count', Type: 'count' }],
    }
}

const TYPES = { question: 0, action: 1, event: 2 } as const

function define(recipe: Recipe, id: number, set: InstructionSet | null): Definition {
    const limits = recipe.limits ?? [10, 1440, 10, 10_080]
    const ttl = recipe.ttl ?? [60, 120]
    const use = hash(recipe.name, 'use')
    return {
        Id: id,
        Name: recipe.name,
        Description: recipe.description,
        InstructionSetId: set?.Id ?? null,
        InstructionSetName: set?.Name ?? null,
        InstructionType: TYPES[recipe.kind],
        ReadablePayload: recipe.payload,
        Parameters: recipe.parameters.length ? recipe.parameters : null,
        Schema: recipe.columns,
        Aggregation: aggregation(recipe),
        InstructionTtlMinutes: ttl[0],
        ResponseTtlMinutes: ttl[1],
        MinimumInstructionTtlMinutes: limits[0],
        MaximumInstructionTtlMinutes: limits[1],
        MinimumResponseTtlMinutes: limits[2],
        MaximumResponseTtlMinutes: limits[3],
        Workflow: null,
        ResponseTemplateId: null,
        ResponseTemplateConfiguration: null,
        OriginalFileName: `${recipe.name}.xml`,
        UploadedTimestampUtc: new Date(Date.UTC(2026, 2, 2, 9, 14, 5, use % 1000)).toISOString(),
        Version: `${1 + (use % 4)}.${use % 7}`,
        Author: '1E',
        IsLicensed: recipe.licensed ?? true,
        NumberOfTimesExecuted: use % 500,
        AverageExecTime: set ? 300 + (use % 3_500) : null,
    }
}

/** Every definition of a tenant in the order of its ids: 44 in five sets, five in none. */
export function buildCatalogue(firstId: number): Entry[] {
    const entries: Entry[] = []
    SETS.forEach(([, , recipes], at) => {
        for (const recipe of recipes) {
            entries.push({ recipe, definition: define(recipe, firstId + entries.length, itemAt(INSTRUCTION_SETS, at)) })
        }
    })
    for (const recipe of UNASSIGNED) {
        entries.push({ recipe, definition: define(recipe, firstId + entries.length, null) })
    }
    return entries
}

/** The rare definitions, after all others. */
export function buildUnusual(firstId: number): Entry[] {
    return UNUSUAL.map((recipe, at) => ({ recipe, definition: define(recipe, firstId + at, UNUSUAL_SET) }))
}
