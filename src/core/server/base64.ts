import { gs } from '@servicenow/glide'

/** Text of base64, padded or not. */
export function base64Decode(encoded: string): string {
    const padded = encoded + '==='.substr(0, (4 - (encoded.length % 4)) % 4)
    // Documented for scoped apps (GlideSystem API), but absent from the types package.
    return String((gs as unknown as { base64Decode(text: string): string }).base64Decode(padded))
}

/** Base64 of a text's UTF-8 bytes. */
export function base64(text: string): string {
    // Documented for scoped apps (GlideSystem API), but absent from the types package.
    return (gs as unknown as { base64Encode(text: string): string }).base64Encode(text)
}

/** URL-safe base64 without padding. */
export function urlSafeBase64(base64: string): string {
    return base64.replace(/\+/g, '-').replace(/\//g, '_').replace(/=+$/, '')
}
