import type { Dispatch, ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { othersWords } from '../shared/asked.ts'
import { fieldText } from '../shared/dom.ts'
import type { Formats } from '../shared/format.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { APPROVED, BACK, REJECTED, REJECTING, TYPED } from './actions.ts'
import { type Properties, WITHDRAWN } from './interface.ts'
import { deadline, decidedWhen, type Facts, hiddenValues, type Request, type State, standing } from './state.ts'

interface Shown {
    request: Request
    facts: Facts | null
    state: State
    /** True while the reason of a rejection is asked for. */
    rejecting: boolean
    busy: boolean
    message: string
    formats: Formats
    now: number
    dispatch: Dispatch
}

/** Tells the requests on one page apart. */
function nameOf({ text }: Request): string {
    return `${t('Approval')}: ${text}`
}

/** The reason of a rejection, below the line that it is about. */
function Reason({ request, state, busy, dispatch }: Shown) {
    const disabled = busy ? 'true' : null
    return (
        <div className="reason">
            <div className="field">
                <label className="label" for="comment">
                    {t('Why not?')}
                    <span className="optional">{` ${t('{0} reads this', request.requestedBy.name)}`}</span>
                </label>
                <textarea
                    id="comment"
                    className="input"
                    rows="2"
                    maxlength="4000"
                    // Never the value: writing it back into the field while somebody types loses keys.
                    defaultValue={state.comment}
                    aria-invalid={String(state.missing)}
                    aria-describedby={state.missing ? 'missing' : null}
                    on-input={(event: Event) => dispatch(TYPED, { comment: fieldText(event) })}
                    on-keydown={(event: KeyboardEvent) => {
                        if (event.isComposing) return
                        if (event.key === 'Escape') dispatch(BACK, {})
                        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !busy) dispatch(REJECTED, {})
                    }}
                />
                {state.missing ? (
                    <p className="error" id="missing">
                        <Icon name="attention" />
                        {t('Say why you reject it.')}
                    </p>
                ) : null}
            </div>
            <div className="buttons">
                <button
                    type="button"
                    className="button button--primary button--small"
                    aria-disabled={disabled}
                    on-click={() => busy || dispatch(REJECTED, {})}
                >
                    {t('Reject')}
                </button>
                <button
                    type="button"
                    className="button button--quiet button--small"
                    on-click={() => dispatch(BACK, {})}
                >
                    {t('Back')}
                </button>
            </div>
        </div>
    )
}

/** What a reader can do with the request; the name of each button says for what. */
function Buttons({ request, rejecting, busy, dispatch }: Shown) {
    const disabled = busy ? 'true' : null
    if (request.canWithdraw) {
        return (
            <div className="buttons">
                <button
                    type="button"
                    className="button button--small"
                    aria-disabled={disabled}
                    on-click={() => busy || dispatch(WITHDRAWN, {})}
                >
                    {t('Withdraw')}
                </button>
            </div>
        )
    }
    if (!request.canDecide || rejecting) return null
    return (
        <div className="buttons">
            <button
                type="button"
                id="reject"
                className="button button--small"
                aria-describedby="what"
                aria-disabled={disabled}
                on-click={() => busy || dispatch(REJECTING, {})}
            >
                {t('Reject …')}
            </button>
            <button
                type="button"
                className="button button--primary button--small"
                aria-describedby="what"
                aria-disabled={disabled}
                on-click={() => busy || dispatch(APPROVED, {})}
            >
                {t('Approve')}
            </button>
        </div>
    )
}

function Refused({ message }: Shown) {
    return message ? (
        <p className="error refused" role="alert">
            <Icon name="attention" />
            {message}
        </p>
    ) : null
}

/** What an approver is responsible for: the command as it will be sent, on which device, and for whom. */
function ToDecide(shown: Shown) {
    const { request, facts, formats, now } = shown
    const { approval, requestedBy, device } = request
    const others = othersWords(approval)
    const until = formats.minute(approval.until, now)
    const rows = [
        [t('It changes'), facts?.effect],
        [t('Device'), device],
        ...hiddenValues(request),
        [t('Also'), others && t('{0} can decide too.', others)],
    ].filter(([, value]) => value)
    const asks =
        approval.approvers === 1
            ? t('{0} asks for your approval. Decide by {1}.', requestedBy.name, until)
            : t('{0} asks for your approval. Decide by {1}; one approver is enough.', requestedBy.name, until)
    return (
        <section className="banner is-waiting" aria-label={nameOf(request)}>
            <Icon name="clock" tone="wait" />
            <div>
                <p className="text" id="what">
                    {request.text}
                </p>
                <p>{asks}</p>
            </div>
            {Buttons(shown)}
            <dl>
                {rows.map(([name, value], at) => (
                    <div key={at}>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                    </div>
                ))}
            </dl>
            {Refused(shown)}
            {shown.rejecting ? Reason(shown) : null}
        </section>
    )
}

/** How the request stands, for everybody who cannot decide it. */
function Stands(shown: Shown) {
    const { request, formats, now } = shown
    const { icon, tone, text, more } = standing(request, now, formats)
    const waits = request.approval.state === 'requested'
    return (
        <section className="banner" class={{ 'is-waiting': waits }} aria-label={nameOf(request)}>
            <Icon name={icon} tone={tone} />
            <p className="line">
                <b>{text}</b> <span className="meta">{decidedWhen(request, now, formats)}</span>
                {more ? <span className="comment">{more}</span> : null}
            </p>
            {Buttons(shown)}
            {Refused(shown)}
        </section>
    )
}

/** Phases that say no more than how the request ended. */
const SAID = ['awaiting_approval', 'rejected', 'withdrawn', 'lapsed', 'void']

/** One line of a list: what, until when, where, for whom. A decided one says what became of it. */
function Line(shown: Shown) {
    const { request, facts, formats, now } = shown
    const open = request.approval.state === 'requested'
    const { icon, tone, text } = standing(request, now, formats)
    const { phase } = request
    return (
        <div className="row" class={{ 'is-decided': !open }}>
            <Icon name={open ? 'action' : icon} tone={open ? 'neutral' : tone} />
            <div>
                <p className="text" id="what">
                    {request.text}
                </p>
                <p className="meta" id="state" tabindex="-1">
                    {open ? deadline(request, now, formats) : `${text} ${decidedWhen(request, now, formats)}`}
                </p>
            </div>
            <p>{request.device}</p>
            <div>
                <p>
                    {facts?.about == null ? facts?.number : <a href={facts.href}>{facts.number}</a>}
                    {`, ${request.requestedBy.name}`}
                </p>
                {facts?.about ? <p className="meta">{`“${facts.about}”`}</p> : null}
            </div>
            {open ? (
                Buttons(shown)
            ) : (
                <p className="meta became">{SAID.includes(phase.key) ? '' : t(phase.message, ...phase.args).trim()}</p>
            )}
            {Refused(shown)}
            {open && shown.rejecting ? Reason(shown) : null}
        </div>
    )
}

export function view(
    { properties, ...state }: ViewState<State, Properties>,
    { dispatch }: ViewHelpers<State, Properties>
) {
    const { request, facts, busy, message, profile } = properties
    if (!request) return <div />
    const formats = state.reader.of(profile)
    const rejecting = state.rejecting ?? properties.rejecting
    const shown = { request, facts, busy, message, formats, state, rejecting, dispatch, now: Date.now() }
    if (properties.look === 'line') return Line(shown)
    return request.canDecide ? ToDecide(shown) : Stands(shown)
}
