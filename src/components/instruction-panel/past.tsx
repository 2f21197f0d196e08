import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Run } from '../../contract/run.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { showHandover } from './effects-handover.ts'
import { openRun } from './effects-run.ts'
import { runIcon, verdictText } from './proof-state.ts'
import { historyTitle, phaseText } from './run-words.ts'
import type { PanelSession } from './session.ts'

function Past({ panel, run }: { panel: PanelSession; run: Run }) {
    const { state } = panel
    const { phase } = run
    const shown = panel.shows(run)
    const verdict = run.proof?.verdict ?? null
    const icon = runIcon(run, verdict)
    const words = verdict ? verdictText(verdict) : phaseText(phase, panel.formats).replace(/\.$/, '')
    const when = `${run.requestedBy.name}, ${panel.formats.time(run.created, state.nowMs)}`
    return (
        <li key={run.id}>
            <button
                type="button"
                className="past"
                aria-current={shown ? 'true' : null}
                on-click={() => {
                    if (!shown) openRun(panel, run)
                }}
            >
                <Icon name={icon.name} tone={icon.tone} />
                <span className="past__text" key={run.text} title={run.text}>
                    {run.text}
                </span>
                <span className="past__state" key={`state ${words}`}>
                    {words}
                </span>
                <span className="meta" key={`when ${when}`}>
                    {when}
                </span>
            </button>
        </li>
    )
}

/** Everybody's runs on this record, newest first. */
export function PastRuns({ panel }: { panel: PanelSession }) {
    const { history, historyTotal, table } = panel.state
    const total = String(Math.max(historyTotal, history.length))
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section role="group" className="runs" aria-labelledby="runs-title">
            <div className="runs__head">
                <h2 id="runs-title">{historyTitle(table)}</h2>
                {history.length > 0 ? (
                    <button
                        type="button"
                        id="handover-open"
                        className="link link--meta"
                        on-click={() => showHandover(panel)}
                    >
                        {t('Handover')}
                    </button>
                ) : null}
                <span className="meta" key={total}>
                    {total}
                </span>
            </div>
            {history.length === 0 ? (
                <p className="quiet">{t('Nothing has been run yet.')}</p>
            ) : (
                <ul className="runs__list">
                    {history.map((run) => (
                        <Past panel={panel} run={run} />
                    ))}
                </ul>
            )}
        </section>
    )
}
