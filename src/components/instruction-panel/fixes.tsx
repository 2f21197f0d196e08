import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { QuickFix } from '../../contract/wire.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { chooseInstruction } from './effects-form.ts'
import type { PanelSession } from './session.ts'
import { mayRun } from './state.ts'

/** What one press does, when it does not run at once. */
function pressText({ instruction, ready }: QuickFix): string {
    if (!ready) return t('Asks for values')
    if (instruction.approvalRequired) return t('Needs approval')
    return instruction.kind === 'action' ? t('Asks first') : ''
}

function Fix({ panel, fix }: { panel: PanelSession; fix: QuickFix }) {
    const { starting } = panel.state.ask
    const does = pressText(fix)
    return (
        <li key={fix.id}>
            <button
                type="button"
                className="fix"
                aria-disabled={starting ? 'true' : null}
                on-click={() => {
                    if (!starting) chooseInstruction(panel, fix.instruction.id, fix.id)
                }}
            >
                <Icon name={fix.instruction.kind} />
                <span className="fix__title">{fix.label}</span>
                <span className="fix__reason meta">{fix.reason}</span>
                {does ? <span className="meta">{does}</span> : null}
            </button>
        </li>
    )
}

/** Quick fixes beside the answer: one press runs a question and asks for an action. */
export function QuickFixes({ panel }: { panel: PanelSession }) {
    const { quickFixes } = panel.state.ask
    if (quickFixes.length === 0 || !mayRun(panel.state)) return null
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section key="fixes" role="group" className="fixes" aria-labelledby="fixes-title">
            <div className="runs__head">
                <h2 id="fixes-title">{t('Quick fixes')}</h2>
                <span className="meta">{t('Questions run at once')}</span>
            </div>
            <ul className="fixes__list">
                {quickFixes.map((fix) => (
                    <Fix panel={panel} fix={fix} />
                ))}
            </ul>
        </section>
    )
}
