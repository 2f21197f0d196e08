import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { chooseApplication, session } from './api.ts'
import { fieldText } from './render.ts'

/** In which application's scope an administrator works: whoever may not choose does not see it. */
export function ApplicationPicker() {
    const { application, applications } = session()
    if (applications.length === 0) return null
    return (
        <label className="top__scope">
            <span>Application scope</span>
            <select
                className="input"
                on-change={(event: Event) => {
                    // The page is written anew with what the scope allows.
                    chooseApplication(fieldText(event)).then(() => window.location.reload())
                }}
            >
                {applications.map(({ id, name }) => (
                    <option key={id} value={id} selected={id === application.id}>
                        {name}
                    </option>
                ))}
            </select>
        </label>
    )
}
