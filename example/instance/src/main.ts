import fs from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { Suites } from './atf/suites.ts'
import { Front } from './front/server.ts'
import { Sessions } from './front/sessions.ts'
import { TransactionLog } from './front/transaction-log.ts'
import { readCatalog } from './install/catalog-reader.ts'
import { installAtStart } from './install/install.ts'
import { Installer } from './install/installer.ts'
import { Scheduler } from './scheduler.ts'
import { Secrets } from './secrets.ts'
import { readSettings, type Settings } from './settings.ts'
import { SharedState } from './shared-state.ts'
import { LOCK, lockData } from './store/data-lock.ts'
import { layOutOwnTables, readMeta } from './store/own-tables.ts'
import { Store } from './store/store.ts'
import { Pool } from './work/pool.ts'

/** The front must not sleep while a worker writes; what it could not do, it does at the next tick. */
const BUSY_MS = 2000

async function start(settings: Settings): Promise<void> {
    const front = new Front(settings)
    const port = await listen(front, settings)
    const lock = lockData(settings.dataDir)
    if (settings.fresh) {
        for (const name of fs.readdirSync(settings.dataDir)) {
            if (!name.startsWith(LOCK)) fs.rmSync(path.join(settings.dataDir, name), { recursive: true, force: true })
        }
    }
    const databaseFile = path.join(settings.dataDir, 'instance.db')
    const store = new Store(databaseFile, BUSY_MS)
    layOutOwnTables(store)
    const shared = new SharedState()
    shared.setOffsetSeconds(Number(readMeta(store, 'clock offset') ?? 0))
    shared.setRestFault(settings.restFault)
    const began = Date.now()
    const secrets = new Secrets(settings.dataDir)
    const installed = installAtStart(store, settings, shared, secrets)
    if (installed) console.log(`Installed ${settings.apps.length} applications in ${Date.now() - began} ms.`)
    for (const line of readMeta(store, 'not installed')?.split('\n') ?? [])
        if (line) console.log(`Not installed: ${line}.`)
    const catalog = readCatalog(store)
    const sessions = new Sessions(store)
    const transactions = new TransactionLog()
    const origin = `http://${settings.host === '127.0.0.1' ? 'localhost' : settings.host}:${port}`
    tellAddress(store, origin)
    const { dataDir, programDir, engine } = settings
    const pool = new Pool(
        { databaseFile, dataDir, programDir, engine, memory: shared.memory, origin },
        settings.workers,
        settings.quotaMs
    )
    const scheduler = new Scheduler(store, catalog, shared, pool, transactions)
    const installer = new Installer(store, catalog, shared, secrets, pool, scheduler)
    front.open({ store, catalog, shared, pool, scheduler, transactions, installer }, sessions)
    const suites = new Suites({ store, catalog, shared, pool, sessions }, scheduler)
    scheduler.begin(() => suites.start())
    console.log(`Developer instance: ${origin} (engine: ${engine})`)

    const stop = async () => {
        scheduler.stop()
        front.server.close()
        front.server.closeAllConnections()
        await pool.close()
        store.close()
        lock.close()
        process.exit(0)
    }
    process.once('SIGTERM', () => void stop())
    process.once('SIGINT', () => void stop())
}

/** Links in e-mails lead to the address that this start has, unless an administrator has named another host. */
function tellAddress(store: Store, origin: string): void {
    store.run(
        "update sys_properties set value=? where name='glide.servlet.uri' and (value is null or value like 'http://localhost:%')",
        [`${origin}/`]
    )
}

/** Takes the port; a taken one ends the program with a sentence that says what to do. */
function listen(front: Front, settings: Settings): Promise<number> {
    return new Promise((resolve, reject) => {
        front.server.once('error', (error: NodeJS.ErrnoException) => {
            const isTaken = error.code === 'EADDRINUSE'
            reject(
                isTaken
                    ? new Error(
                          `Port ${settings.port} is in use: stop the other program, or set PORT to another number (0: any free port).`
                      )
                    : error
            )
        })
        front.server.listen(settings.port, settings.host, () => {
            const address = front.server.address()
            resolve(typeof address === 'object' && address ? address.port : settings.port)
        })
    })
}

main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
})

async function main(): Promise<void> {
    await start(readSettings(process.env, process.argv.slice(2), path.dirname(fileURLToPath(import.meta.url))))
}
