import { inspect, TextEncoder } from 'node:util'

/** The framework swallows exceptions. Collect every way in which one can still be seen, and fail the test. */
const problems: string[] = []
const real = { error: console.error, warn: console.warn }

function described(args: unknown[]): string {
    return args.map((one) => (typeof one === 'string' ? one : inspect(one))).join(' ')
}

/** jsdom has none; the framework uses it in place of timers while the page is hidden. */
class TinyMessageChannel {
    readonly port1: { onmessage: (() => void) | null } = { onmessage: null }
    readonly port2 = { postMessage: () => void setTimeout(() => this.port1.onmessage?.(), 0) }
}
/** jsdom has no layout: nothing is ever resized. */
class NoResizeObserver {
    observe(): void {}
    disconnect(): void {}
}
// jsdom has no TextEncoder either.
Object.assign(globalThis, { MessageChannel: TinyMessageChannel, ResizeObserver: NoResizeObserver, TextEncoder })

beforeEach(() => {
    problems.length = 0
    for (const level of ['error', 'warn'] as const) {
        console[level] = (...args: unknown[]) => {
            problems.push(`${level}: ${described(args)}`)
        }
    }
})

document.addEventListener(
    'SEISMIC_COMPONENT_ERROR_THROWN',
    (event) => {
        const payload: unknown = event instanceof CustomEvent ? event.detail.payload : event
        problems.push(`component error: ${inspect(payload, { depth: 2 })}`)
    },
    true // the event does not bubble
)
window.addEventListener('error', (event) => {
    problems.push(`event listener: ${event.message}`)
})

afterEach(() => {
    Object.assign(console, real)
    document.body.replaceChildren()
    const seen = problems.splice(0)
    if (seen.length) throw new Error(`the framework reported ${seen.length} problem(s):\n${seen.join('\n')}`)
})

// A choice of the test before is none of this one's.
afterEach(() => sessionStorage.clear())
