import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { XMLParser } from 'fast-xml-parser'

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    cdataPropName: '#cdata',
    textNodeName: '#text',
    parseTagValue: false,
    trimValues: false,
})

/** One emitted record: its fields as text, references with the attributes that name their target. */
export interface EmittedRecord {
    table: string
    file: string
    fields: Record<string, string>
    attributes: Record<string, Record<string, string>>
}

function textOf(node: unknown): string {
    if (typeof node === 'string') return node
    if (typeof node !== 'object' || node === null) return ''
    const { '#cdata': cdata, '#text': text } = node as { '#cdata'?: string | string[]; '#text'?: string } // the parser's form
    return cdata === undefined ? (text ?? '') : [cdata].flat().join('')
}

function attributesOf(node: unknown): Record<string, string> {
    if (typeof node !== 'object' || node === null) return {}
    return Object.fromEntries(
        Object.entries(node).flatMap(([name, value]) => (name.startsWith('@') ? [[name.slice(1), String(value)]] : []))
    )
}

/** The record of an element and those that stand inside of it; an element that only holds others is none itself. */
function recordsIn(table: string, row: object, file: string): EmittedRecord[] {
    const entries = Object.entries(row).filter(([name]) => !/^[@#]/.test(name))
    const isRecord = ([, node]: [string, unknown]) => 'action' in attributesOf([node].flat()[0])
    const fields = entries.filter((entry) => !isRecord(entry))
    const inside = entries
        .filter(isRecord)
        .flatMap(([name, node]) => [node].flat().flatMap((one) => recordsIn(name, one as object, file))) // an XML element
    if (fields.length === 0) return inside
    const own = {
        table,
        file,
        fields: Object.fromEntries(fields.map(([name, node]) => [name, textOf(node)])),
        attributes: Object.fromEntries(fields.map(([name, node]) => [name, attributesOf(node)])),
    }
    return [own, ...inside]
}

/** Every record that a built app installs. */
export function emittedRecords(app: 'core' | 'connect' | 'agent'): EmittedRecord[] {
    const found: EmittedRecord[] = []
    for (const folder of ['update', 'unload', 'unload.demo', 'scope', 'author_elective_update']) {
        const place = path.join('dist', app, folder)
        if (!existsSync(place)) continue
        for (const name of readdirSync(place)) {
            const file = `${app}/${folder}/${name}`
            const update = parser.parse(readFileSync(path.join(place, name), 'utf8')).record_update ?? {}
            for (const [table, rows] of Object.entries<unknown>(update)) {
                if (table.startsWith('@') || table.startsWith('#')) continue
                for (const row of [rows].flat()) found.push(...recordsIn(table, row as object, file)) // an XML element
            }
        }
    }
    return found
}

/** One table as its dictionary file declares it. */
export interface EmittedTable {
    name: string
    extends: string
    columns: Record<string, Record<string, string>>
    unique: string[][]
}

export function emittedTables(app: 'core' | 'connect'): EmittedTable[] {
    const place = path.join('dist', app, 'dictionary')
    return readdirSync(place).map((file) => {
        const table = parser.parse(readFileSync(path.join(place, file), 'utf8')).database.element
        const list = <T>(node: T | T[] | undefined): T[] => (node === undefined ? [] : ([node].flat() as T[])) // one or many
        type Node = Record<string, string> & { element?: Node | Node[] }
        return {
            name: table['@name'],
            extends: table['@extends'] ?? '',
            columns: Object.fromEntries(
                list<Node>(table.element).map((column) => [column['@name'] ?? '', attributesOf(column)])
            ),
            unique: list<Node>(table.index)
                .filter((index) => index['@unique'] === 'true')
                .map((index) => list<Node>(index.element).map((column) => column['@name'] ?? '')),
        }
    })
}
