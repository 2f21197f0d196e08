import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { Icon } from './icons.tsx'
import { t } from './messages.ts'

/** A link in a new tab. Nothing unless the address is of the web or a path of this instance: others can be scripts. */
export function OutsideLink({ url, text }: { url: string | null | undefined; text: string }) {
    return url && /^(https?:\/\/|\/(?![/\\]))/i.test(url) ? (
        <a key={text} className="link" href={url} target="_blank" rel="noopener noreferrer">
            {text}
            <Icon name="external" />
            <span className="hidden-text">{` (${t('opens in a new tab')})`}</span>
        </a>
    ) : null
}
