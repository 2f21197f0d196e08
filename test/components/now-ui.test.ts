import '../../src/components/index.ts'
import nowUi from '../../now-ui.json'
import { translationKeys } from '../../scripts/translation-keys.ts'
import { messageKey } from '../../src/contract/text.ts'
import { mount, until } from './support.ts'

const entries = Object.entries(nowUi.components)

/** What a new element on the page holds under a name. */
function held(element: HTMLElement, name: string): unknown {
    return Reflect.get(element, name)
}

describe('now-ui.json', () => {
    it('describes exactly the elements that the bundle registers', () => {
        for (const [tag] of entries) expect(customElements.get(tag)).toBeDefined()
        expect(entries.map(([tag]) => tag).sort()).toEqual([
            'x-1e-approval-banner',
            'x-1e-approval-list',
            'x-1e-device-experience',
            'x-1e-excel-export',
            'x-1e-experience-card',
            'x-1e-instruction-panel',
            'x-1e-instruction-picker',
            'x-1e-response-table',
            'x-1e-row-comparison',
        ])
    })

    it.each(entries)('lists every text of %s, and no other', (tag, component) => {
        expect([...component.requiredTranslationKeys].sort()).toEqual(
            translationKeys(tag.replace('x-1e-', '')).map(messageKey).sort()
        )
    })

    it.each(entries)('gives %s the defaults that the element has', async (tag, { properties }) => {
        const element = mount(tag, {})
        await until(() => element.shadowRoot?.firstElementChild)
        for (const property of properties) {
            const { name } = property
            if ('defaultValue' in property) expect([name, held(element, name)]).toEqual([name, property.defaultValue])
            else expect([name, typeof held(element, name)]).toEqual([name, 'object'])
        }
    })

    it('names every action after its component, once', () => {
        const names = entries.flatMap(([tag, { actions }]) =>
            actions.map(({ name }) => {
                expect(name.startsWith(`${tag.toUpperCase().replaceAll('-', '_')}#`)).toBe(true)
                return name
            })
        )
        expect(new Set(names).size).toBe(names.length)
    })
})
