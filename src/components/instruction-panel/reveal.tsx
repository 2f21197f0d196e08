import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { headOf } from '../shared/heads.ts'
import { t } from '../shared/messages.ts'
import { askToReveal, endReveal, reveal } from './effects-reveal.ts'
import type { PanelSession } from './session.ts'

/** Heads of the private columns of the answer; '' when it has none. */
function privateHeads({ state }: PanelSession): string[] {
    return state.answer.rows.columns.filter((column) => column.private).map(headOf)
}

/** *Reveal User …* or *Mask again*, among the tools of the table. */
export function RevealButton({ panel }: { panel: PanelSession }) {
    const { made, asking, busy } = panel.state.answer.reveal
    const heads = privateHeads(panel).join(', ')
    if (!heads || asking || panel.state.start?.permissions.reveal !== true) return null
    const asks = panel.state.start.settings.revealReason
    const act = t('Reveal {0}', heads)
    return (
        <button
            type="button"
            key={made ? 'mask' : 'reveal'}
            id={made ? 'mask' : 'reveal'}
            slot="tools"
            className={made ? 'button button--small button--quiet' : 'button button--small'}
            aria-disabled={busy ? 'true' : null}
            on-click={() => (made ? endReveal(panel) : askToReveal(panel))}
        >
            {made ? t('Mask again') : asks ? t('{0} …', act) : act}
        </button>
    )
}

/** Asks why, in the line above the rows. */
export function RevealReason({ panel }: { panel: PanelSession }) {
    const { asking, busy, message } = panel.state.answer.reveal
    if (!asking) return null
    const send = (event: Event) => {
        event.preventDefault()
        const field =
            event.currentTarget instanceof HTMLFormElement ? event.currentTarget.elements.namedItem('why') : null
        if (field instanceof HTMLInputElement) reveal(panel, field.value.trim())
    }
    return (
        <form
            key="reason"
            slot="line"
            className="reason"
            on-submit={send}
            on-keydown={(event: KeyboardEvent) => {
                if (event.key === 'Escape') endReveal(panel)
            }}
        >
            <div className="field">
                <label className="label" for="why">
                    {t('Why do you need to see {0}?', privateHeads(panel).join(', '))}{' '}
                    <span className="optional">{t('It is logged with your name')}</span>
                </label>
                <input
                    className="input input--small"
                    id="why"
                    name="why"
                    autocomplete="off"
                    maxlength="1000"
                    aria-describedby="why-problem"
                    aria-invalid={message ? 'true' : null}
                />
                <p id="why-problem" className="meta" role="alert">
                    {message}
                </p>
            </div>
            <button type="submit" className="button button--small button--primary" aria-disabled={busy ? 'true' : null}>
                {t('Reveal')}
            </button>
            <button type="button" className="button button--small button--quiet" on-click={() => endReveal(panel)}>
                {t('Back')}
            </button>
        </form>
    )
}

function aboutText(panel: PanelSession, heads: string[]): string {
    const { start, answer, nowMs } = panel.state
    const { made, reason } = answer.reveal
    if (made) {
        const at = panel.formats.minute(made.at, nowMs)
        const how = reason ? t('{0}, “{1}”', at, reason) : at
        return t('Revealed to you only, {0}. Logged. Masked again when you leave the page.', how)
    }
    const names = heads.join(', ')
    const said = heads.length === 1 ? t('{0} is private.', names) : t('{0} are private.', names)
    return start?.permissions.reveal === true
        ? `${said} ${t('Copy, export, work note and comparison leave it masked too.')}`
        : `${said} ${t('People with the role Tachyon_Privacy can reveal it.')}`
}

/** What is private, and who sees it now. */
export function AboutPrivate({ panel }: { panel: PanelSession }) {
    const heads = privateHeads(panel)
    return heads.length > 0 ? (
        <p className="meta" role="status">
            {aboutText(panel, heads)}
        </p>
    ) : null
}
