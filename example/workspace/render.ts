import renderer from '@servicenow/ui-renderer-snabbdom'

/** A page's state with one view: renders once a frame however often the state changes. */
export class Page<S extends object> {
    private planned = false

    constructor(
        private readonly root: HTMLElement,
        public state: S,
        private readonly view: (page: Page<S>) => unknown
    ) {}

    set(patch: Partial<S>): void {
        this.state = { ...this.state, ...patch }
        if (this.planned) return
        this.planned = true
        requestAnimationFrame(() => this.render())
    }

    render(): void {
        this.planned = false
        renderer.onStateChange(this.root, () => this.view(this))
    }

    /** Moves the focus once the next rendering is on the page. */
    focus(selector: string): void {
        requestAnimationFrame(() =>
            requestAnimationFrame(() => this.root.querySelector<HTMLElement>(selector)?.focus())
        )
    }
}

export function fieldText(event: Event): string {
    const field = event.currentTarget
    const known =
        field instanceof HTMLInputElement || field instanceof HTMLSelectElement || field instanceof HTMLTextAreaElement
    return known ? field.value : ''
}
