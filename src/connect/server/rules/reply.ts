import type { GlideRecord } from '@servicenow/glide'
import { privateColumns } from '../contract/privacy.ts'
import { REPLY_WORDS, wrongNames } from '../contract/reply.ts'
import type { Column } from '../contract/wire.ts'
import { privateColumnsSetting } from '../instructions/store.ts'
import { translate } from '../translate.ts'
import { refuse } from './words.ts'

/** Before a definition is stored: refuses a reply to the caller that names what its answers do not have, or what is private. */
export function onReply(current: GlideRecord): void {
    const columns = JSON.parse(current.getValue('columns') || '[]') as Column[] // written by a retrieval
    const problems: string[] = []
    const label = current.getElement('reply').getLabel()
    const hiddenColumns = privateColumns(columns, privateColumnsSetting(current.getUniqueValue())).map((name) =>
        name.toLowerCase()
    )
    const { unknown, hidden } = wrongNames(
        current.getValue('reply') || '',
        columns,
        (name) => hiddenColumns.indexOf(name.toLowerCase()) >= 0
    )
    if (unknown.length > 0) {
        const known = columns.map(({ name }) => name).concat(REPLY_WORDS)
        problems.push(translate('{0}: there is no {1}. Known are {2}.', [label, unknown.join(', '), known.join(', ')]))
    }
    if (hidden.length > 0) {
        problems.push(translate('{0}: {1} is private and cannot be in a reply.', [label, hidden.join(', ')]))
    }
    refuse(current, problems)
}
