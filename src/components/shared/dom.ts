import { acts } from './acts.ts'

/** The value of the field that an event came from. */
export function fieldText({ currentTarget }: Event): string {
    return currentTarget && 'value' in currentTarget ? String(currentTarget.value) : ''
}

/** True when the check box that an event came from is ticked. */
export function fieldTicked(event: Event): boolean {
    return event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked
}

/** True when the focus goes to something inside the element that listens. */
export function staysInside({ currentTarget, relatedTarget }: FocusEvent): boolean {
    return relatedTarget instanceof Node && currentTarget instanceof Node && currentTarget.contains(relatedTarget)
}

/** Downloads a file. */
export function saveFile(file: Blob, name: string): void {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(file)
    link.download = name
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
}

/**
 * Moves the focus inside a component's shadow root after its next rendering; after a wait only when `acts()` is still `since`, or
 * nothing has the focus.
 */
export function focusSoon(host: HTMLElement, selector: string, since: number | null = null, attempts = 10): void {
    requestAnimationFrame(() => {
        if (since !== null && since !== acts() && document.activeElement !== document.body) return
        const target = host.shadowRoot?.querySelector<HTMLElement>(selector)
        if (target) target.focus()
        else if (attempts > 0) focusSoon(host, selector, since, attempts - 1)
    })
}
