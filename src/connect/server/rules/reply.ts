import type { GlideRecord } from '@servicenow/glide'
import type { Column } from '../contract/wire.ts'
import { replyProblems } from '../replies/check.ts'
import { refuse } from './words.ts'

/** Before a definition is stored: refuses a reply to the caller that names what its answers do not have, or what is private. */
export function onReply(current: GlideRecord): void {
    const columns = JSON.parse(current.getValue('columns') || '[]') as Column[] // written by a retrieval
    const draft = {
        value: (field: string) => current.getValue(field) || '',
        label: (field: string) => current.getElement(field).getLabel(),
    }
    refuse(current, replyProblems(draft, columns))
}
