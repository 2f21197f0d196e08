import { inflateRawSync } from 'node:zlib'
import type { PackageFiles } from './app.ts'

const ENTRY = 0x02014b50
const ENTRY_HEADER = 46
const LOCAL_HEADER = 30
const STORED = 0
const DEFLATED = 8

/** The files of a ZIP archive by their names without a leading slash (APPNOTE 6.3, without encryption, parts and ZIP64). */
export function unzip(archive: Buffer): PackageFiles {
    const end = archive.lastIndexOf('PK\x05\x06', undefined, 'latin1')
    if (end < 0) throw new Error('The package is no ZIP archive.')
    const files = new Map<string, string>()
    const count = archive.readUInt16LE(end + 10)
    let at = archive.readUInt32LE(end + 16)
    for (let read = 0; read < count; read++) {
        if (archive.readUInt32LE(at) !== ENTRY) throw new Error('The package is damaged.')
        const nameEnd = at + ENTRY_HEADER + archive.readUInt16LE(at + 28)
        const name = archive.toString('utf8', at + ENTRY_HEADER, nameEnd).replace(/^\//, '')
        if (!name.endsWith('/')) files.set(name, contentOf(archive, at))
        at = nameEnd + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
    }
    return files
}

function contentOf(archive: Buffer, entry: number): string {
    const method = archive.readUInt16LE(entry + 10)
    const size = archive.readUInt32LE(entry + 20)
    const header = archive.readUInt32LE(entry + 42)
    const start = header + LOCAL_HEADER + archive.readUInt16LE(header + 26) + archive.readUInt16LE(header + 28)
    const packed = archive.subarray(start, start + size)
    if (method === STORED) return packed.toString('utf8')
    if (method === DEFLATED) return inflateRawSync(packed).toString('utf8')
    throw new Error(`The package is packed by method ${method}, which is not known.`)
}
