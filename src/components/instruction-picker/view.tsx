import type { ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Instruction, InstructionSummary } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'
import { sentenceParts } from '../shared/sentence.ts'
import { Combobox } from './combobox.tsx'
import { Fields } from './fields.tsx'
import { hintsOf, problemsOf, type Values } from './parameters.ts'
import { averageText, chosenOf, type Properties, type State } from './state.ts'

/** A description with a full stop, because a sentence follows it. */
function asSentence(text: string): string {
    const trimmed = text.trim()
    return trimmed === '' || /[.!?…:;]$/.test(trimmed) ? trimmed : `${trimmed}.`
}

function About({ chosen }: { chosen: InstructionSummary }) {
    const question = chosen.kind === 'question'
    return (
        <div className="about">
            <p>
                {question ? t('Question.') : t('Action.')} {asSentence(chosen.description)}{' '}
                {question ? t('Changes nothing on the device.') : t('This can change the device.')}{' '}
                {chosen.approvalRequired ? <span className="badge">{t('Needs approval')}</span> : null}
            </p>
            <p className="average">{averageText(chosen.averageSeconds)}</p>
        </div>
    )
}

function Preview({ instruction, values }: { instruction: Instruction; values: Values }) {
    return (
        <p className="preview">
            <span className="label">{t('Runs as')}</span>{' '}
            {sentenceParts(instruction.text, values, hintsOf(instruction)).map((part, at) =>
                part.kind === 'value' ? (
                    <b key={at}>{part.text}</b>
                ) : (
                    <span key={at} class={{ gap: part.kind === 'gap' }}>
                        {part.text}
                    </span>
                )
            )}
        </p>
    )
}

export function view(all: ViewState<State, Properties>, { dispatch }: ViewHelpers<State, Properties>) {
    const { properties, ...state } = all
    const chosen = chosenOf(properties, state)
    const { instruction } = properties
    const filled = instruction !== null && instruction.parameters.length > 0
    return (
        <div className="picker" class={{ 'has-fields': filled }}>
            <Combobox state={state} properties={properties} dispatch={dispatch} />
            {chosen ? <About chosen={chosen} /> : null}
            {chosen && !instruction && chosen.hasParameters ? (
                <div className="fields" aria-busy="true">
                    <span className="bone" />
                    <span className="bone" />
                </div>
            ) : null}
            {filled ? (
                <Fields
                    instruction={instruction}
                    values={state.values}
                    problems={problemsOf(instruction, state.values)}
                    touched={state.touched}
                    dispatch={dispatch}
                />
            ) : null}
            {filled ? <Preview instruction={instruction} values={state.values} /> : null}
            <div className="actions">
                <slot name="actions" />
            </div>
        </div>
    )
}
