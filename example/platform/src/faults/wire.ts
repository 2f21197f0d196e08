import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Reply } from '../http/reply.ts'
import { type Fault, type Hits, option } from './book.ts'
import { shiftStamps, skewMs } from './skew.ts'

/** Members in camelCase; the keys of `Values` are names of columns and stay. */
function camel(value: unknown): unknown {
    if (Array.isArray(value)) return value.map(camel)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(
        Object.entries(value).map(([name, member]) => [
            name.charAt(0).toLowerCase() + name.slice(1),
            name === 'Values' ? member : camel(member),
        ])
    )
}

function mangle(text: string, fault: Fault): string {
    switch (fault.form ?? 'cut') {
        case 'singleQuotes':
            return text.replaceAll('"', "'")
        case 'trailingComma':
            return text.replace(/([}\]])$/, ',$1')
        case 'bom':
            return `\uFEFF${text}`
        default:
            return text.slice(0, Math.max(1, Math.floor(text.length / 2)))
    }
}

/** Stands around the digits of a whole number that a double cannot hold until they are on the wire. */
const DIGITS = `digits:${randomUUID()}:`

/** JSON with whole numbers of any length as .NET writes them. */
function jsonText(json: unknown): string {
    const text = JSON.stringify(json, (_, value: unknown) => (typeof value === 'bigint' ? `${DIGITS}${value}` : value))
    return text.includes(DIGITS) ? text.replace(new RegExp(`"${DIGITS}(-?\\d+)"`, 'g'), '$1') : text
}

function bodyText(reply: Reply, hits: Hits): string {
    if (reply.text !== undefined) return reply.text
    if (reply.json === undefined) return ''
    const json = shiftStamps(reply.json, skewMs(hits))
    const text = jsonText(hits.has('camelCase') ? camel(json) : json)
    const malformed = hits.find('malformedJson')
    return malformed ? mangle(text, malformed) : text
}

/** Waits until the caller has taken what was written, or is gone. */
function writable(res: ServerResponse): Promise<void> {
    return new Promise((resolve) => {
        const go = () => {
            res.off('drain', go)
            res.off('close', go)
            resolve()
        }
        res.on('drain', go)
        res.on('close', go)
    })
}

/** `hugeBody`: valid JSON of `megabytes` that nobody should read to its end. */
async function sendHuge(res: ServerResponse, megabytes: number): Promise<void> {
    res.writeHead(200, { 'Content-Type': 'application/json; charset=utf-8' })
    res.write('[{"Padding":"')
    const chunk = 'x'.repeat(65_536)
    for (let sent = 0; sent < megabytes * 16 && !res.destroyed; sent += 1) {
        if (!res.write(chunk)) await writable(res)
    }
    res.end('"}]')
}

function drip(res: ServerResponse, bytes: Buffer, everyMs: number): void {
    let at = 0
    const timer = setInterval(() => {
        at += 1
        res.write(bytes.subarray(at - 1, at))
        if (at >= bytes.length) {
            clearInterval(timer)
            res.end()
        }
    }, everyMs)
    res.once('close', () => clearInterval(timer))
}

/** Closes the connection so that the caller sees ECONNRESET. */
export function reset(req: IncomingMessage): void {
    req.socket.resetAndDestroy()
}

/** Puts an answer on the wire, with the faults that concern the wire alone. */
export async function send(res: ServerResponse, reply: Reply, hits: Hits): Promise<void> {
    const huge = hits.find('hugeBody')
    if (huge) return sendHuge(res, option(huge, 'megabytes', 12))
    const bytes = Buffer.from(bodyText(reply, hits), 'utf8')
    const headers = { ...reply.headers }
    if (bytes.length > 0) headers['Content-Type'] ??= 'application/json; charset=utf-8'
    headers['Content-Length'] = String(bytes.length)
    if (hits.has('clockSkew')) headers.Date = new Date(Date.now() + skewMs(hits)).toUTCString()
    const slow = hits.find('drip')
    if (hits.has('truncate')) {
        res.writeHead(reply.status, headers)
        res.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => res.destroy())
        return
    }
    res.writeHead(reply.status, headers)
    if (slow && bytes.length > 0) drip(res, bytes, option(slow, 'everyMs', 200))
    else res.end(bytes)
}
