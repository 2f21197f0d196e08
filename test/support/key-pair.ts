import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** Where the files of this test file's key pairs are. */
export const folder = mkdtempSync(path.join(tmpdir(), 'key-pair-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** A self-signed certificate and its key, made as an administrator makes them. */
export function keyPair(name: string, options: string[] = [], bits = 2048): { certificate: string; key: string } {
    const [cert, key] = ['crt', 'key'].map((end) => path.join(folder, `${name}.${end}`)) as [string, string] // two
    const request = ['req', '-x509', '-newkey', `rsa:${bits}`, '-nodes', '-subj', `/O=Acme/CN=${name}`, '-days', '400']
    execFileSync('openssl', [...request, '-keyout', key, '-out', cert, ...options], { stdio: 'ignore' })
    return { certificate: readFileSync(cert, 'utf8'), key: readFileSync(key, 'utf8') }
}
