/** What `g_modal.showFrame` takes ("g_modal (Next Experience)"), as far as it is emulated. */
interface FrameOptions {
    title?: string
    url?: string
    size?: string
    height?: string
    showClose?: boolean
    closeOnEscape?: boolean
}

const KNOWN = ['title', 'url', 'size', 'height', 'showClose', 'closeOnEscape']
const REFUSED = ['alert', 'confirm', 'confirmDestroy', 'richText', 'showFields']
/** Widths of the documented sizes; `fw` is as wide as the page. */
const WIDTHS: Record<string, string> = { fw: '100%', sm: '420px', md: '600px', lg: '800px' }

/** A dialog with a frame: focus goes in, and comes back to what opened it. */
function showFrame(options: FrameOptions): void {
    const strange = Object.keys(options).find((name) => !KNOWN.includes(name))
    if (strange) throw new Error(`g_modal.showFrame: ${strange} is not emulated.`)
    const { title = '', url = '', size = 'lg', height = '153.75px', showClose = true, closeOnEscape = false } = options
    const width = WIDTHS[size]
    if (!width) throw new Error(`g_modal.showFrame: there is no size ${size}.`)
    const dialog = Object.assign(document.createElement('dialog'), { className: 'dialog dialog--frame' })
    dialog.style.inlineSize = width
    const heading = Object.assign(document.createElement('h2'), { id: 'modal-title', textContent: title })
    dialog.setAttribute('aria-labelledby', heading.id)
    const head = Object.assign(document.createElement('div'), { className: 'dialog__head' })
    head.append(heading)
    if (showClose) head.append(closeButton(dialog))
    const frame = Object.assign(document.createElement('iframe'), { src: url, title })
    frame.style.blockSize = /^\d+$/.test(height) ? `${height}px` : height
    dialog.append(head, frame)
    dialog.addEventListener('cancel', (event) => {
        if (!closeOnEscape) event.preventDefault()
    })
    dialog.addEventListener('close', () => dialog.remove())
    document.body.append(dialog)
    dialog.showModal()
}

function closeButton(dialog: HTMLDialogElement): HTMLButtonElement {
    const button = Object.assign(document.createElement('button'), { type: 'button', textContent: '×' })
    button.className = 'button button--quiet button--icon'
    button.setAttribute('aria-label', 'Close')
    button.addEventListener('click', () => dialog.close())
    return button
}

/** The `g_modal` of a workspace client script. */
export const modal: Record<string, (options: FrameOptions) => void> = {
    showFrame,
    ...Object.fromEntries(
        REFUSED.map((name) => [
            name,
            () => {
                throw new Error(`g_modal.${name} is not emulated.`)
            },
        ])
    ),
}
