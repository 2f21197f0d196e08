import { GlideDigest } from '@servicenow/glide'

/** Equal for equal runs of a record. A unique index allows one open run for each guard. */
export function guardOf(
    record: string,
    device: string,
    definition: string,
    values: { [name: string]: string },
    salt: string
): string {
    return new GlideDigest().getSHA256Hex(JSON.stringify([record, device, definition, values, salt]))
}
