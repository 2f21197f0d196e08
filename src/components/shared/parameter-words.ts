import { nameWords } from '../../contract/heads.ts'
import { type Message, type Place, placesIn } from '../../contract/parameters.ts'
import { t } from './messages.ts'

/** The places of a sentence, each with what fills it in words. */
export function placesOf(text: string): Place[] {
    return placesIn(text).map((place) => ({ ...place, hint: nameWords(place.name).toLowerCase() }))
}

/** What is wrong with a value; the first argument of such a sentence is its parameter. */
export function problemText({ message, args: [name = '', ...others] }: Message): string {
    return t(message, nameWords(String(name)), ...others)
}
