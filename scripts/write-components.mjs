// node scripts/write-components.mjs [--check]: writes now-ui.json and docs/components.md from the interfaces of the
// components (src/components/*/interface.ts).
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './setup.mjs'

process.chdir(root)
const { outputFiles } = await build({
    stdin: {
        contents: `export * from './src/components/interfaces.ts'; export * from './scripts/translation-keys.ts'; export { messageKey } from './src/contract/text.ts'`,
        resolveDir: root,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    write: false,
})
const typescript = `data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`
const { INTERFACES, messageKey, translationKeys } = await import(typescript)

function propertyOf([name, { label, description, fieldType, typeMetadata, default: value }]) {
    return {
        name,
        label,
        description,
        fieldType,
        ...(typeMetadata ? { typeMetadata } : {}),
        // UI Builder takes no structured defaults.
        ...(fieldType === 'json' ? {} : { defaultValue: value }),
    }
}

function actionOf(tag, [name, { label, description, payload = {} }]) {
    return {
        name: `${tag.toUpperCase().replaceAll('-', '_')}#${name}`,
        label,
        description,
        payload: Object.entries(payload).map(([field, [of, fieldType]]) => ({ name: field, label: of, fieldType })),
    }
}

function componentOf({ tag, label, icon, description, places, slots = [], properties, actions }) {
    return [
        tag,
        {
            innerComponents: [],
            requiredTranslationKeys: translationKeys(tag.replace('x-1e-', '')).map(messageKey),
            slots,
            uiBuilder: {
                label,
                icon,
                description,
                category: 'component',
                associatedTypes: places ?? ['global.core', 'global.record-aware'],
            },
            properties: Object.entries(properties).map(propertyOf),
            actions: Object.entries(actions).map((action) => actionOf(tag, action)),
        },
    ]
}

const components = Object.fromEntries(INTERFACES.map(componentOf))

/** The state of docs/gallery that shows a component best. */
const PICTURES = {
    'x-1e-response-table': 'rows',
    'x-1e-row-comparison': 'differences',
    'x-1e-instruction-picker': 'parameters',
    'x-1e-instruction-panel': 'done-more',
    'x-1e-approval-banner': 'to-decide',
    'x-1e-approval-list': 'waiting',
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
        ...(action ? [`element.addEventListener('${action.name}', ({ detail }) => console.log(detail.payload))`] : []),
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

Written by \`scripts/write-components.mjs\` from \`src/components/*/interface.ts\`; \`npm test\` fails when they differ. Each is on the page \`/gallery\` of
the developer instance, with every property to edit. Actions are DOM events that leave the element; leaves talk to nobody
else, containers (\`x-1e-instruction-panel\`, \`x-1e-approval-list\`, \`x-1e-device-experience\`) call the REST of [rest.yaml](rest.yaml).

${Object.entries(components).map(chapter).join('\n')}`

const formatted = (name, content) =>
    spawnSync(path.join(root, 'node_modules/.bin/biome'), ['format', `--stdin-file-path=${name}`], {
        cwd: root,
        input: content,
        encoding: 'utf8',
    }).stdout

const nowUi = { scopeName: 'x_1e_connect', scopeSysId: 'c0de1e0000000000000000000000c0e1', components }
const files = { 'now-ui.json': formatted('now-ui.json', JSON.stringify(nowUi)), 'docs/components.md': text }
for (const [name, content] of Object.entries(files)) {
    const file = path.join(root, name)
    if (!process.argv.includes('--check')) writeFileSync(file, content)
    else if (readFileSync(file, 'utf8') !== content) {
        console.error(`${name} is not what the interfaces of the components say: node scripts/write-components.mjs`)
        process.exitCode = 1
    }
}
