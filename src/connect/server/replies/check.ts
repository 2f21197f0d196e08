import { privateColumns } from '../contract/privacy.ts'
import { REPLY_WORDS, wrongNames } from '../contract/reply.ts'
import type { Column } from '../contract/wire.ts'
import { privateColumnsIn } from '../instructions/store.ts'
import { translate } from '../translate.ts'

/** A definition in a rule: its values and its labels. */
export interface Draft {
    value(field: string): string
    label(field: string): string
}

/** What is wrong with the reply of a definition: it names what its answers do not have, or what is private. Empty when it may be saved. */
export function replyProblems(draft: Draft, columns: Column[]): string[] {
    const problems: string[] = []
    const label = draft.label('reply')
    const hiddenColumns = privateColumns(columns, privateColumnsIn(draft)).map((name) => name.toLowerCase())
    const { unknown, hidden } = wrongNames(
        draft.value('reply'),
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
    return problems
}
