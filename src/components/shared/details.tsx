import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { copyText } from './copy.ts'
import { Icon } from './icons.tsx'
import { t } from './messages.ts'

/** What support needs to know, by name. */
export type Line = readonly [name: string, value: string]

/** Tells the reader beside the button, whose element the renderer leaves alone. */
async function copyBeside(button: EventTarget | null, lines: readonly Line[]): Promise<void> {
    const told = await copyText(lines.map(([name, value]) => `${name}: ${value}`).join('\n'))
    if (button instanceof HTMLElement && button.nextElementSibling) button.nextElementSibling.textContent = told
}

/** *Details* and *Copy details*, which needs them not to be open. What is `said` above them is copied too. */
export function Details({ lines, said }: { lines: readonly Line[]; said?: Line }) {
    return (
        <div className="details">
            <details>
                <summary>
                    <Icon name="right" />
                    {t('Details')}
                </summary>
                <dl>
                    {lines.flatMap(([name, value]) => [
                        <dt key={`${name}-name`}>{name}</dt>,
                        <dd key={name}>{value}</dd>,
                    ])}
                </dl>
            </details>
            <span className="details__copy">
                <button
                    type="button"
                    className="link"
                    on-click={(event: Event) => copyBeside(event.currentTarget, said ? [said, ...lines] : lines)}
                >
                    {t('Copy details')}
                </button>
                <span className="meta" role="status" />
            </span>
        </div>
    )
}
