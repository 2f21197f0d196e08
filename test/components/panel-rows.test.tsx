import { done, ok, page, quietServer, RECORD, refused } from './fake-server.ts'
import { button, mount, textOf, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

const RUN = done(100, 250)

/** The panel with a finished run of 250 rows, of which 100 are stored. */
async function opened(): Promise<{ host: HTMLElement; table: HTMLElement }> {
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    const table = await until(() => host.shadowRoot?.querySelector<HTMLElement>('x-1e-response-table'))
    await until(() => textOf(table, '.count') === '1–10 of 100 loaded, 250 found')
    return { host, table }
}

function server() {
    return quietServer({ newestRun: RUN }).on(`GET /runs/${RUN.id}/responses`, ({ path }) => {
        const [, from, to] = /from=(\d+)&to=(\d+)/.exec(path) ?? []
        return ok(page(Number(from), Number(to), 100, 250))
    })
}

describe('rows of a run', () => {
    it('come once for a double click, and wait while somebody else is served', async () => {
        let attempts = 0
        const calls = server().on(`POST /runs/${RUN.id}/responses`, () =>
            ++attempts === 1 ? refused(409, 'run_busy: ') : ok(page(100, 200, 200, 250))
        )
        const { table } = await opened()
        button(table, 'Load more').click()
        button(table, 'Load more').click()
        await until(() => textOf(table, '.count') === '1–10 of 200 loaded, 250 found')
        expect(calls.calls('POST /runs/')).toHaveLength(2)
    })

    it('are complete when another agent loaded some in between', async () => {
        server()
            .on(`POST /runs/${RUN.id}/responses`, () => ok(page(200, 250, 250, 250)))
            .on(`GET /runs/${RUN.id}/responses?from=100&to=250`, () => ok(page(100, 250, 250, 250)))
        const { table } = await opened()
        button(table, 'Load more').click()
        await until(() => textOf(table, '.count') === '1–10 of 250 rows, all loaded')
    })

    it('stay when 1E has forgotten the rest', async () => {
        server().on(`POST /runs/${RUN.id}/responses`, () =>
            refused(
                410,
                'answers_expired: ',
                '1E no longer has these answers. Run the instruction again to see all rows.'
            )
        )
        const { host, table } = await opened()
        button(table, 'Load more').click()
        await until(() => textOf(host, '.problem p').startsWith('1E no longer has these answers.'))
        expect(textOf(table, '.count')).toBe('1–10 of 100 loaded, 250 found')
        await until(() => !table.shadowRoot?.querySelector('#more'))
    })

    it('can be asked for again after a failure', async () => {
        let attempts = 0
        server().on(`POST /runs/${RUN.id}/responses`, () =>
            ++attempts === 1
                ? refused(502, 'platform_unreachable: x', '1E cannot be reached: x')
                : ok(page(100, 200, 200, 250))
        )
        const { table } = await opened()
        button(table, 'Load more').click()
        await until(() => textOf(table, '.failure p') === '1E cannot be reached: x')
        button(table, 'Try again').click()
        await until(() => textOf(table, '.count') === '1–10 of 200 loaded, 250 found')
        expect(table.shadowRoot?.querySelector('.failure')).toBeNull()
    })
})
