import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import type { Step } from './run-words.ts'

/** The name of a step, and whether it is done. */
export function StepName({ step: { name, state } }: { step: Pick<Step, 'name' | 'state'> }) {
    return (
        <span className="step__name">
            {state === 'done' ? <Icon name="check" /> : null}
            {name}
            {state === 'done' ? <span className="hidden-text">{t('done')}</span> : null}
        </span>
    )
}
