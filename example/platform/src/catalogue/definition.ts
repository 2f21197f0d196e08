import type { Draw } from '../world/draw.ts'
import type { Device } from '../world/fleet.ts'

export interface Column {
    Name: string
    Type: string
    Length: number
    RenderAs: string | null
}

export interface Parameter {
    Name: string
    Pattern: string
    DataType: string
    ControlType: string
    ControlMetadata: null
    Placeholder: string
    DefaultValue: string | null
    Value: null
    HintText: string | null
    Source: null
    Description: null
    Validation: {
        Regex: string | null
        MaxLength: string
        AllowedValues: string[] | null
        NumValueRestrictions: null
    }
}

export type Value = string | number | bigint | boolean | null
export interface Values {
    [column: string]: Value
}

/** What a device is asked. */
export interface Question {
    device: Device
    parameters: { [name: string]: string }
    /** When the device answers, virtual milliseconds: the anchor of every time in its rows. */
    atMs: number
    /** When the device started last, virtual milliseconds. */
    bootMs: number
    draw: Draw
}

export interface RowQuestion extends Question {
    index: number
    count: number
}

/** Why a device answers without rows: the `Status` of ResponseErrors. */
export interface NoRows {
    status: 1 | 2 | 3 | 4
    message: string
}

export const NOTHING_FOUND: NoRows = { status: 1, message: '' }
export const NOT_IMPLEMENTED: NoRows = {
    status: 3,
    message: 'The instruction is not implemented on this operating system.',
}

/** One definition of the catalogue and how a device answers it. */
export interface Recipe {
    name: string
    kind: 'question' | 'action' | 'event'
    payload: string
    description: string
    parameters: Parameter[]
    columns: Column[]
    /** Other systems answer status 3. */
    windowsOnly: boolean
    /** Rows of one device, or why there are none. */
    rows: (question: Question) => number | NoRows
    row: (question: RowQuestion) => Values
    /** The text of a row without columns; absent = rows have columns. */
    blob?: (question: RowQuestion) => string
    /** Column by which 1E would merge rows; absent = no aggregation. */
    groupBy?: string
    licensed?: boolean
    /** Minimum and maximum minutes of gathering, then of keeping. */
    limits?: [number, number, number, number]
    /** Defaults of gathering and keeping. */
    ttl?: [number, number]
    /** Milliseconds that the device takes; absent = drawn. */
    delayMs?: (question: Question) => number
    /** The device never answers. */
    silent?: boolean
}

/** Reads `Name:type` separated by blanks; a string column is 256 characters long. */
export function columns(text: string): Column[] {
    return text.split(' ').map((part) => {
        const [name = '', type = ''] = part.split(':')
        return { Name: name, Type: type, Length: type === 'string' ? 256 : 0, RenderAs: null }
    })
}

function parameter(name: string, dataType: string, defaultValue: string | null): Parameter {
    return {
        Name: name,
        Pattern: `%${name}%`,
        DataType: dataType,
        ControlType: 'freeText',
        ControlMetadata: null,
        Placeholder: name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`),
        DefaultValue: defaultValue,
        Value: null,
        HintText: null,
        Source: null,
        Description: null,
        Validation: { Regex: null, MaxLength: '', AllowedValues: null, NumValueRestrictions: null },
    }
}

export function freeText(name: string, regex: string, maxLength: number, hint: string, value: string | null = null) {
    const made = parameter(name, 'string', value)
    made.HintText = hint
    made.Validation.Regex = regex
    made.Validation.MaxLength = String(maxLength)
    return made
}

export function choice(name: string, allowed: string[], value: string | null = allowed[0] ?? null) {
    const made = parameter(name, 'string', value)
    made.ControlType = 'valuePicker'
    made.Validation.AllowedValues = allowed
    return made
}

/** A parameter that is checked by its type alone. */
export const typed = (name: string, type: string, value: string | null): Parameter => parameter(name, type, value)

/** `regex` says the range, because `NumValueRestrictions` is not used by 1E. */
export function whole(name: string, regex: string, value: string | null, hint: string) {
    const made = parameter(name, 'int', value)
    made.HintText = hint
    made.Validation.Regex = regex
    return made
}

export const iso = (ms: number): string => new Date(ms).toISOString()

const DAY_MS = 86_400_000
/** A time of day some days before the answer. */
export function daysBefore(question: Question, least: number, most: number): string {
    const days = question.draw.whole(least, most)
    return iso(question.atMs - (question.atMs % DAY_MS) - days * DAY_MS + question.draw.whole(0, DAY_MS / 1000) * 1000)
}

type Draft = Pick<Recipe, 'payload' | 'description' | 'rows' | 'row'> & Partial<Recipe> & { shape: string }

function recipe(kind: Recipe['kind'], name: string, draft: Draft): Recipe {
    const { shape, ...rest } = draft
    return { kind, name, parameters: [], columns: columns(shape), windowsOnly: false, ...rest }
}

export const question = (name: string, draft: Draft): Recipe => recipe('question', name, draft)
export const action = (name: string, draft: Draft): Recipe => recipe('action', name, draft)
