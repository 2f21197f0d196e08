import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { fieldText } from '../shared/dom.ts'
import { t } from '../shared/messages.ts'
import { closeReply, copyReply, openReply, postReply, typeReply } from './effects-reply.ts'
import type { PanelSession } from './session.ts'

/** The text in parts: every second one came from the answer, as far as it still stands there as a word. */
function parts(text: string, found: readonly string[]): string[] {
    const words = found.map((one) => one.replace(/[^\p{L}\p{N}\s]/gu, '\\$&')).sort((a, b) => b.length - a.length)
    return words.length > 0
        ? text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?![\\p{L}\\p{N}])`, 'u'))
        : [text]
}

/** A reply to the caller, filled from the answer, to be changed and posted. */
export function ReplyForm({ panel }: { panel: PanelSession }) {
    const { status, text, found, caller, canPost, told } = panel.state.answer.reply
    if (status === 'closed') return null
    const title = caller ? t('Reply to {0}', caller) : t('Reply to the caller')
    const busy = status === 'open' ? null : 'true'
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section
            key="reply"
            role="group"
            className="reply"
            aria-label={title}
            aria-busy={status === 'loading' ? 'true' : null}
        >
            <div className="reply__head">
                <label className="label" for="reply-text" key={title}>
                    {title}
                </label>
                {canPost ? <span className="meta">{t('Comment, visible to the caller')}</span> : null}
            </div>
            <div className="reply__text">
                <div className="input" aria-hidden="true" key={text}>
                    {parts(text, found).map((part, at) => (at % 2 === 1 ? <mark>{part}</mark> : part))}{' '}
                </div>
                <textarea
                    id="reply-text"
                    className="input"
                    aria-describedby="reply-found"
                    maxlength="4000"
                    value={text}
                    on-input={(event: Event) => typeReply(panel, fieldText(event))}
                />
            </div>
            {found.length > 0 ? (
                <p className="meta" id="reply-found" key={found.join()}>
                    {t('From the answer: {0}.', found.join(', '))}
                </p>
            ) : null}
            <div className="reply__foot">
                <span role="status" className="meta">
                    <span key={told}>{told}</span>
                </span>
                <button type="button" className="link" on-click={() => openReply(panel)}>
                    {t('Start over')}
                </button>
                <button type="button" className="button button--quiet button--small" on-click={() => closeReply(panel)}>
                    {t('Back')}
                </button>
                <button type="button" className="button button--small" on-click={() => copyReply(panel)}>
                    {t('Copy')}
                </button>
                {canPost ? (
                    <button
                        type="button"
                        className="button button--primary button--small"
                        aria-disabled={busy}
                        on-click={() => postReply(panel)}
                    >
                        {t('Post as comment')}
                    </button>
                ) : null}
            </div>
        </section>
    )
}
