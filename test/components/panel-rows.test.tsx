import { done, ok, page, quietServer, RECORD, refused, start } from './fake-server.ts'
import { button, mount, textOf, until } from './support.ts'
import '../../src/components/instruction-panel/index.ts'

const RUN = done(1000, 2500)

/** The panel with a finished run of 2,500 rows, of which 1,000 are stored. */
async function opened(): Promise<{ host: HTMLElement; table: HTMLElement }> {
    const host = mount('x-1e-instruction-panel', { table: 'incident', sysId: RECORD })
    const table = await until(() => host.shadowRoot?.querySelector<HTMLElement>('x-1e-response-table'))
    await until(() => textOf(table, '.count') === '1–10 of 1,000 loaded, 2,500 found')
    return { host, table }
}

function server() {
    const { settings } = start()
    return quietServer({ newestRun: RUN, settings: { ...settings, batchSize: 1000 } }).on(
        `GET /runs/${RUN.id}/responses`,
        ({ path }) => {
            const [, from, to] = /from=(\d+)&to=(\d+)/.exec(path) ?? []
            return ok(page(Number(from), Number(to), 1000, 2500))
        }
    )
}

describe('rows of a run', () => {
    it('come once for a double click, and wait while somebody else is served', async () => {
        let attempts = 0
        const calls = server().on(`POST /runs/${RUN.id}/responses`, () =>
            ++attempts === 1 ? refused(409, 'run_busy: ') : ok(page(1000, 2000, 2000, 2500))
        )
        const { table } = await opened()
        button(table, 'Load more').click()
        button(table, 'Load more').click()
        await until(() => textOf(table, '.count') === '1–10 of 2,000 loaded, 2,500 found')
        expect(calls.calls('POST /runs/')).toHaveLength(2)
    })

    it('are complete when another agent loaded some in between', async () => {
        server()
            .on(`POST /runs/${RUN.id}/responses`, () => ok(page(2000, 2500, 2500, 2500)))
            .on(`GET /runs/${RUN.id}/responses?from=1000&to=2500`, () => ok(page(1000, 2500, 2500, 2500)))
        const { table } = await opened()
        button(table, 'Load more').click()
        await until(() => textOf(table, '.count') === '1–10 of 2,500 rows, all loaded')
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
        expect(textOf(table, '.count')).toBe('1–10 of 1,000 loaded, 2,500 found')
        await until(() => !table.shadowRoot?.querySelector('#more'))
    })

    it('can be asked for again after a failure', async () => {
        let attempts = 0
        server().on(`POST /runs/${RUN.id}/responses`, () =>
            ++attempts === 1
                ? refused(502, 'platform_unreachable: x', '1E cannot be reached: x')
                : ok(page(1000, 2000, 2000, 2500))
        )
        const { table } = await opened()
        button(table, 'Load more').click()
        await until(() => textOf(table, '.failure p') === '1E cannot be reached: x')
        button(table, 'Try again').click()
        await until(() => textOf(table, '.count') === '1–10 of 2,000 loaded, 2,500 found')
        expect(table.shadowRoot?.querySelector('.failure')).toBeNull()
    })
})
