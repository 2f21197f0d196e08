import type { IncomingMessage } from 'node:http'
import { Failure, refused } from './failure.ts'

const MOST_BYTES = 10 * 1024 * 1024

/** The body as text; refuses one that no caller has a reason to send. */
export async function readText(req: IncomingMessage): Promise<string> {
    const chunks: Buffer[] = []
    let bytes = 0
    for await (const chunk of req) {
        bytes += chunk.length
        if (bytes > MOST_BYTES) throw new Failure(413, 'Request.TooLarge', 'The request body is too large.')
        chunks.push(chunk)
    }
    return Buffer.concat(chunks).toString('utf8')
}

/** Undefined for an empty body; refuses text that is no JSON. */
export function parseJson(text: string): unknown {
    if (text.trim() === '') return undefined
    try {
        return JSON.parse(text.replace(/^\uFEFF/, ''))
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        throw refused('Request.InvalidJson', `The request body is not valid JSON: ${error.message}`)
    }
}

/** What the journal shows of a body. */
export function shownBody(text: string): unknown {
    if (text === '') return null
    try {
        return JSON.parse(text)
    } catch (error) {
        if (!(error instanceof SyntaxError)) throw error
        return text
    }
}
