function digest(algorithm: string, encoding: string): (source: unknown) => string {
    return function (source: unknown) {
        return host<string>('digest', { algorithm: algorithm, encoding: encoding, text: String(source) })
    }
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
    getSecureRandomString: function (length: unknown) {
        return host<string>('randomString', { length: Number(length) })
    },
    getSecureRandomInt: function () {
        return host<number>('randomInt', { bound: 4294967296 }) - 2147483648
    },
    getSecureRandomIntBound: function (bound: unknown) {
        return host<number>('randomInt', { bound: Number(bound) })
    },
    getSecureRandomLong: function () {
        return host<number>('randomInt', { bound: 9007199254740991 })
    },
})

/** Source: "CertificateEncryption - Scoped" (c_CertificateEncryptionScopedAPI.md). */
function CertificateEncryption(): void {}
hide(CertificateEncryption.prototype, {
    sign: function (certificate: unknown, alias: unknown, _password: unknown, algorithm: unknown, data: unknown) {
        return host<string>('sign', {
            certificate: String(certificate),
            alias: String(alias),
            algorithm: String(algorithm),
            data: String(data),
        })
    },
    getThumbPrint: function (certificate: unknown, algorithm: unknown) {
        return host<string>('thumbprint', { certificate: String(certificate), algorithm: String(algorithm) })
    },
    getThumbPrintFromKeyStore: function (certificate: unknown, _alias: unknown, algorithm: unknown) {
        return host<string>('thumbprint', { certificate: String(certificate), algorithm: String(algorithm) })
    },
    generateMac: function (key: unknown, algorithm: unknown, data: unknown) {
        return host<string>('mac', { key: String(key), algorithm: String(algorithm), data: String(data) })
    },
})

/** Source: "GlideJWTAPI - Scoped" (GlideJWTScopedAPI.md). */
function GlideJWTAPI(): void {}
hide(GlideJWTAPI.prototype, {
    generateJWT: function (provider: unknown, header: unknown, payload: unknown) {
        return host<string>('jwt', { provider: String(provider), header: textOf(header), payload: textOf(payload) })
    },
})

const snAuth: Dictionary<unknown> = { GlideJWTAPI: GlideJWTAPI }

global['GlideDigest'] = GlideDigest
global['GlideSecureRandomUtil'] = randomUtil
global['CertificateEncryption'] = CertificateEncryption
global['sn_auth'] = snAuth
