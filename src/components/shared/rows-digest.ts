import { BLOCK } from '../../workbook/digest.ts'

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
    return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** Digests rows piece by piece, see workbook/digest.ts. The browser does it outside the page's thread. */
export class RowsDigest {
    #block = new Uint8Array(BLOCK)
    #filled = 0
    readonly #digests: Promise<string>[] = []

    update(bytes: Uint8Array<ArrayBuffer>): void {
        for (let at = 0; at < bytes.length; ) {
            const part = bytes.subarray(at, at + BLOCK - this.#filled)
            this.#block.set(part, this.#filled)
            this.#filled += part.length
            at += part.length
            if (this.#filled === BLOCK) this.#add()
        }
    }

    /** Ends the digest. Lower-case hex; '' on a page without HTTPS, where browsers have no digest. */
    async hex(): Promise<string> {
        if (this.#filled > 0) this.#add()
        return crypto.subtle ? sha256(new TextEncoder().encode((await Promise.all(this.#digests)).join(''))) : ''
    }

    #add(): void {
        if (crypto.subtle) this.#digests.push(sha256(this.#block.subarray(0, this.#filled)))
        this.#block = new Uint8Array(BLOCK)
        this.#filled = 0
    }
}
