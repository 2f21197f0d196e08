import { plainText } from '../../src/core/server/exchange/modern-sign-in.ts'
import { isReset } from '../../src/core/server/exchange/wire.ts'
import type { Failure } from '../../src/core/server/failure.ts'

test.each([
    ['bare', 'abc.def'],
    ['quoted', '"abc.def"'],
    ['an object with Data', '{"Data":"abc.def"}'],
    ['an object with Token', '{"Token":"abc.def"}'],
    ['an object with AccessToken in a list', '[{"AccessToken":"abc.def","ExpiresIn":3600}]'],
    ['with a byte order mark', '\uFEFFabc.def\r\n'],
])('a token is read that comes %s', (_form, body) => {
    expect(plainText(body)).toBe('abc.def')
})

const unreachable = (detail: string) => ({ code: 'platform_unreachable', args: [detail] }) as unknown as Failure // what is read of one

test.each([
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
    'PKIX path building failed: unable to find valid certification path to requested target',
    'ERR_TLS_CERT_ALTNAME_INVALID',
    'javax.net.ssl.SSLHandshakeException: Received fatal alert: handshake_failure',
    'CERT_HAS_EXPIRED',
])('%s proves that nothing was sent', (detail) => {
    expect(isReset(unreachable(detail))).toBe(false)
})

test('a connection that broke off proves nothing', () => {
    expect(isReset(unreachable('ECONNRESET'))).toBe(true)
})
