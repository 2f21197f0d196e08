import type { Co } from './effects.ts'
import { printTable } from './print.ts'

/** Follows the page around: its width, and that it is printed. */
export function watchPage({ host, state: { internals }, updateState }: Co): void {
    // Known before the first drawing, so that it is drawn once.
    let known = host.clientWidth
    updateState({ viewWidth: known })
    const width = new ResizeObserver(() => {
        const { clientWidth } = host.shadowRoot?.querySelector('.scroller') ?? host
        if (clientWidth === known) return
        known = clientWidth
        updateState({ viewWidth: known })
    })
    const fill = () => {
        const { drawn } = internals
        if (drawn) host.shadowRoot?.querySelector('.print')?.replaceChildren(printTable(drawn))
    }
    const empty = () => host.shadowRoot?.querySelector('.print')?.replaceChildren()
    width.observe(host)
    window.addEventListener('beforeprint', fill)
    window.addEventListener('afterprint', empty)
    internals.release = () => {
        width.disconnect()
        window.removeEventListener('beforeprint', fill)
        window.removeEventListener('afterprint', empty)
    }
}
