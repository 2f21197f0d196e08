import fc from 'fast-check'
import { isPlatform, originOf, parseAddress } from '../../src/contract/address.ts'

const origin = (typed: string) => {
    const address = parseAddress(typed)
    return typeof address === 'string' ? address : originOf(address)
}

test.each([
    ['https://dex.acme.example', 'https://dex.acme.example'],
    ['HTTPS://Dex.Acme.Example:443/', 'https://dex.acme.example'],
    ['https://dex.acme.example.', 'https://dex.acme.example.'],
    ['https://dex', 'https://dex'],
    ['https://dex_1.acme.example:8443/x', 'https://dex_1.acme.example:8443'],
    ['https://10.20.30.40', 'https://10.20.30.40'],
    ['https://[2001:db8::7]:65535', 'https://[2001:db8::7]:65535'],
    ['https://[::ffff:10.1.2.3]', 'https://[::ffff:10.1.2.3]'],
    ['https://xn--mnchen-3ya.example', 'https://xn--mnchen-3ya.example'],
    ['http://127.0.0.1:8090', 'http://127.0.0.1:8090'],
    ['https://dex.acme.example/explorer?device=a#top', 'https://dex.acme.example'],
    ['https://dex.acme.example?x', 'https://dex.acme.example'],
    ['http://x.example:80', 'http://x.example'],
])('%s is %s', (typed, expected) => {
    expect(origin(typed)).toBe(expected)
})

test.each([
    ['', 'form'],
    ['dex.acme.example', 'form'],
    ['ftp://dex.acme.example', 'form'],
    ['https:/dex.acme.example', 'form'],
    ['https://user:secret@dex.acme.example', 'form'],
    ['https://dex.acme.example\\evil', 'form'],
    ['https://dex.acme.example/a b', 'form'],
    ['https://a.example\thttps://b.example', 'form'],
    ['https://', 'host'],
    ['https://-', 'host'],
    ['https://-dex.example', 'host'],
    ['https://dex-.example', 'host'],
    ['https://dex..example', 'host'],
    ['https://.example', 'host'],
    [`https://${'a'.repeat(64)}.example`, 'host'],
    [`https://${'a.'.repeat(127)}example`, 'host'],
    ['https://münchen.example', 'host'],
    ['https://dex%2eexample', 'host'],
    ['https://0.0.0.0', 'host'],
    ['https://256.1.1.1', 'host'],
    ['https://10.1.1', 'host'],
    ['https://010.1.1.1', 'host'],
    ['https://2130706433', 'host'],
    ['https://0x7f000001', 'host'],
    ['https://224.0.0.1', 'host'],
    ['https://255.255.255.255', 'host'],
    ['https://[::]', 'host'],
    ['https://[1::2::3]', 'host'],
    ['https://[1:2:3:4:5:6:7:8:9]', 'host'],
    ['https://[fe80::1%25eth0]', 'host'],
    ['https://[ff02::1]', 'host'],
    ['https://169.254.169.254', 'reach'],
    ['https://[fe80::1]', 'reach'],
    ['https://[::ffff:169.254.169.254]', 'reach'],
    ['https://[::ffff:a9fe:a9fe]', 'reach'],
    ['https://dex.acme.example:0', 'port'],
    ['https://dex.acme.example:65536', 'port'],
    ['https://dex.acme.example:99999', 'port'],
    ['https://dex.acme.example:', 'port'],
    ['https://dex.acme.example:https', 'port'],
])('%s is refused: %s', (typed, fault) => {
    expect(parseAddress(typed)).toBe(fault)
})

test('what is accepted is read by a browser as the same server', () => {
    const typed = fc.oneof(
        fc.webUrl({
            validSchemes: ['https', 'http'],
            authoritySettings: { withPort: true, withIPv4: true, withIPv6: true },
        }),
        fc.string({ unit: 'grapheme' }).map((rest) => `https://${rest}`),
        fc.stringMatching(/^https:\/\/[\da-fx.:[\]@\\-]{1,30}(\/[a-z]*)?$/)
    )
    fc.assert(
        fc.property(typed, (text) => {
            const address = parseAddress(text)
            if (typeof address === 'string') return
            const url = new URL(text)
            // A browser writes IPv6 in its shortest form, so the addresses are compared as it reads them.
            expect(new URL(originOf(address)).origin).toBe(url.origin)
            expect(url.username + url.password).toBe('')
        })
    )
})

test.each(['https://dex.acme.example', 'https://dex.acme.example/', 'https://dex.acme.example//Consumer/'])(
    '%s may be the address of a 1E',
    (typed) => {
        const address = parseAddress(typed)
        expect(typeof address !== 'string' && isPlatform(address)).toBe(true)
    }
)
test.each(['https://dex.acme.example/portal', 'https://dex.acme.example?x', 'https://dex.acme.example/consumer#x'])(
    '%s may not',
    (typed) => {
        const address = parseAddress(typed)
        expect(typeof address !== 'string' && isPlatform(address)).toBe(false)
    }
)
