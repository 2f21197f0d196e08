/** True for Ctrl+Enter or Command+Enter, which press *Run* from anywhere in the panel. */
export function isRunKey(event: KeyboardEvent): boolean {
    const { key, ctrlKey, metaKey, altKey, isComposing, repeat } = event
    return key === 'Enter' && (ctrlKey || metaKey) && !isComposing && !altKey && !repeat
}

/** True when somebody changes the text of the field in which instructions are searched. */
export function isPickerText(event: Event): boolean {
    const [field] = event.composedPath()
    return field instanceof HTMLInputElement && field.getAttribute('role') === 'combobox'
}

/** True for Alt+I, which leads into the list of instructions. The code of the key: with Alt its character may be another. */
function isPickerKey(event: KeyboardEvent): boolean {
    return event.code === 'KeyI' && event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey
}

/** Calls it for Alt+I anywhere on the page, while the panel can be seen. Returns a function that ends it. */
export function onPickerKey(host: HTMLElement, act: () => void): () => void {
    const listen = (event: KeyboardEvent) => {
        if (!isPickerKey(event) || event.defaultPrevented || host.getClientRects().length === 0) return
        event.preventDefault()
        act()
    }
    document.addEventListener('keydown', listen)
    return () => document.removeEventListener('keydown', listen)
}
