import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { HandoverLine, HandoverPart } from '../../contract/handover.ts'
import { Icon, type IconName } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { closeHandover, copyHandover, noteHandover } from './effects-handover.ts'
import { openById } from './effects-run.ts'
import type { PanelSession } from './session.ts'

const ICONS: Readonly<Record<HandoverLine['tone'], IconName>> = {
    busy: 'working',
    wait: 'expired',
    good: 'done',
    neutral: 'empty',
    bad: 'refused',
}

function Line({ panel, line }: { panel: PanelSession; line: HandoverLine }) {
    const { run, text, found, tone } = line
    return (
        <li>
            <Icon name={ICONS[tone]} tone={tone} />
            <span>
                {run ? (
                    <button type="button" className="link" on-click={() => openById(panel, run)}>
                        {text}
                    </button>
                ) : (
                    <b>{text}</b>
                )}{' '}
                <span key={found}>{found}</span>
            </span>
        </li>
    )
}

function Part({ panel, part }: { panel: PanelSession; part: HandoverPart }) {
    return (
        <div className="handover__part">
            <h3>{part.label}</h3>
            <ul>
                {part.lines.map((line) => (
                    <Line panel={panel} line={line} />
                ))}
                {part.more > 0 ? <li className="meta">{t('{0} more', part.more)}</li> : null}
            </ul>
        </div>
    )
}

/** What whoever takes the record over needs to know. */
export function HandoverCard({ panel }: { panel: PanelSession }) {
    const { status, card, told } = panel.state.handover
    if (status === 'closed') return null
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section
            key="handover"
            role="group"
            className="handover"
            aria-label={t('Handover')}
            aria-busy={status === 'loading' ? 'true' : null}
        >
            <div className="handover__head">
                <h2>{t('Handover')}</h2>
                <span className="meta" role="status">
                    <span key={told}>{told}</span>
                </span>
                {card ? (
                    <button type="button" className="link" on-click={() => copyHandover(panel)}>
                        {t('Copy as text')}
                    </button>
                ) : null}
                {card && panel.state.start?.permissions.attach ? (
                    <button type="button" className="link" on-click={() => noteHandover(panel)}>
                        {t('Add to work note')}
                    </button>
                ) : null}
                <button
                    type="button"
                    className="button button--quiet button--icon"
                    aria-label={t('Close the handover')}
                    on-click={() => closeHandover(panel)}
                >
                    <Icon name="close" />
                </button>
            </div>
            {status === 'loading' ? <p className="meta">{t('Loading …')}</p> : null}
            {card ? <p key={card.inShort}>{card.inShort}</p> : null}
            {card ? card.parts.map((part) => <Part panel={panel} part={part} />) : null}
        </section>
    )
}
