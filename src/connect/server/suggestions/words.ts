import type { InstructionSummary } from '../contract/wire.ts'

/** Most words of a description that are looked for. */
const MOST_WORDS = 8
const LEAST_LENGTH = 3

/** Words that say nothing about what is wrong, English and German. */
const EMPTY =
    ' about after again all also always and any are because been before but can cannot could does doesn not did for from get gets had has have her his how into its ' +
    'just more new now off one only our out over please she since some still than that the their them then there these they this today too ' +
    'under until use user very was were what when where which while who will with without won would yet you your computer device laptop ' +
    'problem issue help need needs error working works work ' +
    'aber alle als am an auch auf aus bei beim bin bitte das dass dem den der des die dies diese doch ein eine einem einen einer es fehler für ' +
    'gerät geht habe hat ich ihr im in ist kann kein keine mehr mein mit nach nicht noch nur oder seit sich sie sind und unter von vor war ' +
    'wenn wie wird zu zum zur '

/** The part of a word that its forms share: `printers` and `printer`. */
function stemOf(word: string): string {
    return word.length > 4 ? word.replace(/s$/, '') : word
}

/** The words of a short description that may say what is wrong, in lower case, each once. */
export function tellingWords(description: string): string[] {
    const words: string[] = []
    for (const word of description.toLowerCase().split(/[^a-z0-9äöüßéèàçñ]+/)) {
        const telling = word.length >= LEAST_LENGTH && EMPTY.indexOf(' ' + word + ' ') < 0 && !/^\d+$/.test(word)
        if (telling && words.indexOf(word) < 0) words.push(word)
    }
    return words.slice(0, MOST_WORDS)
}

/** What to search for so that other forms of the words are found too. */
export function stemsOf(words: string[]): string[] {
    return words.map(stemOf)
}

/** True when a word of the text begins with the stem. */
function beginsIn(text: string, stem: string): boolean {
    return (' ' + text.toLowerCase().replace(/[^a-z0-9äöüßéèàçñ]+/g, ' ')).indexOf(' ' + stem) >= 0
}

/** Those of the words that the instruction's sentence or description holds. */
export function wordsIn(instruction: InstructionSummary, words: string[]): string[] {
    const text = instruction.text.replace(/%[^%\s]+%/g, ' ') + ' ' + instruction.description
    return words.filter((word) => beginsIn(text, stemOf(word)))
}

/** How well it fits, higher is better: the number of words, those of the sentence twice. */
export function fitOf(instruction: InstructionSummary, words: string[]): number {
    const inSentence = words.filter((word) => beginsIn(instruction.text, stemOf(word))).length
    return words.length + inSentence
}
