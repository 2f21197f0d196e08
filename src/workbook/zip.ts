import { crc32OfText } from './crc32.ts'
import type { Part } from './parts.ts'

/** One file in the container. */
export interface Entry {
    name: string
    crc: number
    /** Bytes of the file, and bytes that it takes in the container. */
    size: number
    packed: number
    /** Position of its local header. */
    offset: number
    /** True: compressed by DEFLATE; sizes and CRC follow the data because they were not known before. False: stored as it is. */
    streamed: boolean
}

const STREAMED = 8
const DEFLATED = 8
/** 1 January 1980: a fixed date, so that the same input gives the same bytes. */
const DATE = 33
const MOST_BYTES = 0xffffffff

function u16(value: number): string {
    return String.fromCharCode(value & 255, (value >>> 8) & 255)
}

function u32(value: number): string {
    return u16(value & 65535) + u16(value >>> 16)
}

/** Signatures as numbers: scripts are installed as XML, which holds no control characters. */
const LOCAL = 'PK' + u16(0x0403)
const DESCRIPTOR = 'PK' + u16(0x0807)
const CENTRAL = 'PK' + u16(0x0201)
const END = 'PK' + u16(0x0605)

/** The fields that both kinds of header have in common (APPNOTE.TXT 4.3.7, 4.3.12). */
function common(entry: Entry, known: boolean): string {
    return (
        u16(20) +
        u16(entry.streamed ? STREAMED : 0) +
        u16(entry.streamed ? DEFLATED : 0) +
        u16(0) +
        u16(DATE) +
        u32(known ? entry.crc : 0) +
        u32(known ? entry.packed : 0) +
        u32(known ? entry.size : 0) +
        u16(entry.name.length) +
        u16(0)
    )
}

/** The header before a file. Each character of the result is a byte, here and below. */
export function localHeader(entry: Entry): string {
    return LOCAL + common(entry, !entry.streamed) + entry.name
}

/** The descriptor after a streamed file. */
export function descriptor(entry: Entry): string {
    return DESCRIPTOR + u32(entry.crc) + u32(entry.packed) + u32(entry.size)
}

/** The directory at the end of the container; `offset` is its position. */
export function directory(entries: Entry[], offset: number): string {
    let text = ''
    for (const entry of entries) {
        if (entry.size > MOST_BYTES || offset > MOST_BYTES) throw new Error('The workbook is larger than 4 GB.')
        text += CENTRAL + u16(20) + common(entry, true) + u16(0) + u32(0) + u32(0) + u32(entry.offset) + entry.name
    }
    const count = u16(entries.length)
    return text + END + u32(0) + count + count + u32(text.length) + u32(offset) + u16(0)
}

/** A container of uncompressed files. */
export function storedZip(parts: Part[]): string {
    const entries: Entry[] = []
    let bytes = ''
    for (const part of parts) {
        const size = part.text.length
        const entry: Entry = {
            name: part.name,
            crc: crc32OfText(part.text),
            size: size,
            packed: size,
            offset: bytes.length,
            streamed: false,
        }
        entries.push(entry)
        bytes += localHeader(entry) + part.text
    }
    return bytes + directory(entries, bytes.length)
}
