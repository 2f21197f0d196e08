import { GlideRecord, gs } from '@servicenow/glide'
import type { Texts } from '../contract/wire.ts'

/** This application's texts in the language of the session. */
export function textsOfSession(): Texts {
    const language = gs.getSession().getLanguage()
    const texts: { [english: string]: string } = {}
    const row = new GlideRecord('sys_ui_message')
    row.addQuery('language', language)
    row.addQuery('sys_scope.scope', gs.getCurrentScopeName())
    row.query()
    while (row.next()) texts[row.getValue('key') || ''] = row.getValue('message') || ''
    return { language, texts }
}
