import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { Details, type Line } from './details.tsx'
import { Icon } from './icons.tsx'
import { t } from './messages.ts'
import type { Trouble } from './rest.ts'

function linesOf({ code, status, at, detail }: Trouble): Line[] {
    const lines: Line[] = [
        [t('Code'), code],
        [t('Status'), String(status)],
        [t('Time'), at],
    ]
    return detail ? [...lines, [t('Detail'), detail]] : lines
}

/** A button of a problem. */
export interface Way {
    text: string
    act: () => void
}

/** Says what went wrong and what to do. *Details* holds what support needs to know. */
export function Problem(props: { trouble: Trouble; tone?: 'bad' | 'wait'; ways: Way[] }) {
    const { trouble, tone = 'bad', ways } = props
    return (
        <div className={`problem problem--${tone}`} role="alert">
            <Icon name="attention" tone={tone} />
            <div className="problem__body">
                <p>{trouble.message}</p>
                <Details lines={linesOf(trouble)} said={[t('Cause'), trouble.message]} />
            </div>
            <div className="problem__actions">
                {ways.map(({ text, act }) => (
                    <button type="button" key={text} className="link" on-click={act}>
                        {text}
                    </button>
                ))}
            </div>
        </div>
    )
}
