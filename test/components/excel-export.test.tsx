import '../../src/components/excel-export/index.ts'
import { all, button, mount, one, payloadsOf, press, textOf, until } from './support.ts'

async function element(properties: Record<string, unknown> = {}): Promise<HTMLElement> {
    const host = mount('x-1e-excel-export', { attachable: true, ...properties })
    await until(() => all(host, 'button').length)
    return host
}

async function opened(host: HTMLElement): Promise<HTMLElement[]> {
    one(host, '#open').click()
    await until(() => host.shadowRoot?.activeElement?.id === 'first')
    return all(host, '[role=menuitem]')
}

describe('excel export', () => {
    it('offers to download and to attach', async () => {
        const host = await element()
        const downloads = payloadsOf(document.body, 'X_1E_EXCEL_EXPORT#DOWNLOAD_REQUESTED')
        const attached = payloadsOf(document.body, 'X_1E_EXCEL_EXPORT#ATTACH_REQUESTED')
        expect(one(host, '#open').getAttribute('aria-expanded')).toBe('false')
        const items = await opened(host)
        expect(items.map((item) => item.textContent)).toEqual(['Download', 'Attach to this record'])
        items[0]?.click()
        await until(() => downloads.length === 1 && all(host, '[role=menu]').length === 0)
        const [, attach] = await opened(host)
        attach?.click()
        await until(() => attached.length === 1)
    })

    it('is used by keyboard: arrows change the item, Escape closes and goes back', async () => {
        const host = await element()
        const items = await opened(host)
        press(one(host, '#first'), 'ArrowDown')
        expect(host.shadowRoot?.activeElement).toBe(items[1])
        press(one(host, '#first + button'), 'ArrowUp')
        expect(host.shadowRoot?.activeElement).toBe(items[0])
        press(one(host, '#menu'), 'Escape')
        await until(() => host.shadowRoot?.activeElement?.id === 'open')
        expect(all(host, '[role=menu]')).toHaveLength(0)
    })

    it('says why nothing can be attached', async () => {
        const host = await element({ attachable: false })
        const attached = payloadsOf(document.body, 'X_1E_EXCEL_EXPORT#ATTACH_REQUESTED')
        const [, attach] = await opened(host)
        expect(attach?.getAttribute('aria-disabled')).toBe('true')
        expect(attach?.title).toBe('You may not attach files to this record.')
        attach?.click()
        expect(attached).toHaveLength(0)
    })

    it('shows how far it is, and can be stopped', async () => {
        const host = await element({ exporting: true, written: 3000, found: 25000 })
        const stops = payloadsOf(document.body, 'X_1E_EXCEL_EXPORT#STOP_REQUESTED')
        expect(textOf(host, '.meta')).toBe('3000 of 25000 rows written')
        expect(one(host, 'progress').getAttribute('value')).toBe('3000')
        button(host, 'Stop').click()
        await until(() => stops.length === 1)
        Object.assign(host, { exporting: false, message: '25000 rows downloaded.' })
        await until(() => textOf(host, '[role=status]') === '25000 rows downloaded.')
    })
})
