import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiApplication } from '../../ui-api.ts'
import { fieldText } from '../render.ts'
import type { Classic } from './state.ts'

/** Applications and modules whose title holds what was typed; an application that matches shows all of its own. */
export function matching(menu: readonly UiApplication[], wanted: string): UiApplication[] {
    const text = wanted.trim().toLowerCase()
    const has = (title: string) => title.toLowerCase().includes(text)
    return menu
        .map((one) => (has(one.title) ? one : { ...one, modules: one.modules.filter(({ title }) => has(title)) }))
        .filter(({ modules }) => modules.length > 0)
}

export function Navigator({ classic }: { classic: Classic }) {
    const { menu, wanted } = classic.state
    const here = window.location.pathname + window.location.search
    const shown = matching(menu ?? [], wanted)
    return (
        <nav className="navigator" aria-label="Navigator">
            <input
                className="input"
                type="search"
                aria-label="Filter navigator"
                placeholder="Filter navigator"
                value={wanted}
                on-input={(event: Event) => classic.set({ wanted: fieldText(event) })}
            />
            {menu && shown.length === 0 ? <p className="meta">Nothing matches.</p> : null}
            {shown.map((application) => (
                <div key={application.id}>
                    <h2 title={application.hint}>{application.title}</h2>
                    {application.modules.map((module) =>
                        module.href ? (
                            <a
                                key={module.id}
                                className="lists__item"
                                href={module.href}
                                aria-current={module.href === here ? 'page' : null}
                            >
                                {module.title}
                            </a>
                        ) : (
                            <h3 key={module.id} className="label">
                                {module.title}
                            </h3>
                        )
                    )}
                </div>
            ))}
        </nav>
    )
}
