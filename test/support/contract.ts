import { readFileSync } from 'node:fs'
import Ajv from 'ajv'
import { parse } from 'yaml'

const API = '/api/x_1e_connect/v1/itsm'

interface Answer {
    status: number
    body: unknown
}

interface Contract {
    /** Paths of the contract as patterns, each with the JSON pointer of its operations. */
    paths: { pattern: RegExp; pointer: string; methods: string[] }[]
    ajv: Ajv.Ajv
}

let contract: Contract | undefined

function read(): Contract {
    const document = parse(readFileSync('docs/rest.yaml', 'utf8'))
    const ajv = new Ajv({ allErrors: true })
    ajv.addSchema({ ...document, $id: 'rest' })
    const paths = Object.entries(document.paths).map(([where, methods]) => ({
        pattern: new RegExp(`^${where.replaceAll(/\{\w+\}/g, '[^/]+')}$`),
        pointer: encodeURIComponent(where.replaceAll('/', '~1')),
        methods: Object.keys(Object(methods)),
    }))
    return { paths, ajv }
}

/** Throws when an answer of our REST calls is not what `docs/rest.yaml` promises; every test that calls them goes by here. */
export function holdAgainstContract(method: string, where: string, answer: Answer): void {
    if (!where.startsWith(API)) return
    contract ??= read()
    const asked = where.slice(API.length).split('?')[0] ?? ''
    const path = contract.paths.find(
        ({ pattern, methods }) => pattern.test(asked) && methods.includes(method.toLowerCase())
    )
    const pointer =
        answer.status >= 400
            ? '/components/responses/Refused'
            : `/paths/${path?.pointer}/${method.toLowerCase()}/responses/${answer.status}`
    if (!path && answer.status < 400) throw new Error(`${method} ${where} is not in docs/rest.yaml`)
    const isRight = contract.ajv.validate({ $ref: `rest#${pointer}/content/application~1json/schema` }, answer.body)
    if (isRight) return
    const shown = JSON.stringify(answer.body).slice(0, 2000)
    throw new Error(`${method} ${where} answered ${answer.status}, ${contract.ajv.errorsText()}: ${shown}`)
}
