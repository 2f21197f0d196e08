import { acts } from './acts.ts'

/** The value of the field that an event came from. */
export function fieldText(event: Event): string {
    const field = event.currentTarget
    const known =
        field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement
    return known ? field.value : ''
}

/** True when the check box that an event came from is ticked. */
export function fieldTicked(event: Event): boolean {
    return event.currentTarget instanceof HTMLInputElement && event.currentTarget.checked
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
