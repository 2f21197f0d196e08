import type { CDPSession, Page } from 'playwright-core'

/** What a control is shown in. Disabled ones are under the pointer too: they must not react. */
export const PSEUDO_STATES = [':hover', ':focus-visible', ':active', 'disabled'] as const
type PseudoState = (typeof PSEUDO_STATES)[number]

const FORCED: Readonly<Record<PseudoState, string[]>> = {
    ':hover': ['hover'],
    ':focus-visible': ['focus', 'focus-visible', 'focus-within'],
    ':active': ['hover', 'active'],
    disabled: ['hover'],
}

/** The controls, and what reacts when a control in it does. An option never has the focus. */
const TAGS = ['a', 'button', 'input', 'select', 'summary', 'textarea', 'td', 'th', 'tr']
/** What a component disables at times. */
const DISABLED = '.button, .link, .fix, .menu__item, .menu > button'

interface Node {
    nodeId: number
    localName: string
    attributes?: string[]
    children?: Node[]
    shadowRoots?: Node[]
}

function attribute({ attributes = [] }: Node, name: string): string {
    const at = attributes.findIndex((one, index) => index % 2 === 0 && one === name)
    return at < 0 ? '' : (attributes[at + 1] ?? '')
}

function* within(node: Node): Generator<Node> {
    yield node
    for (const child of [...(node.shadowRoots ?? []), ...(node.children ?? [])]) yield* within(child)
}

/** Holds the controls on the gallery's stage in a pseudo state, as the browser's own tools do. */
export class Pseudo {
    private forced: number[] = []

    private constructor(
        private readonly page: Page,
        private readonly session: CDPSession
    ) {}

    static async on(page: Page): Promise<Pseudo> {
        const session = await page.context().newCDPSession(page)
        await session.send('DOM.enable')
        await session.send('CSS.enable')
        return new Pseudo(page, session)
    }

    async force(state: PseudoState): Promise<void> {
        const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true })
        const stage = [...within(root)].find((node) => attribute(node, 'class').split(' ').includes('stage'))
        if (!stage) throw new Error('The gallery has no stage')
        const controls = [...within(stage)].filter(
            (node) =>
                TAGS.includes(node.localName) || (attribute(node, 'role') === 'option' && state !== ':focus-visible')
        )
        this.forced = controls.map(({ nodeId }) => nodeId)
        for (const nodeId of this.forced)
            await this.session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: FORCED[state] })
        if (state === 'disabled') await this.disable(true)
    }

    async release(): Promise<void> {
        for (const nodeId of this.forced)
            await this.session.send('CSS.forcePseudoState', { nodeId, forcedPseudoClasses: [] })
        this.forced = []
        await this.disable(false)
    }

    private async disable(on: boolean): Promise<void> {
        for (const one of await this.page.locator('.stage').locator(DISABLED).all())
            await one.evaluate((element, disabled) => {
                if (disabled) element.setAttribute('aria-disabled', 'true')
                else element.removeAttribute('aria-disabled')
            }, on)
        for (const one of await this.page.locator('.stage .pager > button').all())
            await one.evaluate((element, disabled) => element.toggleAttribute('disabled', disabled), on)
    }
}
