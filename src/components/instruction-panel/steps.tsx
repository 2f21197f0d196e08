import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { Step } from './run-words.ts'

/** The name of a step, and whether it is done. */
function StepName({ step: { name, state } }: { step: Step }) {
    return (
        <span className="step__name">
            {state === 'done' ? <Icon name="check" /> : null}
            {name}
            {state === 'done' ? <span className="hidden-text">{t('done')}</span> : null}
        </span>
    )
}

/** What is done one after the other, and how far that is. */
export function Steps({ label, steps, isProof }: { label: string; steps: Step[]; isProof?: boolean }) {
    return (
        <ol className="steps" class={{ proof: isProof === true }} aria-label={label}>
            {steps.map((step) => (
                <li
                    key={step.name}
                    className={`step step--${step.state}`}
                    aria-current={step.state === 'now' ? 'step' : null}
                >
                    <StepName step={step} />
                    {step.about ? <span key={`about ${step.about}`}>{step.about}</span> : null}
                    <span className="step__text" key={step.text}>
                        {step.text}
                    </span>
                    {step.meta ? (
                        <span className="meta" key={`meta ${step.meta}`}>
                            {step.meta}
                        </span>
                    ) : null}
                </li>
            ))}
        </ol>
    )
}
