import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { PanelSession } from './session.ts'

const KILOBYTE = 1024

/** Workbooks of the shown run on the record, just below its rows. */
export function Attachments({ panel }: { panel: PanelSession }) {
    const { nowMs } = panel.state
    const { attachments, run } = panel.state.answer
    const refused = run?.attachProblem
    if (attachments.length === 0 && !refused) return null
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section role="group" aria-labelledby="attachments">
            <h2 id="attachments">{t('Attachments')}</h2>
            {refused ? (
                <p className="quiet" role="alert">
                    {t(refused.message)}
                </p>
            ) : null}
            <ul className="files">
                {attachments.map((file) => (
                    <li key={file.id} className="file">
                        <Icon name="sheet" tone="good" />
                        <a className="link" href={`/api/now/attachment/${file.id}/file`} download={file.fileName}>
                            {file.fileName}
                        </a>
                        <span className="meta dots">
                            {file.rows === null ? null : (
                                <span>
                                    {file.rows === 1 ? t('1 row') : t('{0} rows', panel.formats.number(file.rows))}
                                </span>
                            )}
                            <span>{t('{0} KB', panel.formats.number(Math.ceil(file.sizeBytes / KILOBYTE)))}</span>
                            <span>{panel.formats.time(file.createdOn, nowMs)}</span>
                        </span>
                    </li>
                ))}
            </ul>
        </section>
    )
}
