/** The script include of 1E Core, as far as it asks nothing of 1E. */
declare const x_1e_core_connect: { Platform: { isBlankSecret(encrypted: string): boolean } }

/** True when what was encrypted is empty or nothing but blanks. Only 1E Core can tell. */
export function isBlankSecret(encrypted: string): boolean {
    return String(x_1e_core_connect.Platform.isBlankSecret(encrypted)) === 'true'
}
