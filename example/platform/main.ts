import { createPlatformServer } from './http/server.ts'
import { Simulator } from './simulator.ts'

/** Thrown for a setting that nobody can start with. */
class SettingError extends Error {}

/** @default 8090 */
function readPort(text: string | undefined): number {
    const port = Number(text ?? 8090)
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
        throw new SettingError(`PLATFORM_PORT must be a number from 0 to 65535, not "${text}".`)
    }
    return port
}

function stop(message: string): void {
    console.error(message)
    process.exit(1)
}

function main(): void {
    const port = readPort(process.env.PLATFORM_PORT)
    const host = process.env.HOST ?? '127.0.0.1'
    const server = createPlatformServer(new Simulator())
    server.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error
        stop(`Port ${port} is taken: set PLATFORM_PORT to another one, or PLATFORM_PORT=0 for any that is free.`)
    })
    server.listen(port, host, () => {
        const address = server.address()
        const bound = typeof address === 'object' && address !== null ? address.port : port
        const shownHost = host.includes(':') ? `[${host}]` : host
        console.log(`1E platform simulator: http://${shownHost}:${bound}/Consumer`)
    })
    for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0))
}

try {
    main()
} catch (error) {
    if (!(error instanceof SettingError)) throw error
    stop(error.message)
}
