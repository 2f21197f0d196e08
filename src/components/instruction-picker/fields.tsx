import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { nameWords } from '../../contract/heads.ts'
import type { Instruction, Parameter } from '../../contract/wire.ts'
import { fieldText, fieldTicked } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { FILLED, LEFT } from './actions.ts'
import type { Values } from './parameters.ts'

const KEYBOARDS: { [kind in Parameter['kind']]?: string } = { int32: 'numeric', int: 'numeric', float: 'decimal' }

/** Tells what was typed into a field, or that it was left. */
type Tell = (type: string, about: { name: string; value?: string }) => unknown

interface FieldInput {
    parameter: Parameter
    value: string
    problem: string | undefined
    /** Unique in this shadow root. */
    id: string
    dispatch: Tell
}

function describedBy({ parameter, problem, id }: FieldInput): string | null {
    const ids = [problem ? `${id}-problem` : '', parameter.hint ? `${id}-hint` : '']
    return ids.filter(Boolean).join(' ') || null
}

function fill(input: FieldInput, value: string): void {
    input.dispatch(FILLED, { name: input.parameter.name, value })
}

function Choice(input: FieldInput) {
    const { parameter, value, problem, id } = input
    return (
        <span className="select">
            <select
                id={id}
                className="input"
                aria-invalid={String(Boolean(problem))}
                aria-describedby={describedBy(input)}
                aria-required={String(parameter.required)}
                on-change={(event: Event) => fill(input, fieldText(event))}
                on-blur={() => input.dispatch(LEFT, { name: parameter.name })}
            >
                {value === '' || !parameter.required ? (
                    <option key="" value="" selected={value === ''}>
                        {parameter.required ? t('Choose …') : t('None')}
                    </option>
                ) : null}
                {(parameter.allowedValues ?? []).map((one) => (
                    <option key={`=${one}`} value={one} selected={one === value}>
                        {one}
                    </option>
                ))}
            </select>
            <Icon name="down" />
        </span>
    )
}

function Entry(input: FieldInput) {
    const { parameter, value, problem, id, dispatch } = input
    const { kind } = parameter
    return (
        <input
            id={id}
            className="input"
            type={kind === 'date' || kind === 'time' ? kind : 'text'}
            inputmode={KEYBOARDS[kind] ?? null}
            step={kind === 'time' ? '1' : null}
            autocomplete="off"
            spellcheck="false"
            placeholder={parameter.placeholder || null}
            value={value}
            aria-invalid={String(Boolean(problem))}
            aria-describedby={describedBy(input)}
            aria-required={String(parameter.required)}
            on-input={(event: Event) => fill(input, fieldText(event))}
            on-blur={() => dispatch(LEFT, { name: parameter.name })}
        />
    )
}

function Tick(input: FieldInput) {
    return (
        <input
            id={input.id}
            type="checkbox"
            checked={input.value === 'true'}
            aria-describedby={describedBy(input)}
            on-change={(event: Event) => fill(input, fieldTicked(event) ? 'true' : 'false')}
        />
    )
}

function Field(input: FieldInput) {
    const { parameter, value, problem, id } = input
    const tick = parameter.kind === 'bool' && !parameter.allowedValues
    const counted = parameter.maxLength !== null && parameter.kind === 'text' && !parameter.allowedValues
    const control = parameter.allowedValues ? <Choice {...input} /> : tick ? <Tick {...input} /> : <Entry {...input} />
    return (
        <div key={parameter.name} className="field" class={{ 'field--tick': tick }}>
            <label className="label" for={id} title={parameter.name}>
                {nameWords(parameter.name)}
                {parameter.required || tick ? null : <span className="optional">{` ${t('(optional)')}`}</span>}
            </label>
            {control}
            {problem ? (
                <p className="error" id={`${id}-problem`}>
                    <Icon name="attention" />
                    {problem}
                </p>
            ) : null}
            {parameter.hint || counted ? (
                <p className="hint">
                    <span id={`${id}-hint`}>{parameter.hint}</span>
                    {counted ? <span className="counter">{`${value.length} / ${parameter.maxLength}`}</span> : null}
                </p>
            ) : null}
        </div>
    )
}

export function Fields(props: {
    instruction: Pick<Instruction, 'parameters'>
    values: Values
    problems: Readonly<Record<string, string>>
    touched: readonly string[]
    dispatch: Tell
}) {
    const { instruction, values, problems, touched, dispatch } = props
    return (
        <div className="fields">
            {instruction.parameters.map((parameter, at) => (
                <Field
                    parameter={parameter}
                    value={values[parameter.name] ?? ''}
                    problem={touched.includes(parameter.name) ? problems[parameter.name] : undefined}
                    id={`parameter-${at}`}
                    dispatch={dispatch}
                />
            ))}
        </div>
    )
}
