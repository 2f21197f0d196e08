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
    record: UiRecord
    placed: UiPlaced
    caption: string
    /** Where on the page it stands: the same component may stand in several places. */
    place: string
}

/** A component that records place: gets its properties, is listened to, and nothing else. */
export function Guest({ sow, record, placed, caption, place }: Guest) {
    const { tag, properties } = placed
    const { loaded, broken } = sow.state
    const { unavailable } = sow.state.record
    prepare(sow, placed)
    if (broken.includes(tag)) {
        return (
            <p className="problem" role="alert">
                {`${caption} could not be loaded.`}
            </p>
        )
    }
    if (unavailable.includes(place)) return <p className="quiet">{`${caption} has nothing to show to you.`}</p>
    if (!loaded.includes(tag)) return <p className="quiet">Loading …</p>
    const listeners = {
        [action(tag, 'RUN_FINISHED')]: () => refreshRecord(sow),
        [action(tag, 'UNAVAILABLE')]: () => setRecord(sow, { unavailable: [...sow.state.record.unavailable, place] }),
    }
    return createElement(tag, { key: `${place}-${record.id}`, ...properties, on: listeners })
}
