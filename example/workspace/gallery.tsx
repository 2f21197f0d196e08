import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiComponent } from '../ui-api.ts'
import { readComponents } from './api.ts'
import { fieldText, Page } from './render.ts'
import { loadComponent } from './scripts.ts'
import { currentTheme, setTheme } from './theme.ts'

type Property = UiComponent['properties'][number]

interface GalleryState {
    components: readonly UiComponent[] | null
    failure: string
    tag: string
    /** What was typed, by tag and property. */
    texts: Readonly<Record<string, string>>
    /** Properties whose text is no JSON. */
    invalid: readonly string[]
    loaded: readonly string[]
    /** Events of the component that is shown, newest first. */
    events: readonly string[]
}

type Gallery = Page<GalleryState>

const STRUCTURED = ['json', 'number', 'boolean']

function textOf(value: unknown): string {
    if (value === undefined || value === null) return ''
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

function key(tag: string, property: Property): string {
    return `${tag}.${property.name}`
}

function element(tag: string): HTMLElement | null {
    return document.querySelector<HTMLElement>(`.stage ${tag}`)
}

function edit(gallery: Gallery, tag: string, property: Property, text: string): void {
    const name = key(tag, property)
    const texts = { ...gallery.state.texts, [name]: text }
    const valid = gallery.state.invalid.filter((one) => one !== name)
    try {
        const structured = STRUCTURED.includes(property.fieldType)
        const value = structured ? (text.trim() === '' ? undefined : JSON.parse(text)) : text
        const target = element(tag)
        if (target) Object.assign(target, { [property.name]: value })
        gallery.set({ texts, invalid: valid })
    } catch {
        gallery.set({ texts, invalid: [...valid, name] })
    }
}

function PropertyField({ gallery, tag, property }: { gallery: Gallery; tag: string; property: Property }) {
    const name = key(tag, property)
    const id = `property-${property.name}`
    const text = gallery.state.texts[name] ?? textOf(property.defaultValue)
    const invalid = gallery.state.invalid.includes(name)
    const typed = (event: Event) => edit(gallery, tag, property, fieldText(event))
    return (
        <div key={name} className="field">
            <label className="label" for={id}>
                {`${property.label} (${property.name})`}
            </label>
            {property.fieldType === 'json' ? (
                <textarea
                    id={id}
                    className="input code"
                    rows="5"
                    spellcheck="false"
                    value={text}
                    aria-invalid={String(invalid)}
                    on-input={typed}
                />
            ) : (
                <input
                    id={id}
                    className="input"
                    type="text"
                    value={text}
                    aria-invalid={String(invalid)}
                    on-input={typed}
                />
            )}
            <p className="meta">{invalid ? 'This is no JSON.' : property.description}</p>
        </div>
    )
}

async function show(gallery: Gallery, component: UiComponent): Promise<void> {
    gallery.set({ tag: component.tag, events: [] })
    try {
        await loadComponent(component.scriptUrl)
        gallery.set({ loaded: [...new Set([...gallery.state.loaded, component.tag])] })
    } catch (error) {
        gallery.set({ failure: error instanceof Error ? error.message : String(error) })
    }
}

/** Writes down what the component tells its host. Its own actions are named after its tag. */
function listen(gallery: Gallery, stage: Element, tag: string): void {
    const prefix = `${tag.toUpperCase().replaceAll('-', '_')}#`
    const target = stage.querySelector<HTMLElement & { dispatchEvent(event: Event): boolean }>(tag)
    if (!target) return
    const original = target.dispatchEvent.bind(target)
    target.dispatchEvent = (event: Event) => {
        if (event.type.startsWith(prefix) && event instanceof CustomEvent) {
            const line = `${event.type} ${JSON.stringify(event.detail?.payload ?? {})}`
            gallery.set({ events: [line, ...gallery.state.events].slice(0, 20) })
        }
        return original(event)
    }
}

function Stage({ gallery, component }: { gallery: Gallery; component: UiComponent }) {
    const { tag } = component
    if (!gallery.state.loaded.includes(tag)) return <p className="quiet">Loading …</p>
    const given = Object.fromEntries(
        component.properties
            .filter((property) => property.defaultValue !== undefined && property.defaultValue !== null)
            .map((property) => [property.name, property.defaultValue])
    )
    return (
        <div
            key={tag}
            className="stage"
            hook-insert={(vnode: { elm?: Node }) => {
                if (vnode.elm instanceof Element) listen(gallery, vnode.elm, tag)
            }}
        >
            {createElement(tag, given)}
        </div>
    )
}

function view(gallery: Gallery) {
    const { components, failure, tag, events } = gallery.state
    const shown = components?.find((one) => one.tag === tag)
    const other = currentTheme() === 'dark' ? 'light' : 'dark'
    return (
        <div className="gallery">
            <header className="gallery__head">
                <h1>Component gallery</h1>
                <button
                    type="button"
                    className="button"
                    on-click={() => {
                        setTheme(other)
                        gallery.set({})
                    }}
                >
                    {other === 'dark' ? 'Dark theme' : 'Light theme'}
                </button>
            </header>
            <nav className="gallery__nav" aria-label="Components">
                {(components ?? []).map((one) => (
                    <button
                        key={one.tag}
                        type="button"
                        className="lists__item"
                        aria-current={one.tag === tag ? 'true' : null}
                        on-click={() => show(gallery, one)}
                    >
                        {one.label}
                    </button>
                ))}
            </nav>
            <main>
                {failure ? (
                    <p className="problem" role="alert">
                        {failure}
                    </p>
                ) : null}
                {shown ? (
                    <div className="gallery__one">
                        <section aria-label={shown.label}>
                            <h2>{shown.label}</h2>
                            <p className="meta">{shown.description}</p>
                            <Stage gallery={gallery} component={shown} />
                            <h2>Events</h2>
                            <ol className="events" aria-live="polite">
                                {events.map((line, at) => (
                                    <li key={`${events.length - at}`}>{line}</li>
                                ))}
                            </ol>
                        </section>
                        <section className="gallery__properties" aria-label="Properties">
                            <h2>Properties</h2>
                            {shown.properties.map((property) => (
                                <PropertyField gallery={gallery} tag={tag} property={property} />
                            ))}
                        </section>
                    </div>
                ) : (
                    <p className="quiet">{components ? 'Choose a component.' : 'Loading …'}</p>
                )}
            </main>
        </div>
    )
}

const root = document.getElementById('root')
if (root) {
    const gallery: Gallery = new Page<GalleryState>(
        root,
        { components: null, failure: '', tag: '', texts: {}, invalid: [], loaded: [], events: [] },
        view
    )
    gallery.render()
    readComponents().then(
        (components) => {
            gallery.set({ components })
            const first = components[0]
            if (first) show(gallery, first)
        },
        (error: unknown) =>
            gallery.set({ components: [], failure: error instanceof Error ? error.message : String(error) })
    )
}
