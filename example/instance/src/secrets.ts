import { createCipheriv, createDecipheriv, randomBytes, scryptSync, timingSafeEqual } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'

const MARK = 'e1:'

/** Encrypts `password2` values with a key that lies beside the database, readable by its owner only. */
export class Secrets {
    private readonly key: Buffer

    constructor(private readonly dataDir: string) {
        const file = path.join(dataDir, 'password2.key')
        if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(32), { mode: 0o600 })
        this.key = fs.readFileSync(file)
    }

    /** PEM of a key store's private key; null when there is none. */
    readKey(certificate: string): string | null {
        const file = this.keyFile(certificate)
        return fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : null
    }

    writeKey(certificate: string, pem: string): void {
        fs.writeFileSync(this.keyFile(certificate), pem, { mode: 0o600 })
    }

    private keyFile(certificate: string): string {
        if (!/^[0-9a-f]{32}$/.test(certificate)) throw new Error(`Not a key store: ${certificate}`)
        return path.join(this.dataDir, `keystore-${certificate}.pem`)
    }

    encrypt(clear: string): string {
        const iv = randomBytes(12)
        const cipher = createCipheriv('aes-256-gcm', this.key, iv)
        const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()])
        return MARK + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64')
    }

    /** The clear text; throws when the text was not made by `encrypt` with this key. */
    decrypt(text: string): string {
        if (!isEncrypted(text)) throw new Error('expecting encrypted data')
        const data = Buffer.from(text.slice(MARK.length), 'base64')
        const decipher = createDecipheriv('aes-256-gcm', this.key, data.subarray(0, 12))
        decipher.setAuthTag(data.subarray(12, 28))
        return Buffer.concat([decipher.update(data.subarray(28)), decipher.final()]).toString('utf8')
    }
}

export function isEncrypted(text: string): boolean {
    return text.startsWith(MARK)
}

export function isHashed(text: string): boolean {
    return text.startsWith('s2:')
}

/** A low cost of scrypt: passwords here are the users' names, and every start of a test proves ten of them. */
const COST = { N: 1024 }

/** A scrypt hash of a password, with its salt. */
export function hashPassword(password: string): string {
    const salt = randomBytes(16)
    return `s2:${salt.toString('base64')}:${scryptSync(password, salt, 32, COST).toString('base64')}`
}

export function isPassword(password: string, hash: string | null): boolean {
    const [mark, salt, wanted] = (hash ?? '').split(':')
    if (mark !== 's2' || !salt || !wanted) return false
    const expected = Buffer.from(wanted, 'base64')
    return timingSafeEqual(scryptSync(password, Buffer.from(salt, 'base64'), expected.length, COST), expected)
}
