import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiComponent } from '../../ui-api.ts'
import { asIfNow } from './replay.ts'
import { type Gallery, lookOf } from './state.ts'

/** Writes down what the component tells its host. Its own actions are named after its tag. */
function listen(gallery: Gallery, target: HTMLElement, tag: string): void {
    const prefix = `${tag.toUpperCase().replaceAll('-', '_')}#`
    const original = target.dispatchEvent.bind(target)
    target.dispatchEvent = (event: Event) => {
        if (event.type.startsWith(prefix) && event instanceof CustomEvent) {
            const line = `${event.type} ${JSON.stringify(event.detail?.payload ?? {})}`
            gallery.set({ events: [line, ...gallery.state.events].slice(0, 20) })
        }
        return original(event)
    }
}

/** The component alone, with the properties of the look that is shown. */
export function Stage({ gallery, component }: { gallery: Gallery; component: UiComponent }) {
    const { frame, loaded, look } = gallery.state
    const { tag } = component
    if (!loaded.includes(tag)) return <p className="quiet">Loading …</p>
    const shown = lookOf(gallery.state)
    const defaults = component.properties
        .filter((property) => property.defaultValue !== undefined && property.defaultValue !== null)
        .map((property) => [property.name, property.defaultValue])
    const given = shown ? asIfNow(shown.properties, shown.recordedAt) : {}
    return (
        <div
            key={`${tag}/${look}`}
            className={`stage stage--${frame.width} stage--${frame.zoom}`}
            dir={frame.direction}
            hook-insert={(vnode: { elm?: Node }) => {
                const target = vnode.elm instanceof Element ? vnode.elm.querySelector<HTMLElement>(tag) : null
                if (target) listen(gallery, target, tag)
            }}
        >
            {createElement(tag, { ...Object.fromEntries(defaults), ...given })}
        </div>
    )
}
