import { cpSync, rmSync } from 'node:fs'
import path from 'node:path'
import Database from 'libsql'
import { startProgram } from './spawn.ts'

/** Names the folder to the processes in which Jest runs the tests. */
const FOLDER = 'INSTALLED_DATA'
/** Stands for the address of 1E, which every stand has another of. */
const ADDRESS = 'https://1e.invalid'

/**
 * Installs the applications once for a run of the tests. Each instance begins with a copy of this data, which saves it
 * the installation. Jest calls it before the tests.
 */
export default async function install(): Promise<void> {
    const folder = path.resolve('.cache', 'instances', `installed-${process.pid}`)
    const env = { PORT: '0', DATA_DIR: folder, PLATFORM_URL: ADDRESS }
    const program = await startProgram('dist/example/instance/main.js', [], env)
    await program.stop()
    const database = new Database(path.join(folder, 'instance.db'))
    // Each start plans the jobs anew, from its own time.
    database.exec('delete from sys_trigger; pragma wal_checkpoint(truncate);')
    database.close()
    process.env[FOLDER] = folder
    process.on('exit', () => rmSync(folder, { recursive: true, force: true }))
}

/** Puts the installed applications into a new folder for data. Does nothing where Jest did not install them. */
export function copyInstalled(dataDir: string, platformUrl: string): void {
    const folder = process.env[FOLDER]
    if (!folder) return
    cpSync(folder, dataDir, { recursive: true })
    const database = new Database(path.join(dataDir, 'instance.db'))
    database
        .prepare('update x_1e_connect_configuration set platform_url = ? where platform_url = ?')
        .run([platformUrl, ADDRESS])
    database.close()
}
