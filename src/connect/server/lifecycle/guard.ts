import { GlideDigest } from '@servicenow/glide'

/** The same for the same run on the same record; while it is open nobody can start it a second time. */
export function guardOf(
    record: string,
    device: string,
    definition: string,
    values: { [name: string]: string },
    salt: string
): string {
    return new GlideDigest().getSHA256Hex(JSON.stringify([record, device, definition, values, salt]))
}
