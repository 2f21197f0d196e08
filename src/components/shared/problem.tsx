import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { Icon } from './icons.tsx'
import { t } from './messages.ts'
import type { Trouble } from './rest.ts'

function detailText(trouble: Trouble): string {
    return [
        `${t('Code')}: ${trouble.code}`,
        `${t('Status')}: ${trouble.status}`,
        `${t('Time')}: ${trouble.at}`,
        trouble.detail ? `${t('Detail')}: ${trouble.detail}` : '',
        trouble.message,
    ]
        .filter(Boolean)
        .join('\n')
}

/** A button of a problem. */
export interface Way {
    text: string
    act: () => void
}

function DetailsOf({ trouble }: { trouble: Trouble }) {
    return (
        <details>
            <summary>
                <Icon name="right" />
                {t('Details')}
            </summary>
            <dl>
                <dt>{t('Code')}</dt>
                <dd>{trouble.code}</dd>
                <dt>{t('Status')}</dt>
                <dd>{String(trouble.status)}</dd>
                <dt>{t('Time')}</dt>
                <dd>{trouble.at}</dd>
                {trouble.detail ? <dt>{t('Detail')}</dt> : null}
                {trouble.detail ? <dd>{trouble.detail}</dd> : null}
            </dl>
            <button
                type="button"
                className="button button--small"
                on-click={() => navigator.clipboard?.writeText(detailText(trouble))}
            >
                {t('Copy')}
            </button>
        </details>
    )
}

/** Says what went wrong and what to do. *Details* holds what support needs to know. */
export function Problem(props: { trouble: Trouble; tone?: 'bad' | 'wait'; ways: Way[] }) {
    const { trouble, tone = 'bad', ways } = props
    return (
        <div className={`problem problem--${tone}`} role="alert">
            <Icon name="attention" tone={tone} />
            <div className="problem__body">
                <p>{trouble.message}</p>
                <DetailsOf trouble={trouble} />
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
