import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { pickDomain, session } from './api.ts'
import { fieldText } from './render.ts'

/** In which domain a person works, while domains are separated: to pick, or to read for whoever has only one. */
export function DomainPicker() {
    const { domain, domains } = session()
    if (!domain) return null
    if (domains.length < 2) return <span className="top__scope">{`Domain: ${domain.name}`}</span>
    return (
        <span className="top__scope">
            <label for="domain-picker">Domain</label>
            <select
                id="domain-picker"
                className="input"
                on-change={(event: Event) => {
                    // The page is written anew with what the domain shows.
                    pickDomain(fieldText(event)).then(() => window.location.reload())
                }}
            >
                {domains.map(({ id, name }) => (
                    <option key={id} value={id} selected={id === domain.id}>
                        {name}
                    </option>
                ))}
            </select>
        </span>
    )
}
