import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { isFinal, type Run } from '../../contract/run.ts'
import { Icon } from '../shared/icons.tsx'
import { propertyText, t } from '../shared/messages.ts'
import { isLost } from '../shared/press.ts'
import { Problem, type Way } from '../shared/problem.tsx'
import { isPassing } from '../shared/rest.ts'
import { Confirm } from './ask.tsx'
import { Attachments } from './attachments.tsx'
import { expectsRows } from './effects-rows.ts'
import { cancelRun, openById, pressAgain, runAgain, runAnyway } from './effects-run.ts'
import type { PanelSession } from './session.ts'
import { canLoadMore, foundRows, mayRun, phaseIcon, phaseText, runFacts, type Step, stepsOf } from './state.ts'

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
    const { state } = panel
    return (
        <div className="run__actions">
            {run.canCancel && !isFinal(run.state) ? (
                <button
                    type="button"
                    key="cancel"
                    id="cancel"
                    className="button button--small"
                    aria-disabled={state.cancelling ? 'true' : null}
                    on-click={() => {
                        panel.set({ confirming: 'cancel' })
                        panel.outside.focus('#confirm')
                    }}
                >
                    {state.cancelling ? t('Cancelling …') : t('Cancel')}
                </button>
            ) : null}
            {isFinal(run.state) && mayRun(state) ? (
                <button
                    type="button"
                    key="again"
                    className="button button--quiet button--small"
                    aria-disabled={state.starting ? 'true' : null}
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

/** The platform asks for the sign-in in a tab of its own: this page keeps what was typed, and goes on by itself. */
function signInElsewhere(): void {
    window.open(window.location.href, '_blank', 'noopener')
}

function RunTrouble({ panel }: { panel: PanelSession }) {
    const { runTrouble, duplicate, press } = panel.state
    if (!runTrouble) return null
    const follows = isPassing(runTrouble) && panel.follower !== null
    const ways = [
        duplicate ? { text: t('Show it'), act: () => openById(panel, duplicate) } : null,
        runTrouble.code === 'already_running' ? { text: t('Run anyway'), act: () => runAnyway(panel) } : null,
        press && (isLost(runTrouble) || runTrouble.status === 401)
            ? { text: t('Try again'), act: () => pressAgain(panel) }
            : null,
        runTrouble.status === 401 ? { text: t('Sign in again'), act: signInElsewhere } : null,
        panel.goOnExporting ? { text: t('Try again'), act: panel.goOnExporting } : null,
        follows && !press && !panel.goOnExporting ? { text: t('Try again'), act: () => panel.follower?.hurry() } : null,
        { text: t('Dismiss'), act: () => panel.set({ runTrouble: null, duplicate: null, press: null }) },
    ]
    return (
        <Problem
            trouble={runTrouble}
            tone={duplicate || follows || panel.goOnExporting ? 'wait' : 'bad'}
            ways={ways.filter((way): way is Way => way !== null)}
        />
    )
}

function Rows({ panel, run }: { panel: PanelSession; run: Run }) {
    const { state } = panel
    const expected = expectsRows(panel)
    if (state.rows.count === 0 && !expected && state.rowsStatus === 'ready' && !state.rowsMessage) return null
    return (
        <x-1e-response-table
            key={`rows-${run.id}`}
            responses={state.rows}
            found={foundRows(state)}
            more={canLoadMore(state)}
            status={expected ? 'loading' : state.rowsStatus}
            message={propertyText(state.rowsMessage)}
            pageSize={state.start?.settings.pageSize ?? 10}
            profile={state.start?.profile ?? null}
            whole={state.whole}
            caption={t('Responses')}
            about={propertyText(run.text)}
        >
            {state.rows.count > 0 ? (
                <x-1e-excel-export
                    slot="tools"
                    exporting={state.exporting}
                    written={state.written}
                    found={foundRows(state)}
                    attachable={state.start?.permissions.attach === true}
                    message={propertyText(state.exported)}
                />
            ) : null}
        </x-1e-response-table>
    )
}

/** While the request says more than the line below it, which tells how it ended. */
function Approval({ panel, run }: { panel: PanelSession; run: Run }) {
    const state = run.approval?.state
    if (state !== 'requested' && state !== 'approved') return null
    return (
        <x-1e-approval-banner
            key={`approval-${run.id}`}
            request={run}
            busy={panel.state.deciding}
            profile={panel.state.start?.profile ?? null}
        />
    )
}

/** The lower part: what became of the run, and its rows. */
export function AnswerView({ panel }: { panel: PanelSession }) {
    const { state } = panel
    const { run } = state
    return (
        <div className="answer">
            <RunTrouble panel={panel} />
            {run ? <Approval panel={panel} run={run} /> : null}
            {run ? <RunLine panel={panel} run={run} /> : null}
            {state.confirming === 'cancel' ? (
                <Confirm
                    question={t('Stop gathering answers? Rows already received are kept.')}
                    yes={t('Stop gathering')}
                    no={t('Back')}
                    onYes={() => cancelRun(panel)}
                    onNo={() => {
                        panel.set({ confirming: null })
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
