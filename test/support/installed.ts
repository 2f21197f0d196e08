import { createHash } from 'node:crypto'
import { cpSync, existsSync, renameSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { startProgram } from './spawn.ts'

/** Names a folder of this run to the processes in which Jest runs the tests. */
const FOLDER = 'TEST_RUN_DATA'
/** Stands for the address of 1E, which every stand has another of. */
const ADDRESS = 'https://1e.invalid'

/** Jest calls this once before the tests, in the process that starts all others and outlives them. */
export default function beginRun(): void {
    if (process.env[FOLDER]) return
    const folder = path.resolve('.cache', 'instances', `run-${process.pid}`)
    process.env[FOLDER] = folder
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

/** Where instances keep their data: what belongs to a run of the tests goes with it. */
export const dataFolder = (): string => process.env[FOLDER] ?? path.resolve('.cache', 'instances')

/** Makes something that all test files of this run share. The first to need it makes it; of two at once one is kept. */
export async function sharedFolder(name: string, make: (folder: string) => void | Promise<void>): Promise<string> {
    const base = process.env[FOLDER]
    if (!base) throw new Error('Jest runs test/support/installed.ts before these tests: see jest.config.mjs')
    const folder = path.join(base, name)
    if (existsSync(folder)) return folder
    const own = path.join(base, `${name}-${process.pid}`)
    await make(own)
    try {
        renameSync(own, folder)
    } catch (error) {
        if (!existsSync(folder)) throw error
        rmSync(own, { recursive: true })
    }
    return folder
}

/**
 * Copies the data of an instance on which these applications are installed and nothing has happened yet, connected to 1E
 * at this address. An instance that begins with the copy is spared the installation.
 */
export async function copyInstalled(dataDir: string, env: Record<string, string>): Promise<void> {
    // The bench and the gallery start one instance each.
    if (!process.env[FOLDER]) return
    const { APPS = '', SEED_DIR = '', PLATFORM_URL = '' } = env
    const key = createHash('sha1').update(`${APPS}\n${SEED_DIR}`).digest('hex')
    const installed = await sharedFolder(`installed-${key}`, async (folder) => {
        const settings = { ...env, PORT: '0', DATA_DIR: folder, PLATFORM_URL: ADDRESS, WORKERS: '1', ENGINE: 'node' }
        const program = await startProgram('dist/example/instance/main.js', [], settings)
        await program.stop()
        const [skipped] = /Not installed: .*/.exec(program.output()) ?? []
        if (skipped) throw new Error(skipped)
        const database = new Database(path.join(folder, 'instance.db'))
        // Each start plans the jobs anew, from its own time.
        database.exec('delete from sys_trigger; pragma wal_checkpoint(truncate);')
        database.close()
    })
    cpSync(installed, dataDir, { recursive: true })
    if (!PLATFORM_URL) return
    const database = new Database(path.join(dataDir, 'instance.db'))
    database
        .prepare('update x_1e_connect_configuration set platform_url = ? where platform_url = ?')
        .run([PLATFORM_URL, ADDRESS])
    database.close()
}
