/**
 * What the UI page `x_1e_connect_form_item.do` runs: one component for the record that its address names. The classic
 * form frames that page, so that the scripts of the two never meet.
 */
import './index.ts'
import { itsm } from './shared/itsm.ts'

const ITEMS = ['x-1e-instruction-panel', 'x-1e-device-experience']
/** Room for what a component opens below itself, px. */
const LEAST_HEIGHT = 480

/** Texts in the user's language; without them the page reads in English. */
async function loadTexts(): Promise<void> {
    try {
        const { texts } = await itsm('GET /texts', {})
        window.__TECTONIC_TRANSLATIONS__ = texts
    } catch {
        // Whatever is wrong with the server, the component itself says so.
    }
}

/** The frame of the form grows with its content. */
function fitFrame(item: HTMLElement): void {
    const frame = window.frameElement
    if (!frame) return
    // A link leads the form's page away, never the frame alone.
    document.head.append(Object.assign(document.createElement('base'), { target: '_parent' }))
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
    Object.assign(item, { table: asked.get('sysparm_table') ?? '', sysId: asked.get('sysparm_id') ?? '' })
    place.append(item)
    fitFrame(item)
}

show()
