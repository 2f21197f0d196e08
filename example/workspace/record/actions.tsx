import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiOfferedAction, UiRecord } from '../../ui-api.ts'
import { Icon } from '../icons.tsx'
import { type Sow, setRecord } from '../state.ts'
import { modal } from './modal.ts'

/** What a workspace client script gets of the form (GlideForm), as far as it is asked for the record. */
function formOf(record: UiRecord): object {
    return { getTableName: () => record.table, getUniqueValue: () => record.id }
}

/** Runs `function onClick(g_form)` of an action; what it throws is shown. */
function press(sow: Sow, record: UiRecord, { name, clientScript }: UiOfferedAction): void {
    setRecord(sow, { menu: false, failure: '' })
    try {
        new Function('g_form', 'g_modal', `${clientScript}\nreturn onClick(g_form)`)(formOf(record), modal)
    } catch (error) {
        setRecord(sow, { failure: `${name}: ${error instanceof Error ? error.message : String(error)}` })
    }
}

/** The buttons of the action bar and the menu of more actions. */
export function Actions({ sow, record }: { sow: Sow; record: UiRecord }) {
    const { menu } = sow.state.record
    const buttons = record.actions.filter(({ kind }) => kind === 'button')
    const links = record.actions.filter(({ kind }) => kind === 'link')
    const close = () => {
        setRecord(sow, { menu: false })
        sow.focus('#more-actions')
    }
    return (
        <div className="actions">
            {buttons.map((action) => (
                <button
                    key={action.id}
                    type="button"
                    className={action.primary ? 'button button--primary' : 'button'}
                    title={action.hint}
                    on-click={() => press(sow, record, action)}
                >
                    {action.name}
                </button>
            ))}
            {links.length > 0 ? (
                <div
                    className="more"
                    on-keydown={(event: KeyboardEvent) => {
                        // Asked of the state: the key may come before the open menu is drawn.
                        if (event.key === 'Escape' && sow.state.record.menu) close()
                    }}
                >
                    <button
                        type="button"
                        id="more-actions"
                        className="button button--quiet button--icon"
                        aria-label="More actions"
                        aria-expanded={String(menu)}
                        aria-controls="more-actions-menu"
                        on-click={() => setRecord(sow, { menu: !menu })}
                    >
                        <Icon name="more" />
                    </button>
                    <div id="more-actions-menu" className="menu" hidden={!menu}>
                        {links.map((action) => (
                            <button
                                key={action.id}
                                type="button"
                                className="menu__item"
                                title={action.hint}
                                on-click={() => press(sow, record, action)}
                            >
                                {action.name}
                            </button>
                        ))}
                    </div>
                </div>
            ) : null}
        </div>
    )
}
