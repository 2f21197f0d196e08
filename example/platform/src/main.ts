import { readFileSync } from 'node:fs'
import type { Server } from 'node:http'
import { Failure } from './http/failure.ts'
import { createControlServer, createPlatformServer } from './http/server.ts'
import { DEFAULT_APP_ID } from './identity/applications.ts'
import { readCertificate } from './identity/certificate.ts'
import { readKeyFile } from './identity/key-file.ts'
import { PROXY } from './principals.ts'
import { Simulator } from './simulator.ts'
import { Stage } from './stage.ts'
import { ACME, GLOBEX } from './tenants.ts'

/** Thrown for a setting that nobody can start with. */
class SettingError extends Error {}

function readPort(name: string, text: string): number {
    const port = Number(text)
    if (!/^\d+$/.test(text) || port > 65_535) {
        throw new SettingError(`${name} must be a number from 0 to 65535, not "${text}".`)
    }
    return port
}

/** The rules of a file, one or a list. */
function readRules(file: string): unknown[] {
    try {
        const rules: unknown = JSON.parse(readFileSync(file, 'utf8'))
        return Array.isArray(rules) ? rules : [rules]
    } catch (error) {
        throw new SettingError(`ONE_E_SIM_FAULTS cannot be read: ${String(error)}`)
    }
}

function stop(message: string): void {
    console.error(message)
    process.exit(1)
}

/** Where a server listens, as callers write it. */
function addressOf(server: Server, host: string): string {
    const address = server.address()
    const port = typeof address === 'object' && address !== null ? address.port : 0
    return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

/** Answers once the server listens; a port that is taken ends the process with its cure. */
function listen(server: Server, at: { setting: string; port: number; host: string }): Promise<string> {
    server.on('error', (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EADDRINUSE') throw error
        stop(`Port ${at.port} is taken: set ${at.setting} to another one, or ${at.setting}=0 for any that is free.`)
    })
    return new Promise((resolve) => server.listen(at.port, at.host, () => resolve(addressOf(server, at.host))))
}

/** Registers the key of the first start, so that signing in by OAuth needs no preparation. */
function registerOwnKey(simulator: Simulator, folder: string): string {
    const { file, pem } = readKeyFile(folder)
    simulator.applications.register({
        ...readCertificate(pem),
        appId: DEFAULT_APP_ID,
        principal: `${simulator.tenant.account}\\${PROXY}`,
        kid: null,
    })
    return file
}

/**
 * Settings: `PLATFORM_PORT` (8090), `GLOBEX_PORT` (none: there is no second tenant), `HOST` (127.0.0.1),
 * `PLATFORM_DIR` (.cache/platform), where the signing key lies, `ONE_E_SIM_FAULTS` (a JSON file with a list of rules)
 * and `ONE_E_SIM_ADMIN_PORT` (none: `/__sim` answers on the platform's port).
 */
async function main(): Promise<void> {
    const { PLATFORM_PORT, GLOBEX_PORT, HOST: host = '127.0.0.1', PLATFORM_DIR = '.cache/platform' } = process.env
    const port = readPort('PLATFORM_PORT', PLATFORM_PORT || '8090')
    const globexPort = GLOBEX_PORT ? readPort('GLOBEX_PORT', GLOBEX_PORT) : null
    const { ONE_E_SIM_ADMIN_PORT, ONE_E_SIM_FAULTS } = process.env
    const adminPort = ONE_E_SIM_ADMIN_PORT ? readPort('ONE_E_SIM_ADMIN_PORT', ONE_E_SIM_ADMIN_PORT) : null
    const stage = new Stage()
    for (const rule of ONE_E_SIM_FAULTS ? readRules(ONE_E_SIM_FAULTS) : []) stage.faults.add(rule)
    const acme = new Simulator(stage, ACME)
    const keyFile = registerOwnKey(acme, PLATFORM_DIR)
    const globex = globexPort === null ? null : new Simulator(stage, GLOBEX)
    acme.url = await listen(createPlatformServer(acme, { control: adminPort === null }), {
        setting: 'PLATFORM_PORT',
        port,
        host,
    })
    if (globex && globexPort !== null) {
        const server = createPlatformServer(globex, { control: adminPort === null })
        globex.url = await listen(server, { setting: 'GLOBEX_PORT', port: globexPort, host })
    }
    const admin =
        adminPort === null
            ? null
            : await listen(createControlServer(acme), {
                  setting: 'ONE_E_SIM_ADMIN_PORT',
                  port: adminPort,
                  host: '127.0.0.1',
              })
    console.log(`App ID ${DEFAULT_APP_ID}, certificate and key in ${keyFile}`)
    // Who starts this program takes the first address.
    console.log(`1E platform simulator: ${acme.url}/Consumer`)
    if (admin) console.log(`Control: ${admin}/__sim/state`)
    if (globex) console.log(`Second tenant, globex: ${globex.url}/Consumer`)
}

for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0))
main().catch((error: unknown) => {
    if (!(error instanceof SettingError || error instanceof Failure)) throw error
    stop(error.message)
})
