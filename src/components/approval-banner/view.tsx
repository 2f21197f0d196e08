import type { Dispatch, ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { PRESSED, TYPED } from './actions.ts'
import { type Properties, WITHDRAWN } from './interface.ts'
import { type Decision, type Request, type State, since, standing } from './state.ts'

/** What an approver is responsible for: the command as it will be sent, on which device, and for whom. */
function Command({ request }: { request: Request }) {
    const facts = [
        [t('Device'), request.device],
        [t('Requested by'), request.requestedBy.name],
        ...Object.entries(request.parameters),
    ]
    return (
        <div className="command">
            <p className="text">{request.text}</p>
            <dl>
                {facts.map(([name, value], at) => (
                    <div key={at}>
                        <dt>{name}</dt>
                        <dd>{value}</dd>
                    </div>
                ))}
            </dl>
        </div>
    )
}

function Comment({ state, dispatch }: { state: State; dispatch: Dispatch }) {
    return (
        <div className="field">
            <label className="label" for="comment">
                {t('Comment')}
                <span className="optional">{` ${t('(needed to reject)')}`}</span>
            </label>
            <input
                id="comment"
                className="input"
                autocomplete="off"
                maxlength="4000"
                value={state.comment}
                aria-invalid={String(state.missing)}
                aria-describedby={state.missing ? 'missing' : null}
                on-input={(event: Event) => dispatch(TYPED, { comment: fieldText(event) })}
            />
            {state.missing ? (
                <p className="error" id="missing">
                    <Icon name="attention" />
                    {t('Say why you reject it.')}
                </p>
            ) : null}
        </div>
    )
}

function Decide({ state, busy, dispatch }: { state: State; busy: boolean; dispatch: Dispatch }) {
    const disabled = busy ? 'true' : null
    const press = (decision: Decision) => () => busy || dispatch(PRESSED, { decision })
    return (
        <div className="decide">
            <Comment state={state} dispatch={dispatch} />
            <div className="buttons">
                <button type="button" className="button" aria-disabled={disabled} on-click={press('reject')}>
                    {t('Reject')}
                </button>
                <button
                    type="button"
                    className="button button--primary"
                    aria-disabled={disabled}
                    on-click={press('approve')}
                >
                    {t('Approve')}
                </button>
            </div>
        </div>
    )
}

export function view(
    { properties, ...state }: ViewState<State, Properties>,
    { dispatch }: ViewHelpers<State, Properties>
) {
    const { request, busy, profile } = properties
    if (!request) return <div />
    const { icon, tone, text, more } = standing(request)
    const waits = request.approval.state === 'requested'
    return (
        <section className="banner" class={{ 'is-waiting': waits }} aria-label={t('Approval')}>
            <Icon name={icon} tone={tone} />
            <p className="line">
                <b>{text}</b> <span className="meta">{since(request, Date.now(), state.reader.of(profile))}</span>
                {more ? <span className="comment">{more}</span> : null}
            </p>
            {request.canWithdraw ? (
                <button
                    type="button"
                    className="button button--small"
                    aria-disabled={busy ? 'true' : null}
                    on-click={() => busy || dispatch(WITHDRAWN, {})}
                >
                    {t('Withdraw')}
                </button>
            ) : null}
            {request.canDecide ? <Command request={request} /> : null}
            {request.canDecide ? <Decide state={state} busy={busy} dispatch={dispatch} /> : null}
        </section>
    )
}
