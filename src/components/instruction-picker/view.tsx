import type { ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { sentenceParts } from '../../contract/parameters.ts'
import type { Instruction, InstructionSummary } from '../../contract/wire.ts'
import { t } from '../shared/messages.ts'
import { Combobox } from './combobox.tsx'
import { Fields } from './fields.tsx'
import type { Properties } from './interface.ts'
import { filledOf, problemsOf, type Values, valuesOf } from './parameters.ts'
import { averageText, chosenOf, type State } from './state.ts'

/** Adds a full stop, because another sentence follows. */
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
            {sentenceParts(instruction.text, instruction.parameters, values).map((part, at) =>
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
    const { slim } = properties
    // What was typed over the choice is no choice: its fields are away until it is chosen again.
    const instruction = chosen ? properties.instruction : null
    const fields = instruction && instruction.parameters.length > 0 && !slim ? instruction : null
    const filled = fields ? filledOf(fields, state.values) : null
    return (
        <div className="picker" class={{ 'has-fields': filled !== null, 'is-slim': slim }}>
            <Combobox state={state} properties={properties} dispatch={dispatch} />
            {chosen && !slim ? <About chosen={chosen} /> : null}
            {chosen && !slim && !instruction && chosen.hasParameters ? (
                <div className="fields" aria-busy="true">
                    <span className="bone" />
                    <span className="bone" />
                </div>
            ) : null}
            {fields && filled ? (
                <Fields
                    instruction={fields}
                    values={state.values}
                    problems={{ ...properties.refusals, ...problemsOf(filled) }}
                    touched={[...state.touched, ...Object.keys(properties.refusals)]}
                    dispatch={dispatch}
                />
            ) : null}
            {fields && filled ? <Preview instruction={fields} values={valuesOf(filled)} /> : null}
            <div className="actions">
                <slot name="actions" />
            </div>
        </div>
    )
}
