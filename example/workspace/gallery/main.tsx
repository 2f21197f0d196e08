import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiComponent } from '../../ui-api.ts'
import { readComponents } from '../api.ts'
import { Page } from '../render.ts'
import { loadComponent } from '../scripts.ts'
import { currentTheme, setTheme } from '../theme.ts'
import { Properties } from './properties.tsx'
import { asIfNow, replay } from './replay.ts'
import { Stage } from './stage.tsx'
import { type Frame, type Gallery, type GalleryState, type Look, lookOf, wanted } from './state.ts'

function failed(gallery: Gallery, error: unknown): void {
    gallery.set({ failure: error instanceof Error ? error.message : String(error) })
}

/** Shows what the address names; without a name the first component. */
async function show(gallery: Gallery): Promise<void> {
    const { components } = gallery.state
    const { tag, look } = wanted()
    const component = components?.find((one) => one.tag === tag) ?? components?.[0]
    if (!component) return
    gallery.set({ tag: component.tag, look, events: [], texts: {}, invalid: [] })
    try {
        await loadComponent(component.scriptUrl)
        const shown = lookOf(gallery.state)
        replay(shown ? asIfNow(shown.calls, shown.recordedAt) : {})
        gallery.set({ loaded: [...new Set([...gallery.state.loaded, component.tag])] })
    } catch (error) {
        failed(gallery, error)
    }
}

function Switch({ text, pressed, act }: { text: string; pressed: boolean; act(): void }) {
    return (
        <button key={text} type="button" className="button" aria-pressed={String(pressed)} on-click={act}>
            {text}
        </button>
    )
}

function Head({ gallery }: { gallery: Gallery }) {
    const { frame } = gallery.state
    const dark = currentTheme() === 'dark'
    const set = (changes: Partial<Frame>) => gallery.set({ frame: { ...frame, ...changes } })
    const theme = () => {
        setTheme(dark ? 'light' : 'dark')
        gallery.set({})
    }
    const narrow = frame.width === 'narrow'
    const large = frame.zoom === '200'
    const rtl = frame.direction === 'rtl'
    return (
        <header className="gallery__head">
            <h1>Component gallery</h1>
            <fieldset className="gallery__switches" aria-label="View">
                <Switch text="Dark theme" pressed={dark} act={theme} />
                <Switch text="Narrow" pressed={narrow} act={() => set({ width: narrow ? 'full' : 'narrow' })} />
                <Switch text="200 %" pressed={large} act={() => set({ zoom: large ? '100' : '200' })} />
                <Switch text="Right to left" pressed={rtl} act={() => set({ direction: rtl ? 'ltr' : 'rtl' })} />
            </fieldset>
        </header>
    )
}

function Looks({ gallery, tag }: { gallery: Gallery; tag: string }) {
    const { looks, look } = gallery.state
    const own = looks.filter((one) => one.component === tag)
    return (
        <ul className="gallery__looks">
            {own.map((one) => (
                <li key={one.name}>
                    <a href={`#${tag}/${one.name}`} aria-current={one.name === look ? 'true' : null}>
                        {one.title}
                    </a>
                </li>
            ))}
        </ul>
    )
}

function Nav({ gallery }: { gallery: Gallery }) {
    const { components, tag } = gallery.state
    return (
        <nav className="gallery__nav" aria-label="Components">
            {(components ?? []).map((one) => (
                <div key={one.tag}>
                    <a className="lists__item" href={`#${one.tag}`} aria-current={one.tag === tag ? 'true' : null}>
                        {one.label}
                    </a>
                    {one.tag === tag ? <Looks gallery={gallery} tag={tag} /> : null}
                </div>
            ))}
        </nav>
    )
}

function One({ gallery, component }: { gallery: Gallery; component: UiComponent }) {
    const { events } = gallery.state
    const look = lookOf(gallery.state)
    return (
        <div className="gallery__one">
            <section aria-label={component.label}>
                <h2>{look ? `${component.label}: ${look.title}` : component.label}</h2>
                <p className="meta">{component.description}</p>
                <Stage gallery={gallery} component={component} />
                <h2>Events</h2>
                <ol className="events" aria-live="polite">
                    {events.map((line, at) => (
                        <li key={`${events.length - at}`}>{line}</li>
                    ))}
                </ol>
            </section>
            <Properties gallery={gallery} component={component} />
        </div>
    )
}

function view(gallery: Gallery) {
    const { components, failure, tag } = gallery.state
    const shown = components?.find((one) => one.tag === tag)
    return (
        <div className="gallery">
            <Head gallery={gallery} />
            <Nav gallery={gallery} />
            <main>
                {failure ? (
                    <p className="problem" role="alert">
                        {failure}
                    </p>
                ) : null}
                {shown ? (
                    <One gallery={gallery} component={shown} />
                ) : (
                    <p className="quiet">{components ? 'Choose a component.' : 'Loading …'}</p>
                )}
            </main>
        </div>
    )
}

async function readLooks(): Promise<Look[]> {
    const answer = await fetch('/workspace/gallery-states.json')
    if (!answer.ok) throw new Error('The recorded states are missing.')
    return answer.json()
}

const root = document.getElementById('root')
if (root) {
    const frame: Frame = { width: 'full', zoom: '100', direction: 'ltr' }
    const nothing = { components: null, looks: [], failure: '', tag: '', look: '', frame }
    const gallery: Gallery = new Page<GalleryState>(
        root,
        { ...nothing, texts: {}, invalid: [], loaded: [], events: [] },
        view
    )
    gallery.render()
    window.addEventListener('hashchange', () => show(gallery))
    Promise.all([readComponents(), readLooks()]).then(
        ([components, looks]) => {
            gallery.set({ components, looks })
            show(gallery)
        },
        (error: unknown) => failed(gallery, error)
    )
}
