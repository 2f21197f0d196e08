/** Fills the gaps `{0}`, `{1}` of a sentence. A gap without a value stays. */
export function filled(sentence: string, args: ReadonlyArray<string | number>): string {
    return sentence.replace(/\{(\d+)\}/g, (gap: string, index: string) => {
        const value = args[Number(index)]
        return value === undefined ? gap : String(value)
    })
}
