import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { t } from './messages.ts'

/** Decorative: the word next to it says whether the device is online. */
export function Dot({ online }: { online: boolean }) {
    return <i className={online ? 'dot' : 'dot dot--off'} />
}

export function Online({ online }: { online: boolean }) {
    return (
        <span key={String(online)} className="online">
            <Dot online={online} />
            {online ? t('Online') : t('Offline')}
        </span>
    )
}
