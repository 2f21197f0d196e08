/** Fills the gaps `{0}`, `{1}` of a sentence. A gap without a value stays. */
export function filled(sentence: string, args: ReadonlyArray<string | number>): string {
    return sentence.replace(/\{(\d+)\}/g, (gap: string, index: string) => {
        const value = args[Number(index)]
        return value === undefined ? gap : String(value)
    })
}

/**
 * The key under which a sentence is kept in `sys_ui_message`. Messages have no scope there: of two with the same key and language
 * the platform takes either, so texts of one or two words, of which the vendor has its own, carry the name of the application.
 * A gap alone has no words to translate.
 */
export function messageKey(sentence: string): string {
    return sentence !== '{0}' && sentence.split(' ').length <= 2 ? `x_1e_connect.${sentence}` : sentence
}
