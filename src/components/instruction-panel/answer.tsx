import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { isFinal, type Run } from '../../contract/run.ts'
import type { RowAction } from '../../contract/wire.ts'
import { Details } from '../shared/details.tsx'
import { Icon } from '../shared/icons.tsx'
import { propertyText, t } from '../shared/messages.ts'
import { isLost } from '../shared/press.ts'
import { Problem, type Way } from '../shared/problem.tsx'
import { isPassing } from '../shared/rest.ts'
import { Confirm } from './ask.tsx'
import { Attachments } from './attachments.tsx'
import { Changes, hasViews, Views } from './changes.tsx'
import { withdrawRun } from './effects-approval.ts'
import { openReply } from './effects-reply.ts'
import { cancelRun, openById } from './effects-run.ts'
import { editRun, runAgain, runAnyway, startRun } from './effects-start.ts'
import { keptPageSize } from './page-size.ts'
import { PeersView } from './peers.tsx'
import { ProofView } from './proof.tsx'
import { runIcon, stepText, verdictText } from './proof-state.ts'
import { ReplyForm } from './reply.tsx'
import { AboutPrivate, RevealButton, RevealReason } from './reveal.tsx'
import { detailsOf, needsDetails, runFacts, standingOf, stepsOf } from './run-words.ts'
import type { PanelSession } from './session.ts'
import { canLoadMore, expectsRows, foundRows, keepsPlace, mayRun, shownRows } from './state.ts'
import { Steps } from './steps.tsx'

interface HeadlineButton {
    key: string
    text: string
    busy: boolean
    act: () => void
    /** Stands out: it stops something. */
    framed?: boolean
}

/** What can be done with the run now. */
function buttonsOf(panel: PanelSession, run: Run): HeadlineButton[] {
    const { cancelling, deciding } = panel.state.answer
    const { starting } = panel.state.ask
    const ended = isFinal(run.state) && mayRun(panel.state)
    const all: (HeadlineButton | null)[] = [
        mayRun(panel.state) ? { key: 'edit', text: t('Edit'), busy: starting, act: () => editRun(panel) } : null,
        ended ? { key: 'again', text: againText(run), busy: starting, act: () => runAgain(panel) } : null,
        run.canReply ? { key: 'reply', text: t('Reply to caller'), busy: false, act: () => openReply(panel) } : null,
        run.canWithdraw
            ? {
                  key: 'withdraw',
                  text: t('Withdraw'),
                  busy: deciding,
                  act: () => withdrawRun(panel),
                  framed: true,
              }
            : null,
        run.canCancel && !isFinal(run.state)
            ? {
                  key: 'cancel',
                  text: cancelling ? t('Cancelling …') : t('Cancel'),
                  busy: cancelling,
                  act: () => askToCancel(panel),
                  framed: true,
              }
            : null,
    ]
    return all.filter((one): one is HeadlineButton => one !== null)
}

const UNDER_WAY = { name: 'working', tone: 'busy' } as const // literals

function againText({ phase }: Run): string {
    return phase.key === 'lapsed' || phase.key === 'rejected' || phase.key === 'void' ? t('Ask again') : t('Run again')
}

function askToCancel(panel: PanelSession): void {
    panel.setAnswer({ confirmingCancel: true })
    panel.outside.focus('#confirm')
}

/**
 * The instruction's sentence, where its run stands, and what can be done now. A group, as the other parts of the panel: a page may
 * hold two panels, and two landmarks may not have one name.
 */
