import { createHash, createVerify, X509Certificate } from 'node:crypto'
import type { Instance } from '../../../test/support/instance.ts'
import { id } from './sample/ids.ts'
import { ENGINES, startSample } from './sample/start.ts'

describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    let certificate: X509Certificate
    beforeAll(async () => {
        instance = await startSample(engine)
        const [row] = await instance.table('sys_certificate', `sys_id=${id('store')}`)
        certificate = new X509Certificate(row?.['pem_certificate'] ?? '')
    }, 60_000)
    afterAll(() => instance.stop())

    test('the key pair is made at the first start, its certificate is valid', () => {
        expect([certificate.subject, certificate.verify(certificate.publicKey)]).toEqual(['CN=Sample', true])
        expect(new Date(certificate.validTo).getUTCFullYear()).toBe(2045)
    })

    // GlideJWTAPI (GlideJWTScopedAPI.md).
    test('generateJWT signs header and payload, which override those of the provider', async () => {
        const { answer } = await instance.script(
            'x_dev_sample',
            `answer = new sn_auth.GlideJWTAPI().generateJWT('${id('provider')}', JSON.stringify({ kid: 'app', x5t: 'print' }), JSON.stringify({ aud: '1E', iss: 'me' }))`
        )
        const [header = '', payload = '', signature = ''] = String(answer).split('.')
        const read = (part: string) => JSON.parse(Buffer.from(part, 'base64url').toString())
        expect(read(header)).toEqual({ typ: 'JWT', alg: 'RS256', kid: 'app', x5t: 'print' })
        expect(read(payload)).toEqual({
            aud: '1E',
            iss: 'me',
            iat: expect.any(Number),
            exp: read(payload).iat + 300,
            jti: expect.any(String),
        })
        const verify = createVerify('RSA-SHA256').update(`${header}.${payload}`)
        expect(verify.verify(certificate.publicKey, signature, 'base64url')).toBe(true)
    })

    test('without a payload the claims are those of the provider', async () => {
        const { answer } = await instance.script(
            'x_dev_sample',
            `[['aud', '9c6e2d17'], ['sub', 'admin@example.com'], ['iss', 'https://domain.example.com']].forEach(function (pair) {
                var claim = new GlideRecord('jwt_claim'); claim.initialize(); claim.jwt_provider = '${id('provider')}'; claim.name = pair[0]; claim.value = pair[1]; claim.insert() });
            answer = new sn_auth.GlideJWTAPI().generateJWT('${id('provider')}', null, null)`
        )
        const payload = JSON.parse(Buffer.from(String(answer).split('.')[1] ?? '', 'base64url').toString())
        expect(payload).toEqual({
            aud: '9c6e2d17',
            sub: 'admin@example.com',
            iss: 'https://domain.example.com',
            exp: payload.iat + 300,
            iat: expect.any(Number),
            jti: expect.stringMatching(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
        })
    })

    // CertificateEncryption (c_CertificateEncryptionScopedAPI.md).
    test('thumbprint and signature of a key store', async () => {
        const { answer } = await instance.script(
            'x_dev_sample',
            `var c = new CertificateEncryption(); answer = [c.getThumbPrint('${id('store')}', 'SHA-1'), c.sign('${id('store')}', 'a', 'p', 'SHA256withRSA', 'data')]`
        )
        const [print, signature] = answer as [string, string] // what the script answers
        expect(print).toBe(createHash('sha1').update(certificate.raw).digest('base64'))
        expect(createVerify('RSA-SHA256').update('data').verify(certificate.publicKey, signature, 'base64')).toBe(true)
    })
})
