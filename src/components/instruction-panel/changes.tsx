import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { EarlierAnswer } from '../../contract/earlier.ts'
import type { Run } from '../../contract/run.ts'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { propertyText, t } from '../shared/messages.ts'
import type { AnswerView } from './answer-state.ts'
import { compareWith, showAs } from './effects-changes.ts'
import { noteChanges } from './effects-row-action.ts'
import type { PanelSession } from './session.ts'
import { foundRows } from './state.ts'

/** True for an answer that can be looked at in more than one way. */
export function hasViews({ instruction, state, responsesRemoved }: Run): boolean {
    return instruction.kind === 'question' && state === 'completed' && responsesRemoved === null
}

/** How the answer is looked at; `slot` puts it among the tools of the table, so that no line comes with it. */
export function Views({ panel, slot }: { panel: PanelSession; slot?: string }) {
    const views: { view: AnswerView; text: string }[] = [
        { view: 'rows', text: t('Rows') },
        { view: 'changes', text: t('What changed') },
        { view: 'peers', text: t('Only this device?') },
    ]
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div role="group" slot={slot ?? null} className="choice" aria-label={t('View')}>
            {views.map(({ view, text }) => (
                <button
                    type="button"
                    key={view}
                    id={`view-${view}`}
                    className="choice__one"
                    aria-pressed={panel.state.answer.view === view ? 'true' : 'false'}
                    on-click={() => showAs(panel, view)}
                >
                    {text}
                </button>
            ))}
        </div>
    )
}

/** When an earlier answer came and for which record. */
function earlierText(panel: PanelSession, { at, record, beforeRecord }: EarlierAnswer): string {
    const { formats, state } = panel
    const time = formats.minute(at, state.nowMs)
    if (beforeRecord) return t('{0}, before this record was opened ({1})', time, record)
    return record === state.start?.number ? time : `${time} (${record})`
}

function Choice({ panel, items, chosen }: { panel: PanelSession; items: readonly EarlierAnswer[]; chosen: string }) {
    return (
        <p className="compared">
            <label for="compared" className="meta">
                {t('Compared with')}
            </label>
            <span className="select">
                <select
                    id="compared"
                    className="input input--small"
                    on-change={(event: Event) => compareWith(panel, fieldText(event))}
                >
                    {items.map((one) => (
                        <option key={one.run} value={one.run} selected={one.run === chosen}>
                            {earlierText(panel, one)}
                        </option>
                    ))}
                </select>
                <Icon name="down" />
            </span>
        </p>
    )
}

/** The answer beside an earlier one to the same question on the same device. */
export function Changes({ panel, run }: { panel: PanelSession; run: Run }) {
    const { changes, rows, told } = panel.state.answer
    const { earlier, chosen, before, status, message } = changes
    const one = earlier?.items.find((item) => item.run === chosen)
    if (status === 'failed') {
        return (
            <div className="notice" role="alert">
                <p>{message}</p>
                <button
                    type="button"
                    className="link"
                    on-click={() => (one ? compareWith(panel, one.run) : showAs(panel, 'changes'))}
                >
                    {t('Try again')}
                </button>
            </div>
        )
    }
    if (earlier?.items.length === 0) {
        return (
            <div className="start">
                <h2>{t('No earlier answer of this device is stored')}</h2>
                <p>{t('Ask the question again later, and this view shows what has changed since now.')}</p>
                <p className="meta">{t('An administrator can have its last answer kept for longer.')}</p>
            </div>
        )
    }
    return (
        <div className="changes">
            {earlier ? <Choice panel={panel} items={earlier.items} chosen={chosen} /> : null}
            {status === 'loading' ? <p className="meta">{t('Loading the earlier answer …')}</p> : null}
            {one && before ? (
                <x-1e-row-comparison
                    key={`${run.id} ${one.run}`}
                    before={before}
                    after={rows}
                    keys={earlier?.keys ?? null}
                    passing={earlier?.passing ?? null}
                    beforePartial={!changes.isWhole}
                    afterPartial={rows.count < foundRows(panel.state)}
                    since={propertyText(panel.formats.minute(one.at, panel.state.nowMs))}
                    about={propertyText(run.text)}
                    profile={panel.state.start?.profile ?? null}
                />
            ) : null}
            {one && before && panel.state.start?.permissions.attach ? (
                <p className="compared">
                    <button type="button" className="link" on-click={() => noteChanges(panel, one.run)}>
                        {t('Add to work note')}
                    </button>
                    <span className="meta" role="status">
                        <span key={told}>{told}</span>
                    </span>
                </p>
            ) : null}
        </div>
    )
}
