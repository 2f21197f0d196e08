// node scripts/write-rest.mjs [--check]: writes docs/rest.yaml (OpenAPI 3.1) from src/contract/calls.ts, and docs/transfer.schema.json
// (JSON Schema) from src/contract/transfer.ts.
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createGenerator } from 'ts-json-schema-generator'
import { stringify } from 'yaml'
import { root } from './setup.mjs'

const schemaOf = (file, type) =>
    createGenerator({
        path: path.join(root, 'src/contract', file),
        tsconfig: path.join(root, 'tsconfig.json'),
        type,
        skipTypeCheck: true, // npm run check does it
        topRef: false,
    }).createSchema(type)
const schema = schemaOf('calls.ts', 'Calls')

/** Schemas stand under another name in OpenAPI; names of generic types hold characters that it does not take. */
const plainName = (name) => name.replaceAll(/[^\w]+/g, '_').replace(/_$/, '')
const moved = (value) =>
    JSON.parse(
        JSON.stringify(value, (key, each) =>
            key === '$ref' && each.startsWith('#/definitions/')
                ? `#/components/schemas/${plainName(decodeURIComponent(each.slice('#/definitions/'.length)))}`
                : each
        )
    )

const content = (of) => ({ 'application/json': { schema: of } })

function parametersOf(where, query) {
    const inPath = [...where.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
        name,
        in: 'path',
        required: true,
        schema:
            name === 'table' ? { enum: ['incident', 'interaction'] } : { type: 'string', pattern: '^[0-9a-f]{32}$' },
    }))
    const inQuery = Object.entries(query?.properties ?? {}).map(([name, { description, ...of }]) => ({
        name,
        in: 'query',
        ...(description ? { description } : {}),
        required: (query.required ?? []).includes(name),
        schema: of,
    }))
    return [...inPath, ...inQuery]
}

function operationOf(where, { description, properties, required }) {
    const { query, body, status, result } = properties
    const parameters = parametersOf(where, query)
    return {
        ...(description ? { summary: description } : {}),
        ...(parameters.length ? { parameters } : {}),
        ...(body ? { requestBody: { required: required.includes('body'), content: content(body) } } : {}),
        responses: {
            [status.const]: {
                description: 'Done',
                content: content({
                    type: 'object',
                    properties: { result },
                    required: ['result'],
                    additionalProperties: false,
                }),
            },
            default: { $ref: '#/components/responses/Refused' },
        },
    }
}

const paths = {}
for (const [call, operation] of Object.entries(schema.properties)) {
    const [method, where] = call.split(' ')
    paths[where] = { ...paths[where], [method.toLowerCase()]: operationOf(where, operation) }
}
const { version, description } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
const text = `# Written by scripts/write-rest.mjs from src/contract/calls.ts; npm test fails when they differ.\n${stringify(
    moved({
        openapi: '3.1.0',
        info: { title: '1E ITSM Connect', version, description },
        servers: [{ url: '/api/x_1e_connect/v1/itsm' }],
        security: [{ basic: [] }, { session: [], token: [] }],
        paths,
        components: {
            securitySchemes: {
                basic: { type: 'http', scheme: 'basic' },
                session: { type: 'apiKey', in: 'cookie', name: 'JSESSIONID' },
                token: { type: 'apiKey', in: 'header', name: 'X-UserToken' },
            },
            responses: {
                Refused: {
                    description: 'Refused; `detail` begins with a code of docs/errors.md',
                    content: content({
                        type: 'object',
                        properties: {
                            error: {
                                type: 'object',
                                properties: { message: { type: 'string' }, detail: { type: ['string', 'null'] } },
                                required: ['message', 'detail'],
                                additionalProperties: false,
                            },
                            status: { const: 'failure' },
                        },
                        required: ['error', 'status'],
                        additionalProperties: false,
                    }),
                },
            },
            schemas: Object.fromEntries(
                Object.entries(schema.definitions ?? {}).map(([name, of]) => [plainName(name), of])
            ),
        },
    }),
    { lineWidth: 120, aliasDuplicateObjects: false }
)}`

const files = {
    'docs/rest.yaml': text,
    'docs/transfer.schema.json': `${JSON.stringify(schemaOf('transfer.ts', 'TransferFile'), null, 4)}\n`,
}
for (const [name, wanted] of Object.entries(files)) {
    const file = path.join(root, name)
    if (!process.argv.includes('--check')) writeFileSync(file, wanted)
    else if (readFileSync(file, 'utf8') !== wanted) {
        console.error(`${name} is not what src/contract says: node scripts/write-rest.mjs`)
        process.exitCode = 1
    }
}
