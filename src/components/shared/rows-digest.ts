import { BLOCK } from '../../workbook/digest.ts'

async function sha256(text: string): Promise<string> {
    const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** The digest of rows that come piece by piece, see workbook/digest.ts. The browser digests beside the page's thread. */
export class RowsDigest {
    private rest = ''
    private readonly blocks: Promise<string>[] = []

    update(text: string): void {
        this.rest += text
        for (; this.rest.length >= BLOCK; this.rest = this.rest.slice(BLOCK)) this.add(this.rest.slice(0, BLOCK))
    }

    /** Lower-case hex; '' on a page that is not secure, where browsers offer no digest. Nothing may be added behind it. */
    async hex(): Promise<string> {
        if (this.rest) this.add(this.rest)
        return crypto.subtle ? sha256((await Promise.all(this.blocks)).join('')) : ''
    }

    private add(block: string): void {
        if (crypto.subtle) this.blocks.push(sha256(block))
    }
}
