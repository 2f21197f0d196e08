import { generateKeyPairSync } from 'node:crypto'
import type { Secrets } from '../secrets.ts'
import { selfSigned } from './certificate.ts'
import type { Upserter } from './upsert.ts'

/**
 * Makes a key pair for every key store record that has none, so that no private key is ever committed. The private key
 * lies beside the database; on an instance it is in the key store file attached to the record.
 */
export function makeKeyPairs(upserter: Upserter, secrets: Secrets): void {
    for (const row of upserter.rows('sys_certificate')) {
        const id = row.sys_id ?? ''
        if (!(row.type ?? '').endsWith('key_store') || secrets.readKey(id)) continue
        const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
        secrets.writeKey(id, privateKey.export({ type: 'pkcs8', format: 'pem' }).toString())
        const subject = (row.subject ?? row.name ?? 'key').replace(/^CN=/, '')
        upserter.put('sys_certificate', { sys_id: id, pem_certificate: selfSigned(subject, publicKey, privateKey) })
    }
}
