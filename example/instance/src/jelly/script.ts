import { type JellyNode, parseJelly } from './parse.ts'

/**
 * A Jelly document as one server script that leaves the HTML in `answer`. Known are j:if, j:while, g:evaluate, g:requires, HTML, and
 * expressions of both phases, `${…}` and `$[…]`, as JavaScript; whatever else is asked for fails by its name
 * ("Extensions to Jelly syntax", "Jelly tags"). Values are escaped, as with the property glide.ui.escape_text.
 */
export function jellyScript(document: string, parameters: Record<string, string>): string {
    const given = Object.entries(parameters)
        .filter(([name]) => /^sysparm_\w+$/.test(name))
        .map(([name, value]) => `var ${name} = ${literal(value)};`)
    return [
        ...given,
        'var out = [];',
        "function escaped(value) { return String(value === null || value === undefined ? '' : value)",
        ".replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\"/g, '&quot;'); }",
        ...parseJelly(document).map(statement),
        "var answer = out.join('');",
    ].join('\n')
}

const VOID = new Set(['br', 'hr', 'img', 'input', 'link', 'meta'])

function statement(node: JellyNode): string {
    if (node.kind === 'text') return put(node.text, escapedHtml)
    const { name, attributes, children } = node
    // The text of a script is written as it stands, what is computed in it is escaped as everywhere.
    const inner = children
        .map((child) => (name === 'script' && child.kind === 'text' ? put(child.text, String) : statement(child)))
        .join('\n')
    const [, keyword] = /^j2?:(if|while)$/.exec(name) ?? []
    if (keyword) {
        const [expression] = expressionsOf(attributes['test'] ?? '')
        if (expression === undefined) throw new Error(`${name} has no test.`)
        return `${keyword} (String(${expression}) === 'true') {\n${inner}\n}`
    }
    // What it declares can be used by the expressions after it.
    if (name === 'g:evaluate' || name === 'g2:evaluate')
        return children.map((child) => (child.kind === 'text' ? child.text : '')).join('')
    if (name === 'g:requires') return say(`<script src="/${attributes['name'] ?? ''}"></script>`)
    if (name.includes(':')) throw new Error(`The Jelly tag ${name} is not known to this instance.`)
    const opening = Object.entries(attributes).map(([key, value]) =>
        [say(` ${key}="`), put(value, attributeText), say('"')].join('\n')
    )
    return [say(`<${name}`), ...opening, say('>'), inner, VOID.has(name) ? '' : say(`</${name}>`)].join('\n')
}

const EXPRESSION = /\$\{([^}]*)\}|\$\[([^\]]*)\]/g

function expressionsOf(text: string): string[] {
    return [...text.matchAll(EXPRESSION)].map(([, first, second]) => first ?? second ?? '')
}

/** Statements that write a text with its expressions. */
function put(text: string, outside: (text: string) => string): string {
    const expressions = expressionsOf(text)
    return text
        .split(/\$\{[^}]*\}|\$\[[^\]]*\]/)
        .map((part, at) => {
            const expression = expressions[at]
            return say(outside(part)) + (expression === undefined ? '' : `\nout.push(escaped(${expression}));`)
        })
        .join('\n')
}

/** Text as HTML. */
export const escapedHtml = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
const attributeText = (text: string) => escapedHtml(text).replace(/"/g, '&quot;')

const say = (text: string) => (text === '' ? '' : `out.push(${literal(text)});`)

/** A text as a literal of an ES5 script. */
function literal(text: string): string {
    return JSON.stringify(text)
        .replace(/\u2028/g, '\\u2028')
        .replace(/\u2029/g, '\\u2029')
}
