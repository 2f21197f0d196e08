import { attribute, nodes, parseXml, textOf, type XmlElement, type XmlNode } from './xml.ts'

/** A reference that is given by the target's values: the sys_id beside them may be a random one. */
export interface Coalesced {
    field: string
    /** Target columns and their values. */
    by: Record<string, string>
}

/** One emitted record. */
export interface AppRecord {
    table: string
    action: 'INSERT_OR_UPDATE' | 'DELETE' | 'delete_multiple'
    fields: Record<string, string>
    coalesced: Coalesced[]
    /** Of delete_multiple. */
    query: string
}

/** Every record of a `record_update` file, at any depth; deletions first, as the platform runs them. */
export function readRecords(text: string): AppRecord[] {
    const root = parseXml(text)
    const found: AppRecord[] = []
    for (const name of ['record_update', 'unload'])
        for (const node of nodes(root, name)) if (typeof node !== 'string') collect(node, found)
    return found.sort((a, b) => Number(b.action === 'delete_multiple') - Number(a.action === 'delete_multiple'))
}

function collect(element: XmlElement, found: AppRecord[]): void {
    for (const name of Object.keys(element)) {
        if (name.startsWith('@') || name.startsWith('#')) continue
        for (const node of nodes(element, name)) {
            if (typeof node === 'string') continue
            const action = attribute(node, 'action')
            if (!action || isWrapper(name, node)) collect(node, found)
            else {
                found.push(toRecord(name, action, node))
                collectNested(node, found)
            }
        }
    }
}

/** The wrapper of a column's choices is no record itself; exports spell it like the records that it holds. */
function isWrapper(name: string, node: XmlElement): boolean {
    return name === 'sys_choice_v2' || (name === 'sys_choice' && node[name] !== undefined)
}

/** Records inside a record: children with an action of their own. */
function collectNested(element: XmlElement, found: AppRecord[]): void {
    for (const name of Object.keys(element)) {
        if (name.startsWith('@') || name.startsWith('#')) continue
        for (const node of nodes(element, name)) {
            const action = attribute(node, 'action')
            if (!action || typeof node === 'string') continue
            found.push(toRecord(name, action, node))
            collectNested(node, found)
        }
    }
}

function toRecord(table: string, action: string, node: XmlElement): AppRecord {
    const record: AppRecord = {
        table,
        action: action === 'delete_multiple' ? action : action === 'DELETE' ? action : 'INSERT_OR_UPDATE',
        fields: {},
        coalesced: [],
        query: attribute(node, 'query') ?? '',
    }
    for (const name of Object.keys(node)) {
        if (name.startsWith('@') || name.startsWith('#')) continue
        const [child] = nodes(node, name)
        if (child === undefined || attribute(child, 'action')) continue
        record.fields[name] = textOf(child)
        const by = coalesceAttributes(child)
        if (Object.keys(by).length > 0) record.coalesced.push({ field: name, by })
    }
    return record
}

const NO_COALESCE = new Set(['@display_value', '@type'])

function coalesceAttributes(node: XmlNode): Record<string, string> {
    if (typeof node === 'string') return {}
    const by: Record<string, string> = {}
    for (const [name, value] of Object.entries(node)) {
        if (name.startsWith('@') && !NO_COALESCE.has(name) && typeof value === 'string') by[name.slice(1)] = value
    }
    return by
}
