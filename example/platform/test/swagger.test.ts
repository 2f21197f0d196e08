import { type Platform, startPlatform } from '../../../test/support/platform.ts'

interface Operation {
    parameters: { name: string; in: string; schema: { type: string } }[]
    requestBody?: { content: { 'application/json': { schema: { $ref: string } } } }
}

interface Document {
    servers: { url: string }[]
    paths: { [path: string]: { [method: string]: Operation } }
    components: { schemas: { [name: string]: { properties?: { [name: string]: unknown } } } }
}

let platform: Platform
let text: string
let document: Document

beforeAll(async () => {
    platform = await startPlatform()
    text = await (await fetch(`${platform.url}/Consumer/swagger/v1/swagger.json`)).text()
    document = JSON.parse(text)
})
afterAll(() => platform.stop())

const operations = () =>
    Object.entries(document.paths).flatMap(([path, methods]) =>
        Object.entries(methods).map(([method, operation]) => ({ path, method, operation }))
    )

test('describes every call of the Consumer API, below its own address', async () => {
    const { routes } = await platform.state()
    const wanted = routes.filter((route) => / \/Consumer\/(?!swagger)/.test(route))
    const described = operations().map(({ path, method }) => `${method.toUpperCase()} /Consumer${path}`)
    expect(described.sort()).toEqual(wanted.sort())
    expect(document.servers).toEqual([{ url: `${platform.url}/Consumer` }])
})

test('names the placeholders of a path with their types', () => {
    for (const { path, operation } of operations()) {
        const placeholders = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(operation.parameters.filter((each) => each.in === 'path').map(({ name }) => name)).toEqual(placeholders)
    }
    const cancel = document.paths['/Instructions/{id}/cancel/{keepData}']?.['post']
    expect(cancel?.parameters.map(({ schema }) => schema.type)).toEqual(['integer', 'boolean'])
    expect(cancel).not.toHaveProperty('requestBody')
})

test('refers to nothing that it does not hold', () => {
    const names = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(([, name = '']) => name)
    expect(names.length).toBeGreaterThan(20)
    expect(names.filter((name) => !(name in document.components.schemas))).toEqual([])
})

test('tells what a body holds', () => {
    const requestBody = document.paths['/Instructions/Targeted']?.['post']?.requestBody
    expect(requestBody?.content['application/json'].schema.$ref).toBe('#/components/schemas/SendInstruction')
    expect(Object.keys(document.components.schemas['SendInstruction']?.properties ?? {})).toEqual(
        expect.arrayContaining(['DefinitionId', 'Devices', 'InstructionTtlMinutes', 'ConsumerCustomData'])
    )
})

test('names every call once', () => {
    const ids = [...text.matchAll(/"operationId":"(\w+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(operations().length)
})
