import {
    createHash,
    createHmac,
    createPrivateKey,
    createSign,
    randomBytes,
    randomInt,
    randomUUID,
    X509Certificate,
} from 'node:crypto'
import { attachmentContent, attachmentsOf } from '../records/attachments.ts'
import { readById, readRows } from '../records/read.ts'
import type { Transaction } from '../transaction.ts'
import { Args } from './args.ts'
import { contentOf } from './attachment-operations.ts'
import type { Operation } from './call.ts'
import { privateKeyIn } from './java-key-store.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

function digestName(java: string): string {
    return java.toLowerCase().replace('-', '')
}

/**
 * The private key of a key store record: in the Java key store that is attached to it ("Upload Java Key Store certificate"); that of
 * the records installed here lies in the secrets' folder.
 */
function privateKey(tx: Transaction, certificate: string, alias: string, keyPassword: string | null) {
    const pem = tx.secrets.readKey(certificate)
    if (pem) return createPrivateKey(pem)
    const row = readById(tx, 'sys_certificate', certificate)
    const [file] = attachmentsOf(tx, 'sys_certificate', certificate)
    const content = file && attachmentContent(tx, file.sys_id ?? '')
    if (!row || !content) throw new Error(`No key store is attached to certificate ${certificate}`)
    if (row.type !== 'java_key_store') throw new Error(`Key stores of type ${row.type} are not read here.`)
    const storePassword = row.key_store_password ? tx.secrets.decrypt(row.key_store_password) : ''
    return privateKeyIn(content, storePassword, alias, keyPassword ?? storePassword)
}

/** "base64 of the raw bytes" of the certificate's digest. */
function thumbprint(tx: Transaction, id: string, algorithm: string): string {
    const pem = readById(tx, 'sys_certificate', id)?.pem_certificate
    if (!pem) throw new Error(`There is no certificate ${id}`)
    return createHash(digestName(algorithm)).update(new X509Certificate(pem).raw).digest('base64')
}

/** The cryptographic module of signing keys; on an instance it is found through the key store. */
const SIGNING = 'JWT signing keys'

/**
 * Whether the module's access policies let a scope use its keys: one that names the scope decides, and without any the default of the
 * module. Policies that the platform made itself do not count for scheduled jobs ("Module access policy overview").
 */
function needPolicy(tx: Transaction, scope: string): void {
    const [module] = readRows(tx, { table: 'sys_kmf_crypto_module', terms: [{ any: [['name', '=', SIGNING]] }] })
    if (!module) return
    const policies = readRows(tx, {
        table: 'sys_kmf_crypto_caller_policy',
        terms: [{ any: [['crypto_module', '=', module.sys_id ?? '']] }, { any: [['active', '=', 'true']] }],
    })
    const counted = policies.filter(
        ({ target_scope, policy_name }) =>
            tx.metadata.scopeName(target_scope ?? null) === scope &&
            !(tx.session.isSystem && /^autogen/i.test(policy_name ?? ''))
    )
    const results =
        counted.length > 0 ? counted.map((policy) => policy.result) : [module.default_module_access_policy_value]
    if (results.includes('reject'))
        throw new Error(
            `Access to cryptographic module ${SIGNING} was rejected by its module access policy for ${scope}`
        )
}

function parsedObject(text: string | null): Record<string, unknown> {
    if (!text) return {}
    const value: unknown = JSON.parse(text)
    // Anything but an object adds no claims.
    return typeof value === 'object' && value !== null && !Array.isArray(value)
        ? (value as Record<string, unknown>)
        : {}
}

export const cryptoOperations: Record<string, Operation> = {
    // The facade names one of its own algorithms and encodings.
    digest: (call, args) =>
        createHash(args.text('algorithm'))
            .update(contentOf(call, new Args(args.get('content'))))
            .digest(args.text('encoding') === 'hex' ? 'hex' : 'base64'),
    randomString(_call, args) {
        return Array.from(randomBytes(args.number('length')), (byte) => ALPHABET.charAt(byte % ALPHABET.length)).join(
            ''
        )
    },
    randomInt: (_call, args) => Number(randomInt(Math.min(args.number('bound'), 2 ** 47))),
    base64Encode: (_call, args) => Buffer.from(args.text('text'), 'utf8').toString('base64'),
    base64Decode: (_call, args) => Buffer.from(args.text('text'), 'base64').toString('utf8'),
    mac(_call, args) {
        return createHmac(
            digestName(args.text('algorithm').replace(/^Hmac/, '')),
            Buffer.from(args.text('key'), 'base64')
        )
            .update(args.text('data'))
            .digest('base64')
    },
    sign({ tx }, args) {
        if (args.text('algorithm') !== 'SHA256withRSA')
            throw new Error(`sign: ${args.text('algorithm')} is not emulated.`)
        return createSign('RSA-SHA256')
            .update(args.text('data'))
            .sign(privateKey(tx, args.text('certificate'), args.text('alias'), args.optional('password')), 'base64')
    },
    thumbprint: ({ tx }, args) => thumbprint(tx, args.text('certificate'), args.text('algorithm')),
    /** "adds aud, sub, iss, exp, iat, jti; default header typ and alg"; given header and claims win. */
    jwt({ tx, scope }, args) {
        needPolicy(tx, scope)
        const provider = readById(tx, 'jwt_provider', args.text('provider'))
        if (!provider) throw new Error(`JWT provider not found: ${args.text('provider')}`)
        const alias = readById(tx, 'jwt_keystore_aliases', provider.jwt_keystore_alias ?? '')
        if (!alias?.signing_keystore) throw new Error(`JWT provider ${provider.name} has no key`)
        const issued = Math.floor(tx.shared.now() / 1000)
        const claims: Record<string, unknown> = {
            ...providerClaims(tx, provider.sys_id ?? ''),
            exp: issued + Number(provider.expiry_interval ?? 60),
            iat: issued,
            jti: randomUUID(),
            ...parsedObject(args.optional('payload')),
        }
        const header = {
            typ: 'JWT',
            alg: 'RS256',
            ...(alias.kid ? { kid: alias.kid } : {}),
            ...parsedObject(args.optional('header')),
        }
        const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
        const text = `${encode(header)}.${encode(claims)}`
        const password = alias.signing_key_password ? tx.secrets.decrypt(alias.signing_key_password) : null
        const signature = createSign('RSA-SHA256')
            .update(text)
            .sign(privateKey(tx, alias.signing_keystore, alias.name ?? '', password), 'base64url')
        return `${text}.${signature}`
    },
}

/** aud, sub and iss, which every provider has, and those of its own. */
function providerClaims(tx: Transaction, provider: string): Record<string, string> {
    const rows = tx.store.all('select name, value from jwt_claim where jwt_provider=?', [provider])
    return Object.fromEntries(rows.map((row) => [String(row.name), String(row.value ?? '')]))
}
