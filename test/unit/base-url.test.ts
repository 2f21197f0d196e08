import fc from 'fast-check'
import { baseUrl } from '../../src/core/server/configuration/base-url.ts'
import { isFailure } from '../../src/core/server/failure.ts'

test.each([
    ['https://acme.1e.com', 'https://acme.1e.com'],
    [' HTTPS://Acme.1E.com/ ', 'https://acme.1e.com'],
    ['https://acme.1e.com/Consumer/', 'https://acme.1e.com'],
    ['https://acme.1e.com:443/consumer', 'https://acme.1e.com'],
    ['https://acme.1e.com/Experience', 'https://acme.1e.com'],
    ['https://gateway.example:8443//tachyon//', 'https://gateway.example:8443'],
    ['http://localhost:8090/Consumer', 'http://localhost:8090'],
    ['http://127.0.0.1:8090', 'http://127.0.0.1:8090'],
])('%s is %s', (typed, url) => {
    expect(baseUrl(typed, false)).toBe(url)
})

test.each([
    '',
    'acme.1e.com',
    'ftp://acme',
    'https://',
    'https://user:secret@acme.1e.com',
    'http://acme.1e.com',
    'https://acme.1e.com/consumer?x=1',
    'https://gateway.example/dex/Tachyon',
    'https://169.254.169.254',
    'javascript:alert(1)',
])('"%s" is refused', (typed) => {
    let refused = false
    try {
        baseUrl(typed, false)
    } catch (thrown) {
        refused = isFailure(thrown)
    }
    expect(refused).toBe(true)
})

test('plain http to another host needs the administrator’s word', () => {
    expect(baseUrl('http://dex.lab.example', true)).toBe('http://dex.lab.example')
})

test('what comes out goes in again unchanged', () => {
    fc.assert(
        fc.property(fc.domain(), (name) => {
            const once = baseUrl(`https://${name}`, false)
            expect(baseUrl(once, false)).toBe(once)
        })
    )
})
