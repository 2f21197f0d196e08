import fs from 'node:fs'
import path from 'node:path'
import Database from 'libsql'

/** The lock's file, and how the names of its companions begin. */
export const LOCK = 'lock.db'

/**
 * Takes the data folder for this process until `close()` or the end of the process, however that comes: the database
 * library's own file lock is given back by the operating system. Throws a sentence when another instance has it.
 */
export function lockData(dataDir: string): { close(): void } {
    fs.mkdirSync(dataDir, { recursive: true })
    const database = new Database(path.join(dataDir, LOCK))
    try {
        database.exec('begin exclusive')
    } catch (error) {
        database.close()
        throw new Error(`Another instance uses the data in ${dataDir}: stop it, or set DATA_DIR to another folder.`, {
            cause: error,
        })
    }
    return { close: () => database.close() }
}
