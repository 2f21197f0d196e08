import { translate } from '../translate.ts'

/** What a retrieval came to. */
export interface RetrievalCounts {
    received: number
    added: number
    updated: number
    deactivated: number
}

/** The same sentence on the form, on Support and in Health. */
export function countsSentence({ received, added, updated, deactivated }: RetrievalCounts): string {
    return translate('{0} received, {1} added, {2} updated, {3} deactivated.', [received, added, updated, deactivated])
}
