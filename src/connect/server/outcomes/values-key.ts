import { GlideDigest } from '@servicenow/glide'

/** The key for any values. */
export const ANY_VALUES = 'any'

/** Equal for equal values in any order. Empty values are left out; without values it is `ANY_VALUES`. */
export function valuesKey(values: { [name: string]: string }): string {
    const names = Object.keys(values)
        .filter((name) => values[name] !== '')
        .sort()
    if (names.length === 0) return ANY_VALUES
    return new GlideDigest().getSHA256Hex(JSON.stringify(names.map((name) => [name, values[name]])))
}
