import { done, type FakeServer, ok, quietServer, RECORD } from './fake-server.ts'
import { all, button, mount, one, textOf, type, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

const RUN = done(1, 1, { canReply: true })
const REPLY = {
    text: 'Hello Amelia,\n1 of 10: OUTLOOK (x86) takes 1 %.',
    found: ['1', 'OUTLOOK (x86)'],
    caller: 'Amelia Okafor',
    canPost: true,
}

async function opened(more: object = {}): Promise<{ host: HTMLElement; calls: FakeServer }> {
    const calls = quietServer({ newestRun: RUN })
        .on(`GET /runs/${RUN.id}/reply`, () => ok({ ...REPLY, ...more }))
        .on(`POST /runs/${RUN.id}/reply`, () => ok({ text: '' }))
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    await until(() => host.shadowRoot?.querySelector('#reply'))
    one(host, '#reply').click()
    await until(() => textOf(host, '.reply__text > div') !== '')
    return { host, calls }
}

const marked = (host: HTMLElement) => all(host, 'mark').map(({ textContent }) => textContent)

test('what came from the answer is marked, as a word of its own, until it is changed', async () => {
    const { host } = await opened()
    expect(marked(host)).toEqual(['1', 'OUTLOOK (x86)', '1'])
    expect(one(host, '#reply-text').getAttribute('aria-describedby')).toBe('reply-found')
    expect(textOf(host, '#reply-found')).toBe('From the answer: 1, OUTLOOK (x86).')
    type(one(host, '#reply-text'), 'OUTLOOK is closed, OUTLOOK (x86) was not.')
    await until(() => marked(host).length === 1)
    expect(marked(host)).toEqual(['OUTLOOK (x86)'])
})

test('it is posted, or copied where the record has no comments', async () => {
    const { host, calls } = await opened()
    button(host, 'Post as comment').click()
    await until(() => calls.calls(`POST /runs/${RUN.id}/reply`).length === 1)
    expect(calls.calls(`POST /runs/${RUN.id}/reply`)[0]?.body).toMatchObject({ text: REPLY.text })
    host.remove()
    const other = await opened({ canPost: false })
    expect(textOf(other.host, '.reply')).not.toContain('Post as comment')
    expect(textOf(other.host, '.reply')).not.toContain('visible to the caller')
    expect(textOf(other.host, '.reply')).toContain('Copy')
})
