import { XMLParser } from 'fast-xml-parser'

/** An element of emitted XML: attributes begin with `@`. */
export interface XmlElement {
    [name: string]: XmlNode | XmlNode[] | undefined
}
export type XmlNode = string | XmlElement

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    cdataPropName: '#cdata',
    textNodeName: '#text',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    // A bundle's text is long and full of entities; the limits are meant for untrusted XML.
    processEntities: { enabled: true, maxTotalExpansions: 100_000_000, maxExpandedLength: 200_000_000 },
})

export function parseXml(text: string): XmlElement {
    // The parser's answer for an XML document is an object of this form.
    return parser.parse(text) as XmlElement
}

/** Elements of a name, one or many. */
export function children(element: XmlElement, name: string): XmlElement[] {
    return nodes(element, name).filter((node): node is XmlElement => typeof node !== 'string')
}

export function nodes(element: XmlElement, name: string): XmlNode[] {
    const found = element[name]
    return found === undefined ? [] : Array.isArray(found) ? found : [found]
}

export function attribute(node: XmlNode, name: string): string | undefined {
    const value = typeof node === 'string' ? undefined : node[`@${name}`]
    return typeof value === 'string' ? value : undefined
}

/** Text of an element; CDATA parts are joined, an element without text is ''. */
export function textOf(node: XmlNode): string {
    if (typeof node === 'string') return node
    const parts = [...nodes(node, '#cdata'), ...nodes(node, '#text')].filter((part) => typeof part === 'string')
    const cdata = nodes(node, '#cdata')
    return cdata.length > 0 ? cdata.map(textOf).join('') : parts.join('')
}
