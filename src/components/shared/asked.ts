import type { Approval } from '../../contract/approval.ts'
import { t } from './messages.ts'

/** "A, B and C" in the language of the page. */
function listed(names: readonly string[]): string {
    return new Intl.ListFormat(document.documentElement.lang || 'en', { type: 'conjunction' }).format(names)
}

/** Who was asked besides the reader: names, and how many more; '' when nobody else was. */
export function othersWords({ approvers, mine, others }: Approval): string {
    const more = approvers - (mine ? 1 : 0) - others.length
    if (more <= 0) return listed(others)
    if (others.length === 0) return more === 1 ? t('1 person') : t('{0} people', more)
    return listed([...others, more === 1 ? t('1 other') : t('{0} others', more)])
}

/** What the requester is told once: who was asked, until when, and what happens if nobody decides. `until` in the reader's format. */
export function askedWords(approval: Approval, until: string): string {
    const who = othersWords(approval)
    return approval.approvers === 1
        ? t('{0} was asked. If nobody decides by {1}, nothing is run, and you can ask again.', who, until)
        : t(
              '{0} were asked; one is enough. If nobody decides by {1}, nothing is run, and you can ask again.',
              who,
              until
          )
}

/** Whose decision it is, for a colleague who is not asked. */
export function whoseWords(approval: Approval, until: string): string {
    return t('You are not asked for this one: {0} can decide until {1}.', othersWords(approval), until)
}
