import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Page } from './render.ts'

export interface Tab {
    key: string
    caption: string
    /** What is still to be done in it, said behind its caption. */
    mark?: string
}

interface Tabs<S extends object> {
    page: Page<S>
    label: string
    tabs: readonly Tab[]
    /** Key of the open tab. */
    open: string
    choose(key: string): void
}

/** A line of tabs: arrow keys, Home and End go along it. Its panels have `panelOf` as their properties. */
export function TabLine<S extends object>({ page, label, tabs, open, choose }: Tabs<S>) {
    const at = tabs.findIndex(({ key }) => key === open)
    const onKey = (event: KeyboardEvent) => {
        const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: tabs.length - 1 }[event.key]
        const next = to === undefined ? undefined : tabs[(to + tabs.length) % tabs.length]
        if (!next) return
        event.preventDefault()
        choose(next.key)
        page.focus(`#tab-${next.key}`)
    }
    return (
        <div className="tabs" role="tablist" aria-label={label} on-keydown={onKey}>
            {tabs.map(({ key, caption, mark }) => (
                <button
                    key={key}
                    id={`tab-${key}`}
                    type="button"
                    role="tab"
                    className="tab"
                    aria-selected={String(key === open)}
                    aria-controls={`panel-${key}`}
                    tabindex={key === open ? '0' : '-1'}
                    on-click={() => choose(key)}
                >
                    {caption}
                    {mark ? <span className="meta">{` (${mark})`}</span> : null}
                </button>
            ))}
        </div>
    )
}

/** What makes an element the panel of a tab. */
export function panelOf(key: string, open: string) {
    return { id: `panel-${key}`, role: 'tabpanel', 'aria-labelledby': `tab-${key}`, hidden: key !== open }
}
