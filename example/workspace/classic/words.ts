/** What a person reads of anything thrown. */
export function words(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
}
