import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type DictionaryFile, readDictionary } from './dictionary.ts'
import { type AppRecord, readRecords } from './records.ts'

/** An application as `now-sdk build` left it. */
export interface App {
    folder: string
    scope: string
    id: string
    name: string
    record: AppRecord
    tables: DictionaryFile[]
    records: AppRecord[]
    /** Written at the first installation only. */
    firstInstall: AppRecord[]
}

function xmlFiles(folder: string, sub: string): string[] {
    const at = path.join(folder, sub)
    if (!fs.existsSync(at)) return []
    return fs
        .readdirSync(at)
        .filter((name) => name.endsWith('.xml'))
        .sort()
        .map((name) => path.join(at, name))
}

const FOLDERS = ['scope', 'dictionary', 'update', 'author_elective_update', 'unload', 'unload.demo']

/** Digest of everything that would be installed. */
export function digestOf(folders: string[]): string {
    const hash = createHash('sha256')
    for (const folder of folders) {
        for (const sub of FOLDERS)
            for (const file of xmlFiles(folder, sub)) hash.update(file).update(fs.readFileSync(file))
    }
    return hash.digest('hex')
}

/** Reads an application; throws with a sentence that says what to do when there is none. */
export function readApp(folder: string): App {
    const [file] = xmlFiles(folder, 'scope')
    if (!file) throw new Error(`No application in ${folder}. Build it first: npm run build.`)
    const read = (sub: string) => xmlFiles(folder, sub).flatMap((name) => readNamed(name))
    const [record] = readNamed(file)
    if (!record) throw new Error(`${file} holds no application.`)
    const scope = record.fields.scope ?? ''
    return {
        folder,
        scope,
        id: record.fields.sys_id ?? '',
        name: record.fields.name ?? scope,
        record,
        tables: xmlFiles(folder, 'dictionary').map((name) => readDictionary(fs.readFileSync(name, 'utf8'), scope)),
        records: [...read('author_elective_update'), ...read('update')],
        firstInstall: [...read('unload'), ...read('unload.demo')],
    }
}

function readNamed(file: string): AppRecord[] {
    try {
        return readRecords(fs.readFileSync(file, 'utf8'))
    } catch (error) {
        throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        })
    }
}
