/** The fractions of the roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3). */
function fractions(root: number, count: number): Int32Array {
    const found: number[] = []
    for (let number = 2; found.length < count; number++) {
        let prime = true
        for (let by = 2; by * by <= number; by++) if (number % by === 0) prime = false
        if (prime) found.push((number ** (1 / root) % 1) * 2 ** 32)
    }
    // Signed words: engines keep those as integers, and unsigned ones as floating-point numbers.
    return Int32Array.from(found, (value) => value | 0)
}

/**
 * SHA-256 of a text whose characters are bytes, piece by piece: SubtleCrypto digests only what is there as a whole.
 */
export class Sha256 {
    private readonly hash = fractions(2, 8)
    private readonly keys = fractions(3, 64)
    private readonly words = new Int32Array(64)
    private rest = ''
    private length = 0

    update(text: string): void {
        const all = this.rest + text
        this.length += text.length
        let at = 0
        for (; at + 64 <= all.length; at += 64) this.block(all, at)
        this.rest = all.slice(at)
    }

    /** The digest as lower-case hex. Nothing may be added behind it. */
    hex(): string {
        const bits = this.length * 8
        const zeros = '\0'.repeat((119 - (this.length % 64)) % 64)
        let size = ''
        for (let shift = 7; shift >= 0; shift--) size += String.fromCharCode(Math.floor(bits / 256 ** shift) % 256)
        this.update(`\x80${zeros}${size}`)
        return Array.from(this.hash, (word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
    }

    private block(text: string, at: number): void {
        const { hash, keys, words } = this
        for (let i = 0; i < 16; i++) {
            const from = at + i * 4
            words[i] =
                (text.charCodeAt(from) << 24) |
                (text.charCodeAt(from + 1) << 16) |
                (text.charCodeAt(from + 2) << 8) |
                text.charCodeAt(from + 3)
        }
        for (let i = 16; i < 64; i++) {
            const far = words[i - 15]
            const near = words[i - 2]
            const s0 = ((far >>> 7) | (far << 25)) ^ ((far >>> 18) | (far << 14)) ^ (far >>> 3)
            const s1 = ((near >>> 17) | (near << 15)) ^ ((near >>> 19) | (near << 13)) ^ (near >>> 10)
            words[i] = (words[i - 16] + s0 + words[i - 7] + s1) | 0
        }
        let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = hash
        for (let i = 0; i < 64; i++) {
            const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
            const first = (h + s1 + ((e & f) ^ (~e & g)) + keys[i] + words[i]) | 0
            const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
            const second = s0 + ((a & b) ^ (a & c) ^ (b & c))
            h = g
            g = f
            f = e
            e = (d + first) | 0
            d = c
            c = b
            b = a
            a = (first + second) | 0
        }
        for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) hash[i] = Number(hash[i]) + value
    }
}
