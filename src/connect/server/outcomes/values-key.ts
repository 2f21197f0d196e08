import { GlideDigest } from '@servicenow/glide'

/** Whatever values an instruction was run with. */
export const ANY_VALUES = 'any'

/** The same for the same values, in whatever order; an empty one is none, and what has no values has no key of its own. */
export function valuesKey(values: { [name: string]: string }): string {
    const names = Object.keys(values)
        .filter((name) => values[name] !== '')
        .sort()
    if (names.length === 0) return ANY_VALUES
    return new GlideDigest().getSHA256Hex(JSON.stringify(names.map((name) => [name, values[name]])))
}
