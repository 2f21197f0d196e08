import { type Column, column, type Table } from '../store/catalog.ts'
import { attribute, children, parseXml, type XmlElement } from './xml.ts'

/** A table as `dictionary/<table>.xml` describes it. */
export interface DictionaryFile {
    table: Table
    choices: { element: string; value: string; label: string; sequence: string; language: string; inactive: string }[]
}

export function readDictionary(text: string, scope: string): DictionaryFile {
    const [database] = children(parseXml(text), 'database')
    const [element] = database ? children(database, 'element') : []
    if (!element) throw new Error('A dictionary file holds no table.')
    const columns = children(element, 'element')
    return {
        table: {
            name: required(element, 'name'),
            label: attribute(element, 'label') ?? required(element, 'name'),
            extends: attribute(element, 'extends') || null,
            scope,
            columns: columns.map(readColumn),
            indexes: children(element, 'index').map((index) => ({
                name: attribute(index, 'name') ?? '',
                unique: attribute(index, 'unique') === 'true',
                columns: children(index, 'element').map((part) => required(part, 'name')),
            })),
            access: {
                isPublic: attribute(element, 'access') === 'public',
                read: attribute(element, 'read_access') === 'true',
                create: attribute(element, 'create_access') === 'true',
                update: attribute(element, 'update_access') === 'true',
                delete: attribute(element, 'delete_access') === 'true',
                webService: attribute(element, 'ws_access') === 'true',
            },
        },
        choices: columns.flatMap((at) =>
            children(at, 'choice').flatMap((choice) =>
                children(choice, 'element').map((one) => ({
                    element: required(at, 'name'),
                    value: attribute(one, 'value') ?? '',
                    label: attribute(one, 'label') ?? '',
                    sequence: attribute(one, 'sequence') ?? '0',
                    language: attribute(one, 'language') ?? 'en',
                    inactive: attribute(one, 'inactive') ?? 'false',
                }))
            )
        ),
    }
}

function required(element: XmlElement, name: string): string {
    const value = attribute(element, name)
    if (!value) throw new Error(`A dictionary element has no ${name}.`)
    return value
}

function readColumn(element: XmlElement): Column {
    const name = required(element, 'name')
    const kind = required(element, 'type')
    return {
        ...column(name, attribute(element, 'label') ?? name, kind, Number(attribute(element, 'max_length') || 40)),
        reference: attribute(element, 'reference') || null,
        mandatory: attribute(element, 'mandatory') === 'true',
        display: attribute(element, 'display') === 'true',
        readOnly: attribute(element, 'read_only') === 'true',
        unique: attribute(element, 'unique') === 'true',
        choice: Number(attribute(element, 'choice') || 0),
        defaultValue: attribute(element, 'default_value') || null,
        cascade: attribute(element, 'reference_cascade_rule') ?? '',
    }
}
