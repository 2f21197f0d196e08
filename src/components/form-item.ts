/**
 * The script of the UI page `x_1e_connect_form_item.do`: shows one component for the record or the runs in the address. The classic
 * form shows that page in a frame, because its own scripts replace parts of JavaScript and its styles reach into everything; a
 * workspace shows it in a modal.
 */
import './shared/natives.ts'
import './index.ts'
import { itsm } from './shared/itsm.ts'

const ITEMS = ['x-1e-instruction-panel', 'x-1e-device-experience', 'x-1e-approval-list']
/** Space for the lists that a component opens, px. */
const LEAST_HEIGHT = 480

/** Loads the user's language. Without it the page reads in English. */
async function loadTexts(): Promise<void> {
    try {
        const { texts } = await itsm('GET /texts', {})
        window.__TECTONIC_TRANSLATIONS__ = texts
    } catch {
        // The component itself shows what is wrong with the server.
    }
}

/** Takes over the theme of the form around: its style sheet, and the attributes by which that is chosen. */
function dressAs(form: Document): void {
    const { classList, dataset } = document.documentElement
    classList.add(...form.documentElement.classList)
    Object.assign(dataset, form.documentElement.dataset)
    for (const sheet of form.querySelectorAll('link[data-source-id="glide-theme"]'))
        document.head.append(sheet.cloneNode())
}

/** Looks like the page around, and leads links out of the frame. The frame in a form grows with its content. */
function fitFrame(item: HTMLElement, isInWorkspace: boolean): void {
    const frame = window.frameElement
    if (!frame) return
    dressAs(frame.ownerDocument)
    // A link replaces the page with the form; a workspace, which may hold unsaved values, stays as it is.
    const target = isInWorkspace ? '_blank' : '_parent'
    document.head.append(Object.assign(document.createElement('base'), { target }))
    if (isInWorkspace) return
    new ResizeObserver(() => {
        frame.setAttribute('height', String(Math.max(LEAST_HEIGHT, item.offsetHeight)))
    }).observe(item)
}

async function show(): Promise<void> {
    const asked = new URLSearchParams(window.location.search)
    const tag = ITEMS.find((one) => one === asked.get('sysparm_item'))
    const place = document.getElementById('x-1e-form-item')
    if (!tag || !place) return
    await loadTexts()
    const item = document.createElement(tag)
    item.style.display = 'block'
    const runs = asked.get('sysparm_runs') ?? ''
    Object.assign(item, {
        table: asked.get('sysparm_table') ?? '',
        sysId: asked.get('sysparm_id') ?? '',
        opened: asked.get('sysparm_workspace') === 'true',
        // *Reject …* of the list of runs leads here.
        ...(runs ? { runs, rejecting: true } : {}),
    })
    place.append(item)
    fitFrame(item, asked.get('sysparm_workspace') === 'true')
}

show()
