import { createHash, createPrivateKey, type KeyObject } from 'node:crypto'

/** The private key of a file of the format JKS (sun.security.provider.JavaKeyStore, class KeyProtector). */

const MAGIC = 0xfeedfeed
const DIGEST = 20

const sha1 = (...parts: Buffer[]) => createHash('sha1').update(Buffer.concat(parts)).digest()

/** Characters as Java has them, two bytes each. */
function charactersOf(password: string): Buffer {
    return Buffer.from(password, 'utf16le').swap16()
}

/** Content of a DER element, and what follows it. */
function contentOf(der: Buffer): { content: Buffer; rest: Buffer } {
    const first = der.readUInt8(1)
    const count = first > 127 ? first - 128 : 0
    const length = count > 0 ? der.readUIntBE(2, count) : first
    const start = 2 + count
    return { content: der.subarray(start, start + length), rest: der.subarray(start + length) }
}

function recovered(encrypted: Buffer, password: Buffer): Buffer {
    const { rest } = contentOf(contentOf(encrypted).content)
    const { content } = contentOf(rest)
    const hidden = content.subarray(DIGEST, content.length - DIGEST)
    const plain = Buffer.from(hidden)
    let digest = content.subarray(0, DIGEST)
    for (let at = 0; at < plain.length; at++) {
        if (at % DIGEST === 0) digest = sha1(password, digest)
        plain[at] = plain.readUInt8(at) ^ digest.readUInt8(at % DIGEST)
    }
    if (!sha1(password, plain).equals(content.subarray(content.length - DIGEST)))
        throw new Error('java.security.UnrecoverableKeyException: Cannot recover key')
    return plain
}

/** The key with this alias. Throws what Java throws for a file of another format, another password, or without that key. */
export function privateKeyIn(file: Buffer, storePassword: string, alias: string, keyPassword: string): KeyObject {
    if (file.length < 32 || file.readUInt32BE(0) !== MAGIC)
        throw new Error('java.io.IOException: Invalid keystore format')
    const body = file.subarray(0, file.length - DIGEST)
    const check = sha1(charactersOf(storePassword), Buffer.from('Mighty Aphrodite'), body)
    if (!check.equals(file.subarray(file.length - DIGEST)))
        throw new Error('java.io.IOException: Keystore was tampered with, or password was incorrect')
    let at = 8
    const whole = (size: number) => {
        const value = file.readUIntBE(at, size)
        at += size
        return value
    }
    const block = (size: number) => {
        const length = whole(size)
        at += length
        return file.subarray(at - length, at)
    }
    for (let entries = whole(4); entries > 0; entries--) {
        const isKey = whole(4) === 1
        const name = block(2).toString('utf8')
        at += 8
        const key = isKey ? block(4) : null
        for (let certificates = isKey ? whole(4) : 1; certificates > 0; certificates--) {
            block(2)
            block(4)
        }
        if (key && name === alias.toLowerCase())
            return createPrivateKey({ key: recovered(key, charactersOf(keyPassword)), format: 'der', type: 'pkcs8' })
    }
    throw new Error(`java.security.UnrecoverableKeyException: there is no key ${alias}`)
}
