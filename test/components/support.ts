/** Waits until `check` holds: rendering is asynchronous and takes an unknown number of frames. */
export async function until<T>(check: () => T, ms = 10_000): Promise<NonNullable<T>> {
    const end = Date.now() + ms
    for (;;) {
        const value = check()
        if (value) return value
        if (Date.now() > end) throw new Error(`timed out: ${check}`)
        await new Promise((resolve) => setTimeout(resolve, 5))
    }
}

export function mount(tag: string, properties: Record<string, unknown>): HTMLElement {
    const element = Object.assign(document.createElement(tag), properties)
    document.body.append(element)
    return element
}

/** The payloads of one action as a host outside sees them. */
export function payloadsOf(target: EventTarget, type: string): Record<string, unknown>[] {
    const list: Record<string, unknown>[] = []
    target.addEventListener(type, (event) => {
        if (event instanceof CustomEvent) list.push(event.detail.payload)
    })
    return list
}

export function all(host: Element, selector: string): HTMLElement[] {
    return [...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])]
}

export function one(host: Element, selector: string): HTMLElement {
    const found = host.shadowRoot?.querySelector<HTMLElement>(selector)
    if (!found) throw new Error(`no ${selector} in ${host.shadowRoot?.innerHTML.slice(0, 2000)}`)
    return found
}

export function textOf(host: Element, selector: string): string {
    return (host.shadowRoot?.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim()
}

/** The button with this accessible text, inside the component's own shadow root. */
export function button(host: Element, name: string): HTMLButtonElement {
    const found = all(host, 'button').find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === name
    )
    if (!(found instanceof HTMLButtonElement)) throw new Error(`no button "${name}" in ${textOf(host, '*')}`)
    return found
}

export function type(field: HTMLElement, value: string): void {
    Object.assign(field, { value })
    field.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
    field.dispatchEvent(new Event('change', { bubbles: true }))
}

export function press(target: HTMLElement, key: string): void {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }))
}

/** Replaces every text as a page translator does: in an element of its own, where translating is allowed. */
export function translatePage(host: HTMLElement): void {
    const root = host.shadowRoot
    if (!root) return
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
    const texts: Text[] = []
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode)
    for (const text of texts) {
        if (text.parentElement?.closest('[translate=no], style')) continue
        const font = document.createElement('font')
        font.textContent = `«${text.data}»`
        text.replaceWith(font)
    }
}
