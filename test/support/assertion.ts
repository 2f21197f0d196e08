import { createHash, createPrivateKey, createSign, randomUUID, X509Certificate } from 'node:crypto'

/** A key with its certificate, as the PEM file of a configuration holds both. */
export interface SigningPem {
    pem: string
}

export interface AssertionParts {
    header?: { [member: string]: unknown }
    claims?: { [member: string]: unknown }
}

/** base64url of the SHA-1 of the certificate in a PEM text. */
export function thumbprintOf({ pem }: SigningPem): string {
    return createHash('sha1').update(new X509Certificate(pem).raw).digest('base64url')
}

const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url')

/** A client assertion as the product makes one; members can be replaced, and left out with undefined. */
export function makeAssertion(key: SigningPem, to: { appId: string; audience: string }, parts: AssertionParts = {}) {
    const now = Math.floor(Date.now() / 1000)
    const thumbprint = thumbprintOf(key)
    const header = { alg: 'RS256', typ: 'JWT', x5t: thumbprint, kid: thumbprint, ...parts.header }
    const claims = {
        aud: to.audience,
        iss: to.appId,
        sub: to.appId,
        iat: now,
        nbf: now,
        exp: now + 300,
        jti: randomUUID(),
        ...parts.claims,
    }
    const text = `${encode(header)}.${encode(claims)}`
    return `${text}.${createSign('RSA-SHA256').update(text).sign(createPrivateKey(key.pem)).toString('base64url')}`
}
