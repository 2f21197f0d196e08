import { gs } from '@servicenow/glide'

/** Base64 of a text's UTF-8 bytes. */
export function base64(text: string): string {
    // Documented for scoped apps (GlideSystem API), but absent from the types package.
    return (gs as unknown as { base64Encode(text: string): string }).base64Encode(text)
}
