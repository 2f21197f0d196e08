// node scripts/write-components.mjs [--check]: writes docs/components.md from now-ui.json.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

const FILE = path.join(root, 'docs/components.md')
const { components } = JSON.parse(readFileSync(path.join(root, 'now-ui.json'), 'utf8'))

/** The state of docs/gallery that shows a component best. */
const PICTURES = {
    'x-1e-response-table': 'rows',
    'x-1e-instruction-picker': 'parameters',
    'x-1e-instruction-panel': 'done-more',
    'x-1e-approval-banner': 'to-decide',
    'x-1e-excel-export': 'writing',
    'x-1e-experience-card': 'average',
    'x-1e-device-experience': 'average',
}

const cell = (text) =>
    String(text ?? '')
        .replaceAll('|', '\\|')
        .replaceAll('\n', ' ')
const table = (head, rows) =>
    rows.length === 0
        ? 'None.'
        : [head, head.map(() => '---'), ...rows].map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n')

/** The values that a property takes, as UI Builder offers them. */
function kindOf({ fieldType, typeMetadata }) {
    const choices = (typeMetadata?.choices ?? []).map(({ value }) => `\`${value}\``)
    return choices.length > 0 ? choices.join(', ') : fieldType
}

/** The names in an action's payload. */
function payloadOf({ payload }) {
    return payload.map(({ name, fieldType }) => `\`${name}\` (${fieldType})`).join(', ') || 'nothing'
}

/** The least that shows it and hears of it: structured properties come from the REST calls. */
function exampleOf(tag, { properties, actions }) {
    const structured = properties.find(({ fieldType }) => fieldType === 'json')
    const [action] = actions
    return [
        `const element = document.createElement('${tag}')`,
        ...properties
            .filter(({ fieldType }) => fieldType !== 'json')
            .slice(0, 2)
            .map(({ name, defaultValue }) => `element.${name} = ${JSON.stringify(defaultValue)}`),
        ...(structured ? [`element.${structured.name} = ${structured.name}`] : []),
        `element.addEventListener('${action.name}', ({ detail }) => console.log(detail.payload))`,
        'document.body.append(element)',
    ].join('\n')
}

function chapter([tag, component]) {
    const { uiBuilder, properties, actions, slots = [] } = component
    const propertyRows = properties.map((one) => [`\`${one.name}\``, one.label, kindOf(one), one.description])
    const actionRows = actions.map((one) => [`\`${one.name}\``, one.description, payloadOf(one)])
    return `## \`${tag}\`

${uiBuilder.description}

In UI Builder: *${uiBuilder.label}*.${slots.length > 0 ? ` Slots: ${slots.map((name) => `\`${name}\``).join(', ')}.` : ''}

![${uiBuilder.label}](gallery/${tag.replace('x-1e-', '')}-${PICTURES[tag]}.png)

${table(['property', 'label', 'takes', 'meaning'], propertyRows)}

${table(['action', 'when', 'payload'], actionRows)}

\`\`\`js
${exampleOf(tag, { properties, actions })}
\`\`\`
`
}

const text = `# Components

Written by \`scripts/write-components.mjs\` from \`now-ui.json\`; \`npm test\` fails when they differ. Each is on the page \`/gallery\` of
the developer instance, with every property to edit. Actions are DOM events that leave the element; leaves talk to nobody
else, containers (\`x-1e-instruction-panel\`, \`x-1e-device-experience\`) call the REST of [rest.yaml](rest.yaml).

${Object.entries(components).map(chapter).join('\n')}`

if (!process.argv.includes('--check')) writeFileSync(FILE, text)
else if (readFileSync(FILE, 'utf8') !== text) {
    console.error('docs/components.md is not what now-ui.json says: node scripts/write-components.mjs')
    process.exitCode = 1
}
