import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiComponent } from '../../ui-api.ts'
import { fieldText } from '../render.ts'
import { type Gallery, lookOf } from './state.ts'

type Property = UiComponent['properties'][number]

const STRUCTURED = ['json', 'number', 'boolean']

function textOf(value: unknown): string {
    if (value === undefined || value === null) return ''
    return typeof value === 'string' ? value : JSON.stringify(value, null, 2)
}

function edit(gallery: Gallery, property: Property, text: string): void {
    const { name } = property
    const { tag, texts, invalid } = gallery.state
    const valid = invalid.filter((one) => one !== name)
    try {
        const structured = STRUCTURED.includes(property.fieldType)
        const value = structured ? (text.trim() === '' ? undefined : JSON.parse(text)) : text
        const target = document.querySelector(`.stage ${tag}`)
        if (target) Object.assign(target, { [name]: value })
        gallery.set({ texts: { ...texts, [name]: text }, invalid: valid })
    } catch {
        gallery.set({ texts: { ...texts, [name]: text }, invalid: [...valid, name] })
    }
}

function Field({ gallery, property }: { gallery: Gallery; property: Property }) {
    const { name } = property
    const id = `property-${name}`
    const given = lookOf(gallery.state)?.properties[name]
    const text = gallery.state.texts[name] ?? textOf(given === undefined ? property.defaultValue : given)
    const invalid = gallery.state.invalid.includes(name)
    const typed = (event: Event) => edit(gallery, property, fieldText(event))
    return (
        <div key={name} className="field">
            <label className="label" for={id}>
                {`${property.label} (${name})`}
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

/** Every property of the component as a field. */
export function Properties({ gallery, component }: { gallery: Gallery; component: UiComponent }) {
    return (
        <section className="gallery__properties" aria-label="Properties">
            <h2>Properties</h2>
            {component.properties.map((property) => (
                <Field gallery={gallery} property={property} />
            ))}
        </section>
    )
}