function Headline({ panel, run }: { panel: PanelSession; run: Run }) {
    const { state, formats } = panel
    const steps = run.proof ? null : stepsOf(run)
    const standing = standingOf(run, formats, state.nowMs)
    const step = run.state === 'awaiting_approval' ? null : stepText(state.answer.proof)
    const verdict = step ? null : (state.answer.proof.proof?.verdict ?? run.proof?.verdict)
    const said = step ?? (verdict ? verdictText(verdict) : standing.state)
    const { name, tone } = step ? UNDER_WAY : runIcon(run, verdict)
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section role="group" className="run" id="run" tabindex="-1" aria-label={t('Run')}>
            <Icon name={run.instruction.kind} />
            <div className="run__line">
                <h2 className="run__title">
                    <span key={run.text}>{run.text}</span>
                </h2>
                <p className="run__state">
                    <Icon name={name} tone={tone} />
                    <span key={said}>{said}</span>
                </p>
            </div>
            <div className="run__actions">
                {buttonsOf(panel, run).map(({ key, text, busy, act, framed }) => (
                    <button
                        type="button"
                        key={key}
                        id={key}
                        className="button button--small"
                        class={{ 'button--quiet': !framed }}
                        aria-disabled={busy ? 'true' : null}
                        on-click={act}
                    >
                        {key === 'again' ? <Icon name="refresh" /> : null}
                        <span key={text}>{text}</span>
                    </button>
                ))}
            </div>
            <p className="run__facts meta dots">
                {runFacts(run, state.nowMs, formats).map((fact, at) => (
                    <span key={`${at} ${fact}`}>{fact}</span>
                ))}
            </p>
            {standing.more ? (
                <p className="run__more" key={standing.more}>
                    {standing.more}
                </p>
            ) : null}
            {needsDetails(run) ? (
                <div className="run__more">
                    <Details lines={detailsOf(run)} />
                </div>
            ) : null}
            {steps ? <Steps label={t('Progress')} steps={steps} /> : null}
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

/** Rows whose place is kept before they are there; more of a page scroll. */
const MOST_LINES = 25

function pageSizeOf({ state }: PanelSession): number {
    return keptPageSize() ?? state.start?.settings.pageSize ?? 10
}

/** Always the same, so that the table is not drawn anew for it. */
const NONE: readonly RowAction[] = []

function Rows({ panel, run }: { panel: PanelSession; run: Run }) {
    const { state } = panel
    const { rows, rowsStatus, rowsMessage, whole } = state.answer
    const expected = expectsRows(state)
    const views = hasViews(run)
    if (rows.count === 0 && !expected && rowsStatus === 'ready' && !rowsMessage) {
        return views ? <Views panel={panel} /> : null
    }
    return (
        <x-1e-response-table
            key={`rows-${run.id}`}
            responses={shownRows(state)}
            found={foundRows(state)}
            more={canLoadMore(state)}
            batch={state.start?.settings.batchSize ?? 0}
            rowActions={mayRun(state) ? state.answer.rowActions : NONE}
            notes={state.start?.permissions.attach === true}
            told={propertyText(state.answer.told)}
            status={expected ? 'loading' : rowsStatus}
            message={propertyText(rowsMessage)}
            pageSize={pageSizeOf(panel)}
            profile={state.start?.profile ?? null}
            whole={whole}
            caption={t('Responses')}
            about={propertyText(run.text)}
        >
            {views ? <Views panel={panel} slot="tools" /> : null}
            <RevealReason panel={panel} />
            <RevealButton panel={panel} />
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

function Shown({ panel, run }: { panel: PanelSession; run: Run }) {
    const { view } = panel.state.answer
    if (!hasViews(run) || view === 'rows') return <Rows panel={panel} run={run} />
    return (
        <div key={view} className="changes">
            <Views panel={panel} />
            {view === 'changes' ? <Changes panel={panel} run={run} /> : <PeersView panel={panel} />}
        </div>
    )
}

/** What stands there before the first run. */
function Nothing({ panel }: { panel: PanelSession }) {
    return (
        <div className="start">
            <Icon name="question" />
            <h2>
                {panel.state.table === 'interaction'
                    ? t('Nothing has been run for this interaction')
                    : t('Nothing has been run for this incident')}
            </h2>
            <p>{t('A question reads from the device and changes nothing. An action asks before it starts.')}</p>
        </div>
    )
}

/** The lower part: what became of the run, and its rows. */
export function AnswerView({ panel }: { panel: PanelSession }) {
    const { run, confirmingCancel } = panel.state.answer
    return (
        <div
            className="answer"
            class={{ 'is-kept': keepsPlace(panel.state) }}
            style={{ '--rows': String(Math.min(pageSizeOf(panel), MOST_LINES)) }}
        >
            <RunTrouble panel={panel} />
            {run ? <Headline panel={panel} run={run} /> : null}
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
            {run ? <ReplyForm panel={panel} /> : null}
            <ProofView panel={panel} />
            {run ? <Shown panel={panel} run={run} /> : <Nothing panel={panel} />}
            <AboutPrivate panel={panel} />
            <Attachments panel={panel} />
        </div>
    )
}
