function contentOf(source: unknown): Dictionary<string> {
    return source instanceof GuestStream ? { stream: source._token } : { text: String(source) }
}

function digest(algorithm: string, encoding: string): (source: unknown) => string {
    return (source: unknown) =>
        host<string>('digest', { algorithm: algorithm, encoding: encoding, content: contentOf(source) })
}

/** Source: "GlideDigest - Scoped" (c_GlideDigestScopedAPI.md): digests of text and of input streams. */
function GlideDigest(): void {}
;['MD5', 'SHA1', 'SHA256'].forEach((name) => {
    ;['Hex', 'Base64'].forEach((encoding) => {
        const made = digest(name.toLowerCase(), encoding.toLowerCase())
        const members: Dictionary<unknown> = {}
        members['get' + name + encoding] = made
        members['get' + name + encoding + 'FromInputStream'] = made
        hide(GlideDigest.prototype, members)
    })
})

/** Source: "GlideSecureRandomUtil - Scoped". Static. */
const secureInt = () => host<number>('randomInt', { bound: 4294967296 }) - 2147483648

const randomUtil: Dictionary<unknown> = {}
hide(randomUtil, {
    getSecureRandomString: (length: unknown) => host<string>('randomString', { length: Number(length) }),
    getSecureRandomInt: secureInt,
    getSecureRandomIntBound: (bound: unknown) => host<number>('randomInt', { bound: Number(bound) }),
    // 64 bits, which a number of JavaScript holds to its first 53.
    getSecureRandomLong: () => secureInt() * 4294967296 + host<number>('randomInt', { bound: 4294967296 }),
})

/** Source: "CertificateEncryption" (c_CertificateEncryptionScopedAPI.md), whose example calls the class itself. */
function CertificateEncryption(): void {}
const certificateMethods: Dictionary<unknown> = {
    sign: (certificate: unknown, alias: unknown, password: unknown, algorithm: unknown, data: unknown) =>
        host<string>('sign', {
            certificate: String(certificate),
            alias: String(alias),
            password: password === null || password === undefined ? null : String(password),
            algorithm: String(algorithm),
            data: String(data),
        }),
    getThumbPrint: (certificate: unknown, algorithm: unknown) =>
        host<string>('thumbprint', { certificate: String(certificate), algorithm: String(algorithm) }),
    getThumbPrintFromKeyStore: (certificate: unknown, _alias: unknown, algorithm: unknown) =>
        host<string>('thumbprint', { certificate: String(certificate), algorithm: String(algorithm) }),
    generateMac: (key: unknown, algorithm: unknown, data: unknown) =>
        host<string>('mac', { key: String(key), algorithm: String(algorithm), data: String(data) }),
}
hide(CertificateEncryption.prototype, certificateMethods)
hide(CertificateEncryption, certificateMethods)

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
