import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Proof } from '../../contract/proof.ts'
import { FILLED } from '../instruction-picker/actions.ts'
import { Fields } from '../instruction-picker/fields.tsx'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { propertyText, t } from '../shared/messages.ts'
import { openPicker } from './effects-form.ts'
import { fillCheck, pressProof } from './effects-proof.ts'
import { checkForm, checkText, chosenCheck, expectationText, VERDICT_ICONS, verdictText } from './proof-state.ts'
import type { PanelSession } from './session.ts'
import { mayRun } from './state.ts'
import { Steps } from './steps.tsx'

/** By which question it is proved that the action has helped; chosen where there are several. */
export function CheckLine({ panel }: { panel: PanelSession }) {
    const { ask } = panel.state
    const check = chosenCheck(ask)
    if (!check || !ask.instruction) return null
    const { checks } = ask.instruction
    const form = checkForm(check, ask)
    return (
        <div className="check" key="check">
            <label for="check" className="label">
                {t('Check, before and after')}
            </label>
            {checks.length > 1 ? (
                <span className="select">
                    <select
                        id="check"
                        className="input input--small"
                        on-change={(event: Event) =>
                            panel.setAsk({ check: fieldText(event), checkValues: {}, confirming: null })
                        }
                    >
                        {checks.map((one) => (
                            <option key={one.id} value={one.id} selected={one.id === check.id}>
                                {checkText(one, ask)}
                            </option>
                        ))}
                    </select>
                    <Icon name="down" />
                </span>
            ) : (
                <output id="check" key={checkText(check, ask)}>
                    {checkText(check, ask)}
                </output>
            )}
            <Fields
                instruction={form}
                values={form.typed}
                problems={form.problems}
                touched={Object.keys(form.problems)}
                dispatch={(type, { name, value = '' }) => type === FILLED && fillCheck(panel, name, value)}
            />
            {check.expected ? null : <p key={expectationText(check, ask)}>{expectationText(check, ask)}</p>}
            <p className="meta">{t('Two more questions; they change nothing and need no approval.')}</p>
        </div>
    )
}

function PressButton({ panel, what, text }: { panel: PanelSession; what: 'stop' | 'check'; text: string }) {
    return (
        <button
            type="button"
            id={`proof-${what}`}
            className="button button--small"
            aria-disabled={panel.state.answer.proof.busy ? 'true' : null}
            on-click={() => pressProof(panel, what)}
        >
            {text}
        </button>
    )
}

/** What was told before the question was asked once more. */
function Earlier({ panel, proof }: { panel: PanelSession; proof: Proof }) {
    return proof.earlier.map(({ verdict, sentence, decided }) => (
        <p className="meta" key={decided}>
            {panel.formats.time(decided, panel.state.nowMs)}: <b>{verdictText(verdict)}</b>. {sentence}
        </p>
    ))
}

function VerdictLine({ panel, proof }: { panel: PanelSession; proof: Proof }) {
    if (!proof.verdict) return null
    const { name, tone } = VERDICT_ICONS[proof.verdict]
    return (
        <div className="verdict">
            <Icon name={name} tone={tone} />
            <div>
                <h3 className="verdict__word" key={proof.verdict}>
                    {verdictText(proof.verdict)}
                </h3>
                <p key={proof.sentence}>{proof.sentence}</p>
                <p className="meta" key={proof.facts}>
                    {proof.facts}
                </p>
            </div>
            <span className="verdict__buttons">
                {proof.verdict !== 'fixed' && proof.canCheckAgain && mayRun(panel.state) ? (
                    <PressButton panel={panel} what="check" text={t('Check again')} />
                ) : null}
                {proof.verdict === 'not_fixed' && mayRun(panel.state) ? (
                    <button
                        type="button"
                        className="button button--quiet button--small"
                        on-click={() => openPicker(panel)}
                    >
                        {t('Try another fix')}
                    </button>
                ) : null}
            </span>
        </div>
    )
}

/** The proof of the shown run: word, sentence, steps, comparison, always in that order. */
export function ProofView({ panel }: { panel: PanelSession }) {
    const { proof, before, after, beforeIsWhole, afterIsWhole } = panel.state.answer.proof
    if (!proof) return null
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <section role="group" key="proof" aria-label={t('Proof of fix')}>
            <VerdictLine panel={panel} proof={proof} />
            {Earlier({ panel, proof })}
            <Steps label={t('Proof of fix')} steps={proof.steps} isProof={true} />
            {proof.state === 'done' ? null : (
                <p className="proof__hint" key="hint">
                    {t('You can close this page. The verdict goes to the work notes in your name.')}{' '}
                    {proof.canStop ? <PressButton panel={panel} what="stop" text={t('Stop waiting')} /> : null}
                </p>
            )}
            {before && after ? (
                <div className="proof__rows">
                    <x-1e-row-comparison
                        key={`proof ${proof.id}`}
                        before={before}
                        after={after}
                        keys={proof.keys}
                        passing={proof.passing}
                        beforePartial={!beforeIsWhole}
                        afterPartial={!afterIsWhole}
                        since={propertyText(t('before the action'))}
                        about={propertyText(proof.question)}
                        profile={panel.state.start?.profile ?? null}
                    />
                </div>
            ) : null}
        </section>
    )
}
