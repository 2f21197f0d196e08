import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Simulator } from '../simulator.ts'
import { controlExchange } from './control.ts'
import { exchange } from './exchange.ts'
import { Failure } from './failure.ts'

/** An error of the simulator itself: the caller gets what ASP.NET would answer, a person reads it on stderr. */
function broken(error: unknown, req: IncomingMessage, res: ServerResponse): void {
    const failure = error instanceof Failure ? error : null
    if (!failure && !res.destroyed) console.error(`${req.method} ${req.url}`, error)
    if (res.headersSent || res.destroyed) {
        res.destroy()
        return
    }
    res.writeHead(failure?.status ?? 500, { 'Content-Type': 'application/json; charset=utf-8' })
    const other = { Message: 'An error has occurred.', ExceptionMessage: String(error) }
    res.end(JSON.stringify(failure?.body ?? other))
}

type Run = typeof exchange

function serve(simulator: Simulator, choose: (req: IncomingMessage) => Run): Server {
    const server = createServer((req, res) => {
        choose(req)(simulator, req, res).catch((error: unknown) => broken(error, req, res))
    })
    // Faults hold connections longer than Node's limits allow.
    server.requestTimeout = 0
    // Longer than a busy client needs between two requests: it would send the second into a connection that is being closed.
    server.keepAliveTimeout = 60_000
    return server
}

/** The platform; `control`: `/__sim` answers beside it, which it must not where callers could reach it. */
export function createPlatformServer(simulator: Simulator, { control }: { control: boolean }): Server {
    return serve(simulator, (req) => (control && /^\/__sim(\/|$)/.test(req.url ?? '') ? controlExchange : exchange))
}

/** `/__sim` alone. */
export function createControlServer(simulator: Simulator): Server {
    return serve(simulator, () => controlExchange)
}
