import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makeSigningPem } from './certificate.ts'

/**
 * Certificate and private key of the default application, made at the first start and never committed.
 * Several processes that start at once agree on one file.
 */
export function readKeyFile(folder: string): { file: string; pem: string } {
    const file = path.join(folder, 'signing.pem')
    if (!existsSync(file)) {
        mkdirSync(folder, { recursive: true })
        const draft = path.join(folder, `signing-${process.pid}.tmp`)
        writeFileSync(draft, makeSigningPem('1E ITSM Connect'), { mode: 0o600 })
        try {
            linkSync(draft, file)
        } catch (error) {
            // Another process was faster: its key counts.
            if (!existsSync(file)) throw error
        } finally {
            rmSync(draft)
        }
    }
    return { file, pem: readFileSync(file, 'utf8') }
}
