import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiPlaced, UiRecord } from '../../ui-api.ts'
import { refreshRecord } from '../navigate.ts'
import { loadComponent } from '../scripts.ts'
import { type Sow, setRecord } from '../state.ts'

const asked = new Set<string>()

/** Loads the script of a component once it is looked at. */
async function prepare(sow: Sow, { tag, scriptUrl }: UiPlaced): Promise<void> {
    if (asked.has(tag)) return
    asked.add(tag)
    try {
        await loadComponent(scriptUrl)
        await customElements.whenDefined(tag)
        sow.set({ loaded: [...sow.state.loaded, tag] })
    } catch {
        sow.set({ broken: [...sow.state.broken, tag] })
    }
}

/** A component's own actions are named after its tag. */
function action(tag: string, name: string): string {
    return `${tag.toUpperCase().replaceAll('-', '_')}#${name}`
}

interface Guest {
    sow: Sow
    placed: UiPlaced
    caption: string
    /** Tells it apart: the same component may stand in several places. */
    name: string
    /** True once it has said that it has nothing for this user. */
    unavailable: boolean
    /** What the page does on actions, by their names without the tag. */
    on: Record<string, () => void>
}

/** A component that records place: gets its properties, is listened to, and nothing else. */
export function Guest({ sow, placed, caption, name, unavailable, on }: Guest) {
    const { tag, properties } = placed
    const { loaded, broken } = sow.state
    prepare(sow, placed)
    if (broken.includes(tag)) {
        return (
            <p className="problem" role="alert">
                {`${caption} could not be loaded.`}
            </p>
        )
    }
    if (unavailable) return <p className="quiet">{`${caption} has nothing to show to you.`}</p>
    if (!loaded.includes(tag)) return <p className="quiet">Loading …</p>
    const listeners = Object.fromEntries(Object.entries(on).map(([one, act]) => [action(tag, one), act]))
    return createElement(tag, { key: name, ...properties, on: listeners })
}

interface RecordGuest {
    sow: Sow
    record: UiRecord
    placed: UiPlaced
    caption: string
    /** Where on the page it stands. */
    place: string
}

/** A component on the page of a record. */
export function RecordGuest({ sow, record, placed, caption, place }: RecordGuest) {
    const { unavailable } = sow.state.record
    const on = {
        RUN_FINISHED: () => refreshRecord(sow),
        UNAVAILABLE: () => setRecord(sow, { unavailable: [...sow.state.record.unavailable, place] }),
    }
    return Guest({
        sow,
        placed,
        caption,
        name: `${place}-${record.id}`,
        unavailable: unavailable.includes(place),
        on,
    })
}
