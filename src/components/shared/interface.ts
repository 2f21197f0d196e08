import type { PropertyConfig } from '@servicenow/ui-core'
import type { Profile } from '../../contract/times.ts'

/** What UI Builder shows of a property or an action. */
interface Words {
    label: string
    description: string
}

export interface Property<T> extends Words {
    default: T
    fieldType: 'string' | 'number' | 'boolean' | 'table_name' | 'choice' | 'json'
    typeMetadata?: object
}

/** A field of a payload: its label, and the type of its value. */
type PayloadField = readonly [label: string, fieldType: 'string' | 'number' | 'boolean' | 'json']

interface Action extends Words {
    payload?: Readonly<Record<string, PayloadField>>
}

/** The element as hosts and UI Builder see it. now-ui.json and docs/components.md are written from it. */
export interface Interface {
    tag: string
    label: string
    icon: string
    description: string
    /** Where UI Builder offers it. @default pages about a record, and all others */
    places?: readonly string[]
    slots?: readonly string[]
    properties: Readonly<Record<string, Property<unknown>>>
    actions: Readonly<Record<string, Action>>
}

/** The types of an element's properties, by name. */
export type PropertiesOf<I extends Interface> = {
    -readonly [Name in keyof I['properties']]: I['properties'][Name] extends Property<infer T> ? T : never
}

export function text(words: Words, value = ''): Property<string> {
    return { ...words, fieldType: 'string', default: value }
}

/** A text whose default is looked up in the language of the page. */
export function translatable(words: Words, value = ''): Property<string> {
    return { ...text(words, value), typeMetadata: { schema: { type: 'string', translatable: true } } }
}

export function tableName(words: Words): Property<string> {
    return { ...words, fieldType: 'table_name', default: '' }
}

export function number(words: Words, value = 0): Property<number> {
    return { ...words, fieldType: 'number', default: value }
}

export function flag(words: Words): Property<boolean> {
    return { ...words, fieldType: 'boolean', default: false }
}

/** One of several values, each with its label. */
export function choice<T extends string>(
    words: Words,
    labels: Readonly<Record<T, string>>,
    value: NoInfer<T>
): Property<T> {
    const choices = Object.entries(labels).map(([each, label]) => ({ label, value: each }))
    return { ...words, fieldType: 'choice', typeMetadata: { choices }, default: value }
}

/** A structured value; `schema` is what UI Builder knows of its shape. */
export function json<T>(words: Words, schema: object, value: T): Property<T> {
    return { ...words, fieldType: 'json', typeMetadata: { schema }, default: value }
}

/** Any object, for UI Builder. */
export const ANY_OBJECT = { type: 'object', properties: {}, additionalProperties: true }

export const readerProfile = json<Profile | null>(
    {
        label: 'Profile',
        description: 'How the reader sees times: time zone, date format and time format; empty follows the browser',
    },
    {
        type: 'object',
        properties: { zone: { type: 'string' }, dateFormat: { type: 'string' }, timeFormat: { type: 'string' } },
    },
    null
)

function schemaTypeOf(value: unknown): string | string[] {
    if (value === null) return ['object', 'null']
    return Array.isArray(value) ? 'array' : typeof value
}

type ElementProperties<P> = { [Name in keyof P]: PropertyConfig<P[Name]> }

/** The properties in the form that `createCustomElement` takes. */
export function elementProperties<I extends Interface>({ properties }: I): ElementProperties<PropertiesOf<I>> {
    const made = Object.entries(properties).map(([name, { default: value }]) => [
        name,
        { default: value, schema: { type: schemaTypeOf(value) } },
    ])
    return Object.fromEntries(made) as ElementProperties<PropertiesOf<I>> // the names and values of `properties`
}

/** The names under which the actions leave the element, by their short names. */
export function actionNames<I extends Interface>({ tag, actions }: I): Record<keyof I['actions'], string> {
    const prefix = tag.toUpperCase().replaceAll('-', '_')
    const made = Object.keys(actions).map((name) => [name, `${prefix}#${name}`])
    return Object.fromEntries(made) as Record<keyof I['actions'], string> // the names of `actions`
}
