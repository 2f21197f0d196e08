import type { Dispatch, ViewHelpers, ViewState } from '@servicenow/ui-core'
import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { staysInside } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { MENU, STAYS } from './actions.ts'
import { ATTACH_REQUESTED, DOWNLOAD_REQUESTED, type Properties, STOP_REQUESTED } from './interface.ts'

export interface State {
    open: boolean
}

function Progress({ properties, dispatch }: { properties: Properties; dispatch: Dispatch }) {
    const { written, found } = properties
    const total = Math.max(found, written)
    const text = total === 1 ? t('{0} of 1 row written', written) : t('{0} of {1} rows written', written, total)
    return (
        <div className="export">
            <progress max={String(Math.max(found, 1))} value={String(written)} aria-label={t('Export to Excel')} />
            <span className="meta">{text}</span>
            <button type="button" id="stop" className="button button--small" on-click={() => dispatch(STOP_REQUESTED)}>
                {t('Stop')}
            </button>
        </div>
    )
}

function onKey(event: KeyboardEvent, dispatch: Dispatch): void {
    const menu = event.currentTarget
    if (!(menu instanceof HTMLElement)) return
    if (event.key === 'Escape') dispatch(MENU, { open: false, focus: '#open' })
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
    // With two items both arrow keys lead to the other one.
    const other = [...menu.querySelectorAll('button')].find((item) => item !== event.target)
    other?.focus()
    event.preventDefault()
}

function Menu({ properties, dispatch }: { properties: Properties; dispatch: Dispatch }) {
    const choose = (action: string) => {
        dispatch(MENU, { open: false, focus: STAYS })
        dispatch(action)
    }
    const { attachable } = properties
    return (
        <div
            id="menu"
            className="menu"
            role="menu"
            aria-labelledby="open"
            on-keydown={(event: KeyboardEvent) => onKey(event, dispatch)}
        >
            <button type="button" id="first" role="menuitem" tabindex="-1" on-click={() => choose(DOWNLOAD_REQUESTED)}>
                {t('Download')}
            </button>
            <button
                type="button"
                role="menuitem"
                tabindex="-1"
                aria-disabled={attachable ? null : 'true'}
                title={attachable ? '' : t('You may not attach files to this record.')}
                on-click={() => {
                    if (attachable) choose(ATTACH_REQUESTED)
                }}
            >
                {t('Attach to this record')}
            </button>
        </div>
    )
}

export function view({ properties, open }: ViewState<State, Properties>, { dispatch }: ViewHelpers<State, Properties>) {
    if (properties.exporting) return <Progress properties={properties} dispatch={dispatch} />
    return (
        <div
            className="export"
            on-focusout={(event: FocusEvent) => {
                if (open && !staysInside(event)) dispatch(MENU, { open: false, focus: '' })
            }}
        >
            <span className="meta" role="status">
                {properties.message}
            </span>
            <button
                type="button"
                id="open"
                className="button button--small"
                aria-haspopup="menu"
                aria-expanded={String(open)}
                on-click={() => dispatch(MENU, { open: !open, focus: open ? '' : '#first' })}
            >
                <Icon name="sheet" />
                {t('Export to Excel')}
                <Icon name="down" />
            </button>
            {open ? <Menu properties={properties} dispatch={dispatch} /> : null}
        </div>
    )
}
