import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes, X509Certificate } from 'node:crypto'
import { refused } from '../http/failure.ts'

const TAG = { integer: 0x02, bits: 0x03, text: 0x0c, time: 0x17, sequence: 0x30, set: 0x31 }
/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11, with its empty parameters. */
const RSA_SHA256 = Buffer.from('300d06092a864886f70d01010b0500', 'hex')
/** commonName, 2.5.4.3. */
const COMMON_NAME = Buffer.from('0603550403', 'hex')

/** One element in Distinguished Encoding Rules: tag, length, content. */
function element(tag: number, ...contents: Buffer[]): Buffer {
    const content = Buffer.concat(contents)
    const size = Buffer.alloc(4)
    size.writeUInt32BE(content.length)
    const significant = size.subarray(size.findIndex((byte) => byte > 0))
    const length =
        content.length < 128
            ? Buffer.from([content.length])
            : Buffer.concat([Buffer.from([0x80 | significant.length]), significant])
    return Buffer.concat([Buffer.from([tag]), length, content])
}

function pem(label: string, bytes: Buffer): string {
    return `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}(?=.)/g, '$&\n')}\n-----END ${label}-----\n`
}

/** A new RSA key with a certificate that it signed itself (RFC 5280): first the certificate, then the private key. */
export function makeSigningPem(commonName: string): string {
    const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
    const attribute = element(TAG.sequence, COMMON_NAME, element(TAG.text, Buffer.from(commonName, 'utf8')))
    const name = element(TAG.sequence, element(TAG.set, attribute))
    const time = (text: string) => element(TAG.time, Buffer.from(text))
    const serial = randomBytes(12)
    // Neither negative nor with a leading zero.
    serial.writeUInt8(0x40 | (serial.readUInt8(0) & 0x3f), 0)
    const key = publicKey.export({ type: 'spki', format: 'der' })
    const body = element(
        TAG.sequence,
        element(TAG.integer, serial),
        RSA_SHA256,
        name,
        element(TAG.sequence, time('250101000000Z'), time('491231235959Z')),
        name,
        key
    )
    const signature = createSign('RSA-SHA256').update(body).sign(privateKey)
    // The first byte of a bit string counts its unused bits.
    const bits = element(TAG.bits, Buffer.concat([Buffer.from([0]), signature]))
    const certificate = element(TAG.sequence, body, RSA_SHA256, bits)
    return pem('CERTIFICATE', certificate) + privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** What an identity provider keeps of a certificate. */
export interface PublicKey {
    key: KeyObject
    /** base64url of the SHA-1 over the certificate, as `x5t` has it. */
    thumbprint: string
}

/** Reads the first certificate of a PEM text; refuses text without one, and keys that are not RSA. */
export function readCertificate(text: string): PublicKey {
    const block = /-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/.exec(text)?.[0]
    if (!block) throw refused('Certificate.Invalid', 'The text holds no PEM certificate.')
    let certificate: X509Certificate
    try {
        certificate = new X509Certificate(block)
    } catch (error) {
        throw refused('Certificate.Invalid', `The certificate cannot be read: ${String(error)}`)
    }
    const key = certificate.publicKey
    if (key.asymmetricKeyType !== 'rsa') {
        throw refused('Certificate.NotRsa', `The certificate has a key of type ${key.asymmetricKeyType}, not RSA.`)
    }
    return { key, thumbprint: createHash('sha1').update(certificate.raw).digest('base64url') }
}
