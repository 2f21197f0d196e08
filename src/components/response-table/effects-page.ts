import type { Co } from './effects.ts'
import { printTable } from './print.ts'

/** Follows the page around: its width, and that it is printed. */
export function watchPage({ host, state: { internals }, updateState }: Co): void {
    const width = new ResizeObserver(() => {
        const scroller = host.shadowRoot?.querySelector('.scroller')
        updateState({ viewWidth: (scroller ?? host).clientWidth })
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
