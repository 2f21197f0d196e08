import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiListAction, UiListActionResult } from '../../ui-api.ts'
import { pressListAction } from '../api.ts'
import { Icon } from '../icons.tsx'
import { runOnPage } from './client-action.ts'
import { choose, chosenRows, type Shown } from './shown.ts'
import type { Classic } from './state.ts'
import { words } from './words.ts'

interface Part {
    classic: Classic
    shown: Shown
}

function at({ list }: Shown, place: UiListAction['place']): UiListAction[] {
    return list.actions.filter((one) => one.place === place)
}

/** What the action itself said, and how many rows it was not meant for. */
function said({ name }: UiListAction, { messages, done, skipped }: UiListActionResult) {
    const textOf = (kind: string) => messages.flatMap((one) => (one.kind === kind ? [one.text] : []))
    const left = skipped > 0 ? [`${name} was not possible for ${skipped} of ${done + skipped}.`] : []
    const did = done > 0 && messages.length === 0 ? [`${name}: ${done} done.`] : []
    return { message: [...textOf('info'), ...did].join(' '), failure: [...textOf('error'), ...left].join(' ') }
}

/** Presses an action for the chosen rows; the list is read anew, or the person led elsewhere. */
async function press(classic: Classic, shown: Shown, action: UiListAction): Promise<void> {
    if (classic.state.saving) return
    const rows = chosenRows(classic, shown)
    if (rows.length === 0 && (action.place === 'button' || action.place === 'choice')) {
        classic.set({ failure: 'No records selected.', message: '' })
        return
    }
    if (action.clientScript) {
        runOnPage(classic, action, { g_list: { getChecked: () => rows.join(',') } })
        return
    }
    classic.set({ saving: true, failure: '', message: '' })
    try {
        const first = shown.list.rows[0]?.id ?? ''
        const result = await pressListAction(action.id, { table: shown.list.table, rows, first })
        if (result.redirect) {
            classic.set({ saving: false, changes: {} })
            window.location.assign(result.redirect)
            return
        }
        await shown.reload()
        choose(classic, shown, [])
        classic.set({ saving: false, ...said(action, result) })
    } catch (error) {
        classic.set({ saving: false, failure: words(error) })
    }
}

function Button({ classic, shown, action }: Part & { action: UiListAction }) {
    return (
        <button
            type="button"
            className="button"
            class={{ 'button--primary': action.style === 'primary' }}
            title={action.hint}
            disabled={classic.state.saving}
            on-click={() => press(classic, shown, action)}
        >
            {action.name}
        </button>
    )
}

export function BannerButtons({ classic, shown }: Part) {
    const actions = at(shown, 'banner')
    if (actions.length === 0) return null
    return (
        <span className="classic__actions">
            {actions.map((action) => (
                <Button classic={classic} shown={shown} action={action} />
            ))}
        </span>
    )
}

/** A choice acts when it is confirmed, not while one reads through them by keyboard. */
function Choices({ classic, shown }: Part) {
    const choices = at(shown, 'choice')
    if (choices.length === 0) return null
    const submit = (event: Event) => {
        event.preventDefault()
        const form = event.currentTarget
        const id = form instanceof HTMLFormElement ? String(new FormData(form).get('action')) : ''
        const action = choices.find((one) => one.id === id)
        if (action) press(classic, shown, action)
    }
    return (
        <form className="classic__actions" on-submit={submit}>
            <span className="select">
                <select className="input" name="action" aria-label="Actions on selected rows">
                    <option value="">Actions on selected rows …</option>
                    {choices.map(({ id, name }) => (
                        <option key={id} value={id}>
                            {name}
                        </option>
                    ))}
                </select>
                <Icon name="down" />
            </span>
            <button type="submit" className="button" disabled={classic.state.saving}>
                Go
            </button>
        </form>
    )
}

/** What stands below a list: what is done with chosen rows, and links. */
export function FootActions({ classic, shown }: Part) {
    const [buttons, links] = [at(shown, 'button'), at(shown, 'link')]
    if (shown.list.actions.length === 0) return null
    const count = chosenRows(classic, shown).length
    return (
        <div className="classic__actions">
            <span className="meta" role="status">
                {count > 0 ? `${count} selected` : ''}
            </span>
            {buttons.map((action) => (
                <Button classic={classic} shown={shown} action={action} />
            ))}
            <Choices classic={classic} shown={shown} />
            {links.map((action) => (
                <button
                    key={action.id}
                    type="button"
                    className="link"
                    title={action.hint}
                    on-click={() => press(classic, shown, action)}
                >
                    {action.name}
                </button>
            ))}
        </div>
    )
}
