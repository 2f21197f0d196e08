/** A sentence with its gaps `{0}`, `{1}` filled; a gap without a value stays as it is. */
export function filled(sentence: string, args: ReadonlyArray<string | number>): string {
    return sentence.replace(/\{(\d+)\}/g, (gap: string, index: string) => {
        const value = args[Number(index)]
        return value === undefined ? gap : String(value)
    })
}
