function digest(algorithm: string, encoding: string): (source: unknown) => string {
    return (source: unknown) =>
        host<string>('digest', { algorithm: algorithm, encoding: encoding, text: String(source) })
}

/** Source: "GlideDigest - Scoped": digests of text. */
function GlideDigest(): void {}
hide(GlideDigest.prototype, {
    getMD5Hex: digest('md5', 'hex'),
    getMD5Base64: digest('md5', 'base64'),
    getSHA1Hex: digest('sha1', 'hex'),
    getSHA1Base64: digest('sha1', 'base64'),
    getSHA256Hex: digest('sha256', 'hex'),
    getSHA256Base64: digest('sha256', 'base64'),
})

/** Source: "GlideSecureRandomUtil - Scoped". Static. */
const randomUtil: Dictionary<unknown> = {}
hide(randomUtil, {
    getSecureRandomString: (length: unknown) => host<string>('randomString', { length: Number(length) }),
    getSecureRandomInt: () => host<number>('randomInt', { bound: 4294967296 }) - 2147483648,
    getSecureRandomIntBound: (bound: unknown) => host<number>('randomInt', { bound: Number(bound) }),
    getSecureRandomLong: () => host<number>('randomInt', { bound: 9007199254740991 }),
})

/** Source: "CertificateEncryption - Scoped" (c_CertificateEncryptionScopedAPI.md). */
function CertificateEncryption(): void {}
hide(CertificateEncryption.prototype, {
    sign: (certificate: unknown, alias: unknown, _password: unknown, algorithm: unknown, data: unknown) =>
        host<string>('sign', {
            certificate: String(certificate),
            alias: String(alias),
            algorithm: String(algorithm),
            data: String(data),
        }),
    getThumbPrint: (certificate: unknown, algorithm: unknown) =>
        host<string>('thumbprint', { certificate: String(certificate), algorithm: String(algorithm) }),
    getThumbPrintFromKeyStore: (certificate: unknown, _alias: unknown, algorithm: unknown) =>
        host<string>('thumbprint', { certificate: String(certificate), algorithm: String(algorithm) }),
    generateMac: (key: unknown, algorithm: unknown, data: unknown) =>
        host<string>('mac', { key: String(key), algorithm: String(algorithm), data: String(data) }),
})

/** Source: "GlideJWTAPI - Scoped" (GlideJWTScopedAPI.md). */
function GlideJWTAPI(): void {}
hide(GlideJWTAPI.prototype, {
    generateJWT: (provider: unknown, header: unknown, payload: unknown) =>
        host<string>('jwt', { provider: String(provider), header: textOf(header), payload: textOf(payload) }),
})

const snAuth: Dictionary<unknown> = { GlideJWTAPI: GlideJWTAPI }

global['GlideDigest'] = GlideDigest
global['GlideSecureRandomUtil'] = randomUtil
global['CertificateEncryption'] = CertificateEncryption
global['sn_auth'] = snAuth
