import { type MessagePort, parentPort } from 'node:worker_threads'
import { Agent, request } from 'undici'
import type { NetworkMessage, OutboundReply } from './network.ts'

/** 4 connections for each host, 10 s to connect: glide.http.connection_mgr.max_connections_per_host, glide.http.connection_timeout. */
const agent = new Agent({ connections: 4, pipelining: 1, connect: { timeout: 10_000 } })

const MAX_REDIRECTS = 5

async function exchange(message: NetworkMessage): Promise<OutboundReply> {
    let url = message.url
    for (let hop = 0; ; hop++) {
        const answer = await request(url, {
            method: message.method,
            headers: message.headers,
            body: message.body,
            dispatcher: agent,
            headersTimeout: message.timeoutMs,
            bodyTimeout: message.timeoutMs,
        })
        const body = await answer.body.text()
        const headers: Record<string, string> = {}
        for (const [name, value] of Object.entries(answer.headers)) {
            if (value !== undefined) headers[name] = Array.isArray(value) ? (value[value.length - 1] ?? '') : value
        }
        const isRedirect = answer.statusCode >= 301 && answer.statusCode <= 308 && answer.statusCode !== 304
        if (
            !isRedirect ||
            !message.followRedirect ||
            message.method !== 'GET' ||
            !headers.location ||
            hop >= MAX_REDIRECTS
        ) {
            return { status: answer.statusCode, headers, body }
        }
        url = new URL(headers.location, url).href
    }
}

async function answer(port: MessagePort, message: NetworkMessage): Promise<void> {
    let reply: OutboundReply
    try {
        reply = await exchange(message)
    } catch (error) {
        const failure = error instanceof Error ? error : new Error(String(error))
        const code = 'code' in failure && failure.code ? String(failure.code) : failure.message
        reply = { status: 0, headers: {}, body: '', error: code }
    }
    // First the message, then the bell.
    port.postMessage({ number: message.number, reply })
    const bell = new Int32Array(message.bell)
    Atomics.store(bell, 0, 1)
    Atomics.notify(bell, 0)
}

parentPort?.on('message', ({ port }: { port: MessagePort }) => {
    port.on('message', (message: NetworkMessage) => void answer(port, message))
})
