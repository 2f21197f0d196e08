import { XMLParser, XMLValidator } from 'fast-xml-parser'

/** A piece of a template, in the order of the text. */
export type JellyNode =
    | { kind: 'text'; text: string }
    | { kind: 'element'; name: string; attributes: Record<string, string>; children: JellyNode[] }

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '',
    textNodeName: '#text',
    cdataPropName: '#cdata',
    preserveOrder: true,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    ignoreDeclaration: true,
})

type Parsed = Record<string, unknown>

/** The content of `<j:jelly>`; throws with a sentence when the text is no Jelly document. */
export function parseJelly(text: string): JellyNode[] {
    const valid = XMLValidator.validate(text)
    if (valid !== true) throw new Error(`It is no XML, line ${valid.err.line}: ${valid.err.msg}`)
    // With `preserveOrder` the parser returns a list of one-member objects.
    const nodes = (parser.parse(text) as Parsed[]).flatMap(nodeOf)
    const root = nodes.find((node) => node.kind === 'element')
    if (root?.kind !== 'element' || root.name !== 'j:jelly')
        throw new Error('The document does not begin with j:jelly.')
    return root.children
}

function nodeOf(parsed: Parsed): JellyNode[] {
    const [name = ''] = Object.keys(parsed).filter((key) => key !== ':@')
    const content = parsed[name]
    if (name === '#text') return [{ kind: 'text', text: String(content) }]
    // A CDATA part is a list of one text.
    if (name === '#cdata') return (content as Parsed[]).flatMap(nodeOf)
    if (name === '#comment' || name === '') return []
    return [
        {
            kind: 'element',
            name,
            attributes: Object(parsed[':@']),
            children: (content as Parsed[]).flatMap(nodeOf), // an element holds a list
        },
    ]
}
