import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { InstructionSummary } from '../../contract/wire.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { chooseInstruction, dismissRequest } from './effects-form.ts'
import { startRowAction } from './effects-row-action.ts'
import { rowFixes } from './row-fixes.ts'
import type { PanelSession } from './session.ts'
import { mayRun } from './state.ts'

interface Card {
    key: string
    instruction: InstructionSummary
    title: string
    reason: string
    /** True when no value is missing. */
    ready: boolean
    act: () => void
    /** Takes a request off the record; null for what nobody has requested. */
    dismiss: (() => void) | null
}

/** What one press does, when it does not run at once. */
function pressText({ instruction, ready }: Card): string {
    if (!ready) return t('Asks for values')
    if (instruction.approvalRequired) return t('Needs approval')
    return instruction.kind === 'action' ? t('Asks first') : ''
}

/** What fits the incident, and last what a row of the answer calls for: it comes with the rows, and nothing moves. */
function cardsOf(panel: PanelSession): Card[] {
    const { named, top } = rowFixes(panel.state, panel.formats)
    const cards = panel.state.ask.quickFixes.map((fix) => ({
        key: fix.id,
        instruction: fix.instruction,
        title: fix.label,
        reason: (!fix.requested && named.get(fix)) || fix.reason,
        ready: fix.ready,
        act: () => chooseInstruction(panel, fix.instruction.id, fix.id),
        dismiss: fix.requested ? () => dismissRequest(panel, fix) : null,
    }))
    if (!top) return cards
    const { action, title, reason, fill } = top
    const act = () => startRowAction(panel, fill)
    return [...cards, { key: 'row', instruction: action.instruction, title, reason, ready: true, act, dismiss: null }]
}

function Fix({ card, off }: { card: Card; off: boolean }) {
    const does = pressText(card)
    return (
        <li key={card.key}>
            <button
                type="button"
                id={card.key}
                className="fix"
                class={{ 'is-requested': card.dismiss !== null }}
                aria-disabled={off ? 'true' : null}
                // The second click of a double click on *Run* was not meant for what came under the mouse.
                on-click={(event: MouseEvent) => {
                    if (!off && event.detail < 2) card.act()
                }}
            >
                <Icon name={card.dismiss ? 'attention' : card.instruction.kind} />
                <span className="fix__title">{card.title}</span>
                <span className="fix__reason meta">{card.reason}</span>
                {does ? <span className="meta">{does}</span> : null}
            </button>
            {card.dismiss ? (
                <button
                    type="button"
                    className="link"
                    aria-label={`${t('Dismiss')}: ${card.title}`}
                    on-click={(event: MouseEvent) => event.detail < 2 && card.dismiss?.()}
                >
                    {t('Dismiss')}
                </button>
            ) : null}
        </li>
    )
}

/** Quick fixes beside the answer: one press runs a question and asks for an action. */
export function QuickFixes({ panel }: { panel: PanelSession }) {
    const cards = mayRun(panel.state) ? cardsOf(panel) : []
    if (cards.length === 0) return null
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section key="fixes" role="group" className="fixes" aria-labelledby="fixes-title">
            <div className="runs__head">
                <h2 id="fixes-title">{t('Quick fixes')}</h2>
                <span className="meta">{t('Questions run at once')}</span>
            </div>
            <ul className="fixes__list">
                {cards.map((card) => (
                    <Fix card={card} off={panel.state.ask.starting} />
                ))}
            </ul>
        </section>
    )
}
