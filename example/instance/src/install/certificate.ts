import { createSign, type KeyObject, randomBytes } from 'node:crypto'

const SEQUENCE = 0x30
const SET = 0x31

function der(tag: number, ...parts: Buffer[]): Buffer {
    const body = Buffer.concat(parts)
    const size = body.length
    const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff]
    return Buffer.concat([Buffer.from([tag, ...length]), body])
}

/** sha256WithRSAEncryption, 1.2.840.113549.1.1.11. */
const RSA_SHA256 = der(SEQUENCE, Buffer.from('06092a864886f70d01010b0500', 'hex'))
/** commonName, 2.5.4.3. */
const COMMON_NAME = Buffer.from('0603550403', 'hex')

function nameOf(text: string): Buffer {
    return der(SEQUENCE, der(SET, der(SEQUENCE, COMMON_NAME, der(0x0c, Buffer.from(text, 'utf8')))))
}

/** A self-signed X.509 certificate (RFC 5280, version 1) for an RSA key, valid until 2045, as PEM. */
export function selfSigned(commonName: string, publicKey: KeyObject, privateKey: KeyObject): string {
    const serial = randomBytes(16)
    // A positive number without leading zeros.
    serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x01
    const validity = der(SEQUENCE, der(0x17, Buffer.from('200101000000Z')), der(0x17, Buffer.from('451231235959Z')))
    const name = nameOf(commonName)
    const key = publicKey.export({ type: 'spki', format: 'der' })
    const body = der(SEQUENCE, der(0x02, serial), RSA_SHA256, name, validity, name, key)
    const signature = createSign('RSA-SHA256').update(body).sign(privateKey)
    const certificate = der(SEQUENCE, body, RSA_SHA256, der(0x03, Buffer.from([0]), signature))
    const lines = certificate.toString('base64').match(/.{1,64}/g) ?? []
    return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}
