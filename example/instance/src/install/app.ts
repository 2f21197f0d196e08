import { createHash } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { type DictionaryFile, readDictionary } from './dictionary.ts'
import { type AppRecord, readRecords } from './records.ts'

/** Text by the path below an application's folder, `update/sys_script_….xml`: what a package holds. */
export type PackageFiles = ReadonlyMap<string, string>

/** An application as `now-sdk build` left it. */
export interface App {
    scope: string
    id: string
    name: string
    version: string
    record: AppRecord
    tables: DictionaryFile[]
    records: AppRecord[]
    /** Written at the first installation only. */
    firstInstall: AppRecord[]
    /** Written at the first installation, when demo data is wanted. */
    demo: AppRecord[]
}

const FOLDERS = ['scope', 'dictionary', 'update', 'author_elective_update', 'unload', 'unload.demo']
/** What the packer adds: it describes the files and holds no records. */
const INVENTORY = 'package_inventory.csv'

/** The files of a built application; none when the folder is not there. */
export function filesBelow(folder: string): PackageFiles {
    const files = new Map<string, string>()
    for (const sub of FOLDERS) {
        const at = path.join(folder, sub)
        if (!fs.existsSync(at)) continue
        for (const name of fs.readdirSync(at).sort())
            if (name.endsWith('.xml')) files.set(`${sub}/${name}`, fs.readFileSync(path.join(at, name), 'utf8'))
    }
    return files
}

/** Digest of everything that would be installed. */
export function digestOf(packages: PackageFiles[]): string {
    const hash = createHash('sha256')
    for (const files of packages) for (const [name, text] of files) hash.update(name).update(text)
    return hash.digest('hex')
}

/** Reads an application; throws with a sentence that says what to do when there is none. `origin` names it to people. */
export function readApp(origin: string, files: PackageFiles): App {
    for (const name of files.keys()) {
        if (name !== INVENTORY && !FOLDERS.includes(path.dirname(name)))
            throw new Error(`${origin}/${name} is in a folder that this instance does not know.`)
    }
    const read = (sub: string) => inFolder(files, sub).flatMap(([name, text]) => readNamed(origin, name, text))
    const [record] = read('scope')
    if (!record) throw new Error(`No application in ${origin}. Build it first: npm run build.`)
    const { scope = '', sys_id = '', name = scope, version = '' } = record.fields
    return {
        scope,
        id: sys_id,
        name,
        version,
        record,
        tables: inFolder(files, 'dictionary').map(([, text]) => readDictionary(text, scope)),
        records: [...read('author_elective_update'), ...read('update')],
        firstInstall: read('unload'),
        demo: read('unload.demo'),
    }
}

function inFolder(files: PackageFiles, folder: string): [string, string][] {
    return [...files].filter(([name]) => path.dirname(name) === folder)
}

function readNamed(origin: string, name: string, text: string): AppRecord[] {
    try {
        return readRecords(text)
    } catch (error) {
        throw new Error(`${origin}/${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`, {
            cause: error,
        })
    }
}
