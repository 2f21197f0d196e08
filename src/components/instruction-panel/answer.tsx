import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { isFinal, type Run } from '../../contract/run.ts'
import { Icon } from '../shared/icons.tsx'
import { propertyText, t } from '../shared/messages.ts'
import { isLost } from '../shared/press.ts'
import { Problem, type Way } from '../shared/problem.tsx'
import { isPassing } from '../shared/rest.ts'
import { Confirm } from './ask.tsx'
import { Attachments } from './attachments.tsx'
import { cancelRun, openById } from './effects-run.ts'
import { runAgain, runAnyway, startRun } from './effects-start.ts'
import { phaseIcon, phaseText, runFacts, type Step, stepsOf } from './run-words.ts'
import type { PanelSession } from './session.ts'
import { canLoadMore, expectsRows, foundRows, mayRun } from './state.ts'

function Steps({ steps }: { steps: Step[] }) {
    return (
        <ol className="steps" aria-label={t('Progress')}>
            {steps.map((step) => (
                <li
                    key={step.name}
                    className={`step step--${step.state}`}
                    aria-current={step.state === 'now' ? 'step' : null}
                >
                    <span className="step__name">
                        {step.state === 'done' ? <Icon name="check" /> : null}
                        {step.name}
                        {step.state === 'done' ? <span className="hidden-text">{t('done')}</span> : null}
                    </span>
                    <span>{step.text}</span>
                </li>
            ))}
        </ol>
    )
}

function Buttons({ panel, run }: { panel: PanelSession; run: Run }) {
    const { cancelling } = panel.state.answer
    return (
        <div className="run__actions">
            {run.canCancel && !isFinal(run.state) ? (
                <button
                    type="button"
                    key="cancel"
                    id="cancel"
                    className="button button--small"
                    aria-disabled={cancelling ? 'true' : null}
                    on-click={() => {
                        panel.setAnswer({ confirmingCancel: true })
                        panel.outside.focus('#confirm')
                    }}
                >
                    {cancelling ? t('Cancelling …') : t('Cancel')}
                </button>
            ) : null}
            {isFinal(run.state) && mayRun(panel.state) ? (
                <button
                    type="button"
                    key="again"
                    className="button button--quiet button--small"
                    aria-disabled={panel.state.ask.starting ? 'true' : null}
                    on-click={() => runAgain(panel)}
                >
                    <Icon name="refresh" />
                    {t('Run again')}
                </button>
            ) : null}
        </div>
    )
}

/** One line that says where the run stands, and its steps while it moves. */
function RunLine({ panel, run }: { panel: PanelSession; run: Run }) {
    const { state } = panel
    const { phase } = run
    const steps = stepsOf(run)
    const afterAction = run.state === 'cancelled' && run.instruction.kind === 'action' && run.platformId !== null
    return (
        <section className="run" id="run" tabindex="-1" aria-label={t('Run')}>
            <Icon name={phaseIcon(phase)} tone={phase.tone} />
            <div className="run__line">
                <p className="run__title">{phaseText(phase)}</p>
                <p className="meta dots">
                    {runFacts(run, state.nowMs, panel.formats).map((fact, at) => (
                        <span key={at}>{fact}</span>
                    ))}
                </p>
            </div>
            <Buttons panel={panel} run={run} />
            <p className="run__text">{run.text}</p>
            {afterAction ? (
                <p className="run__text">{t('The action may already have run on {0}.', run.device)}</p>
            ) : null}
            {steps ? <Steps steps={steps} /> : null}
        </section>
    )
}

/** Opens the sign-in in another tab: this page keeps what was typed and continues by itself. */
function signInElsewhere(): void {
    window.open(window.location.href, '_blank', 'noopener')
}

function RunTrouble({ panel }: { panel: PanelSession }) {
    const { trouble, failedPress } = panel.state.answer
    const { resume } = panel.state.export
    if (!trouble) return null
    const { openRun } = trouble
    const polls = isPassing(trouble) && panel.follower !== null
    const ways = [
        openRun ? { text: t('Show it'), act: () => openById(panel, openRun) } : null,
        failedPress && trouble.code === 'already_running'
            ? { text: t('Run anyway'), act: () => runAnyway(panel, failedPress) }
            : null,
        failedPress && (isLost(trouble) || trouble.status === 401)
            ? { text: t('Try again'), act: () => startRun(panel, failedPress) }
            : null,
        trouble.status === 401 ? { text: t('Sign in again'), act: signInElsewhere } : null,
        resume ? { text: t('Try again'), act: resume } : null,
        polls && !failedPress && !resume ? { text: t('Try again'), act: () => panel.follower?.hurry() } : null,
        { text: t('Dismiss'), act: () => panel.setTrouble(null) },
    ]
    return (
        <Problem
            trouble={trouble}
            tone={openRun || polls || resume ? 'wait' : 'bad'}
            ways={ways.filter((way): way is Way => way !== null)}
        />
    )
}

function Rows({ panel, run }: { panel: PanelSession; run: Run }) {
    const { state } = panel
    const { rows, rowsStatus, rowsMessage, whole } = state.answer
    const expected = expectsRows(state)
    if (rows.count === 0 && !expected && rowsStatus === 'ready' && !rowsMessage) return null
    return (
        <x-1e-response-table
            key={`rows-${run.id}`}
            responses={rows}
            found={foundRows(state)}
            more={canLoadMore(state)}
            status={expected ? 'loading' : rowsStatus}
            message={propertyText(rowsMessage)}
            pageSize={state.start?.settings.pageSize ?? 10}
            profile={state.start?.profile ?? null}
            whole={whole}
            caption={t('Responses')}
            about={propertyText(run.text)}
        >
            {rows.count > 0 ? (
                <x-1e-excel-export
                    slot="tools"
                    exporting={state.export.exporting}
                    written={state.export.written}
                    found={foundRows(state)}
                    attachable={state.start?.permissions.attach === true}
                    message={propertyText(state.export.message)}
                />
            ) : null}
        </x-1e-response-table>
    )
}

/** Shown while it says more than the line below it, which tells how the request ended. */
function Approval({ panel, run }: { panel: PanelSession; run: Run }) {
    const state = run.approval?.state
    // Who can decide does so above the panel (x-1e-approval-list).
    if (run.canDecide || (state !== 'requested' && state !== 'approved')) return null
    return (
        <x-1e-approval-banner
            key={`approval-${run.id}`}
            request={run}
            busy={panel.state.answer.deciding}
            profile={panel.state.start?.profile ?? null}
        />
    )
}

/** The lower part: what became of the run, and its rows. */
export function AnswerView({ panel }: { panel: PanelSession }) {
    const { run, confirmingCancel } = panel.state.answer
    return (
        <div className="answer">
            <RunTrouble panel={panel} />
            {run ? <Approval panel={panel} run={run} /> : null}
            {run ? <RunLine panel={panel} run={run} /> : null}
            {confirmingCancel ? (
                <Confirm
                    question={t('Stop gathering answers? Rows already received are kept.')}
                    yes={t('Stop gathering')}
                    no={t('Back')}
                    onYes={() => cancelRun(panel)}
                    onNo={() => {
                        panel.setAnswer({ confirmingCancel: false })
                        panel.outside.focus('#cancel')
                    }}
                />
            ) : null}
            {run ? (
                <Rows panel={panel} run={run} />
            ) : (
                <p className="quiet">{t('Choose an instruction and run it. Its answer appears here.')}</p>
            )}
            <Attachments panel={panel} />
        </div>
    )
}
