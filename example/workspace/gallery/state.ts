import type { UiComponent } from '../../ui-api.ts'
import type { Page } from '../render.ts'
import type { Calls } from './replay.ts'

/** One recorded look of a component, see test/gallery. */
export interface Look {
    component: string
    name: string
    title: string
    recordedAt: string
    properties: Readonly<Record<string, unknown>>
    calls: Calls
}

/** How the stage holds the component. */
export interface Frame {
    width: 'full' | 'narrow'
    zoom: '100' | '200'
    direction: 'ltr' | 'rtl'
}

export interface GalleryState {
    components: readonly UiComponent[] | null
    looks: readonly Look[]
    failure: string
    tag: string
    /** Name of the look; '' shows the component with its defaults. */
    look: string
    frame: Frame
    /** What was typed, by property. */
    texts: Readonly<Record<string, string>>
    /** Properties whose text is no JSON. */
    invalid: readonly string[]
    loaded: readonly string[]
    /** Events of the component that is shown, newest first. */
    events: readonly string[]
}

export type Gallery = Page<GalleryState>

export function lookOf({ looks, tag, look }: GalleryState): Look | undefined {
    return looks.find((one) => one.component === tag && one.name === look)
}

/** The component and the look that the address names, `#tag/look`. */
export function wanted(): { tag: string; look: string } {
    const [tag = '', look = ''] = window.location.hash.slice(1).split('/')
    return { tag, look }
}
