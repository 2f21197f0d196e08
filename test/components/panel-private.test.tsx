import type { Column, ResponsePage } from '../../src/contract/wire.ts'
import { done, ok, quietServer, RECORD, refused, start } from './fake-server.ts'
import { button, mount, one, textOf, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

const RUN = done(2, 2)
const ID = 'd'.repeat(32)

/** Two rows with a private column, masked or as they are. */
function page(how: 'masked' | 'revealed'): ResponsePage {
    const columns: Column[] = [
        { name: 'User', kind: 'text', private: how },
        { name: 'Session', kind: 'text' },
    ]
    const users = how === 'masked' ? ['••••••••', '••••••••'] : ['amelia', 'chen']
    const rows = users.map((user, at) => [user, `s${at}`])
    const ids = rows.map((_, at): [string, string] => ['1', String(at)])
    return { columns, rows, ids, from: 0, to: 2, stored: 2, found: 2, more: false }
}

function server(ms = 900_000) {
    const { settings, permissions } = start()
    const at = Date.now()
    const made = { id: ID, columns: ['User'], at: new Date(at).toISOString(), until: new Date(at + ms).toISOString() }
    return quietServer({ newestRun: RUN, settings, permissions: { ...permissions, reveal: true } })
        .on(`GET /runs/${RUN.id}/responses`, ({ path }) =>
            ok(page(path.includes(`reveal=${ID}`) ? 'revealed' : 'masked'))
        )
        .on(`POST /runs/${RUN.id}/reveal`, () => ok(made))
}

async function opened(): Promise<HTMLElement> {
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    await until(() => host.shadowRoot?.querySelector('#reveal'))
    return host
}

const cells = (host: HTMLElement) => textOf(one(host, 'x-1e-response-table'), 'tbody')

async function revealed(): Promise<HTMLElement> {
    const host = await opened()
    button(host, 'Reveal User …').click()
    const field = await until(() => host.shadowRoot?.querySelector<HTMLInputElement>('#why'))
    field.value = '  Whose is it? '
    field.form?.requestSubmit()
    await until(() => cells(host).includes('amelia'))
    return host
}

describe('private columns', () => {
    it('are revealed with the reason as it was typed, once for a press', async () => {
        const calls = server()
        const host = await revealed()
        const posts = calls.calls('POST /runs/')
        expect(posts.map(({ body }) => body)).toEqual([{ reason: 'Whose is it?', key: expect.any(String) }])
        button(host, 'Mask again').click()
        await until(() => host.shadowRoot?.querySelector('#reveal'))
        expect(cells(host)).not.toContain('amelia')
    })

    it('are masked again when the panel is taken from the page, also if it comes back', async () => {
        server()
        const host = await revealed()
        host.remove()
        document.body.append(host)
        await until(() => host.shadowRoot?.querySelector('#reveal'))
        expect(cells(host)).not.toContain('amelia')
    })

    it('are masked again when their time is over, and when the browser keeps the page', async () => {
        server(150)
        const host = await revealed()
        await until(() => host.shadowRoot?.querySelector('#reveal'))
        expect(cells(host)).not.toContain('amelia')
        server()
        const other = await revealed()
        window.dispatchEvent(new Event('pagehide'))
        await until(() => other.shadowRoot?.querySelector('#reveal'))
        expect(cells(other)).not.toContain('amelia')
    })

    it('stay masked when the server refuses, with what it says', async () => {
        server().on(`POST /runs/${RUN.id}/reveal`, () =>
            refused(422, 'reason_missing: ', 'Say why you need to see it.')
        )
        const host = await opened()
        button(host, 'Reveal User …').click()
        const field = await until(() => host.shadowRoot?.querySelector<HTMLInputElement>('#why'))
        field.form?.requestSubmit()
        await until(() => textOf(host, '#why-problem') === 'Say why you need to see it.')
        expect(cells(host)).not.toContain('amelia')
    })
})
