import type { ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { t } from '../shared/messages.ts'
import { Problem } from '../shared/problem.tsx'
import { AnswerView } from './answer.tsx'
import { Ask } from './ask.tsx'
import { areOffersKnown } from './ask-state.ts'
import { clearInstruction } from './effects-form.ts'
import { begin } from './effects-record.ts'
import { askToRun } from './effects-start.ts'
import { QuickFixes } from './fixes.tsx'
import { HandoverCard } from './handover.tsx'
import type { Properties } from './interface.ts'
import { PastRuns } from './past.tsx'
import type { PanelSession } from './session.ts'
import { isPickerText, isRunKey } from './shortcuts.ts'
import type { PanelState } from './state.ts'

export interface State {
    panel: PanelSession
    /** What the session holds; set to render. */
    shown: PanelState
}

/** Placeholders of the final size, so that nothing moves when the content comes. */
function Skeleton() {
    return (
        <div key="skeleton" className="work" aria-busy="true">
            <div className="ask ask--waiting">
                <span className="bone bone--line" />
                <span className="bone bone--field" />
                <span className="bone bone--line" />
            </div>
            <div className="answer">
                <span className="bone bone--line" />
            </div>
            <div className="beside">
                <span className="bone bone--line" />
            </div>
            <p className="hidden-text">{t('Loading …')}</p>
        </div>
    )
}

/** Drawn at once: quick fixes that came later would push the runs down. */
function Beside({ panel }: { panel: PanelSession }) {
    return areOffersKnown(panel.state.ask) ? (
        <div key="beside" className="beside">
            <QuickFixes panel={panel} />
            <PastRuns panel={panel} />
        </div>
    ) : (
        <div key="waiting" className="beside" aria-busy="true">
            <span className="bone bone--line" />
        </div>
    )
}

export function view({ panel, shown }: ViewState<State, Properties>) {
    switch (shown.stage) {
        case 'hidden':
            return null
        case 'approver':
            return <x-1e-approval-list table={shown.table} sysId={shown.sysId} />
        case 'none':
            return <p className="quiet quiet--alone">{t('Save the record first.')}</p>
        case 'loading':
            return <Skeleton />
        case 'failed':
            return shown.trouble ? (
                <div className="alone">
                    <Problem trouble={shown.trouble} ways={[{ text: t('Try again'), act: () => begin(panel) }]} />
                </div>
            ) : null
        case 'ready':
            return (
                <div
                    key="work"
                    className="work"
                    on-input={(event: Event) => {
                        // At once: the picker itself tells a moment later, and Run may be pressed before.
                        if (panel.state.ask.wanted !== '' && isPickerText(event)) clearInstruction(panel)
                    }}
                    on-keydown={(event: KeyboardEvent) => {
                        if (isRunKey(event)) askToRun(panel)
                    }}
                >
                    <div className="approvals">
                        {shown.start?.permissions.decide ? (
                            <x-1e-approval-list table={shown.table} sysId={shown.sysId} />
                        ) : null}
                        <HandoverCard panel={panel} />
                    </div>
                    <Ask panel={panel} />
                    <AnswerView panel={panel} />
                    <Beside panel={panel} />
                </div>
            )
    }
}
