import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiFormComponent, UiRecord } from '../../ui-api.ts'
import { refreshRecord } from '../navigate.ts'
import { slug } from '../places.ts'
import { loadComponent } from '../scripts.ts'
import { type Sow, setRecord } from '../state.ts'

/** Loads the script of a component once its tab is opened. */
export async function prepare(sow: Sow, { tag, scriptUrl }: UiFormComponent): Promise<void> {
    try {
        await loadComponent(scriptUrl)
        await customElements.whenDefined(tag)
        setRecord(sow, { loaded: [...new Set([...sow.state.record.loaded, tag])] })
    } catch {
        setRecord(sow, { broken: [...new Set([...sow.state.record.broken, tag])] })
    }
}

/** A component's own actions are named after its tag. */
function action(tag: string, name: string): string {
    return `${tag.toUpperCase().replaceAll('-', '_')}#${name}`
}

/** A component that the form layout places: gets the record as properties, is listened to, and nothing else. */
export function Guest({ sow, record, component }: { sow: Sow; record: UiRecord; component: UiFormComponent }) {
    const { loaded, broken, unavailable } = sow.state.record
    const name = slug(component.caption)
    if (broken.includes(component.tag)) {
        return (
            <p className="problem" role="alert">
                {`${component.caption} could not be loaded.`}
            </p>
        )
    }
    if (unavailable.includes(name)) return <p className="quiet">{`${component.caption} has nothing to show to you.`}</p>
    if (!loaded.includes(component.tag)) return <p className="quiet">Loading …</p>
    const listeners = {
        [action(component.tag, 'RUN_FINISHED')]: () => refreshRecord(sow),
        [action(component.tag, 'UNAVAILABLE')]: () =>
            setRecord(sow, { unavailable: [...sow.state.record.unavailable, name] }),
    }
    return createElement(component.tag, {
        key: `${component.tag}-${record.id}`,
        table: record.table,
        sysId: record.id,
        on: listeners,
    })
}
