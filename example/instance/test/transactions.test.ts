import { spawnSync } from 'node:child_process'
import path from 'node:path'
import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

const API = '/api/x_dev_sample/v1/api'

describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    beforeAll(async () => {
        instance = await startSample(engine, { env: { QUOTA_MS: '2500' } })
    }, 60_000)
    afterAll(() => instance.stop())

    test('two workers race for a unique key: each key is won once', async () => {
        const script = `var won = 0; for (var i = 0; i < 40; i++) { var t = new GlideRecord('x_dev_sample_thing'); t.initialize(); t.lock = 'race ' + i; if (t.insert() !== null) won++; } answer = won`
        const results = await Promise.all([1, 2, 3, 4].map(() => instance.script('x_dev_sample', script, 'worker')))
        expect(results.reduce((sum, one) => sum + Number(one.answer), 0)).toBe(40)
        expect(await instance.table('x_dev_sample_thing', 'lockSTARTSWITHrace')).toHaveLength(40)
    })

    test('the log tells a race at a unique index from an insert that nobody looked for', async () => {
        const insert = (key: string) =>
            `var t = new GlideRecord('x_dev_sample_thing'); t.initialize(); t.lock = '${key}'; answer = t.insert() !== null`
        const look = (key: string) =>
            `var l = new GlideRecord('x_dev_sample_thing'); l.addQuery('lock', '${key}'); l.query(); var there = l.hasNext(); `
        const run = (script: string) => instance.script('x_dev_sample', script, 'worker')
        const refused = async () =>
            (await instance.log())
                .filter(({ message }) => message.includes('Unique Key violation'))
                .map(({ message }) => message.endsWith('since it was looked for.'))
        const before = (await refused()).length
        await run(insert('told'))
        await run(insert('told'))
        await run(look('told') + insert('told'))
        await instance.meet('x_dev_sample_thing', 2)
        await Promise.all([1, 2].map(() => run(look('met') + insert('met'))))
        expect((await refused()).slice(before)).toEqual([false, false, true])
    })

    test('a transaction over its quota is cancelled, and no other one notices', async () => {
        const endless = instance.as('worker').get(`${API}/endless`)
        const meanwhile = await instance.as('worker').get(`${API}/echo/x`)
        expect(meanwhile.status).toBe(200)
        const answer = await endless
        expect([answer.status, answer.body]).toMatchObject([
            500,
            { error: { message: 'Transaction cancelled: maximum execution time exceeded' }, status: 'failure' },
        ])
        const after = await Promise.all([1, 2, 3, 4].map(() => instance.as('worker').get(`${API}/echo/x`)))
        expect(after.map((one) => one.status)).toEqual([200, 200, 200, 200])
    })

    test('a worker that crashes is replaced', async () => {
        const endless = instance.as('worker').get(`${API}/endless`)
        await new Promise((resolve) => setTimeout(resolve, 300))
        await instance.anonymous().post('/__dev/crash')
        expect((await endless).status).toBe(500)
        expect((await instance.as('worker').get(`${API}/echo/x`)).status).toBe(200)
    })

    test('a transaction leaves nothing behind for the next one', async () => {
        await instance.script('x_dev_sample', 'leaked = 1; Array.prototype.leak = 2; GlideRecord = null')
        for (let tries = 0; tries < 4; tries++) {
            const { answer } = await instance.script(
                'x_dev_sample',
                'answer = [typeof leaked, [].leak === undefined, typeof GlideRecord]'
            )
            expect(answer).toEqual(['undefined', true, 'function'])
        }
    })

    test('a script cannot reach the host', async () => {
        const tries = [
            "__host.constructor('return process')()",
            "this.constructor.constructor('return process')()",
            "eval('1')",
            'process.exit(1)',
            "require('fs')",
        ]
        for (const script of tries) expect((await instance.script('x_dev_sample', script)).ok).toBe(false)
    })
})

describe('a restart', () => {
    test('after kill -9 everything that was left is done, and data and sessions are there', async () => {
        const instance = await startSample('node', { workers: 1 })
        const browser = await instance.login('worker')
        const script = `for (var i = 0; i < 30; i++) { var r = new GlideRecord('x_dev_sample_ruled'); r.initialize(); r.name = 'kept'; r.state = 's' + i; r.insert(); } gs.eventQueue('x_dev_sample.happened', null, 'kept', '')`
        await instance.script('x_dev_sample', script, 'worker')
        await instance.kill()
        const again = await instance.restart()
        await again.idle()
        expect(await again.table('x_dev_sample_ruled', 'name=kept')).toHaveLength(30)
        const lines = (await again.table('x_dev_sample_trace', 'textSTARTSWITHasync')).map((row) => row['text'])
        expect(lines.length).toBeGreaterThanOrEqual(30)
        expect(await again.table('x_dev_sample_trace', 'textSTARTSWITHaction')).toHaveLength(2)
        const page = await fetch(`${again.url}${API}/echo/x`, {
            headers: { cookie: browser.cookie, accept: 'application/json' },
        })
        expect(page.status).toBe(200)
        expect(again.output()).not.toContain('Installed')
        await again.stop()
    })

    test('a port that is taken is said in one sentence with the cure', async () => {
        const instance = await startSample('node', { workers: 1 })
        const port = new URL(instance.url).port
        const second = spawnSync(process.execPath, [path.resolve('dist/example/instance/main.js')], {
            env: { ...process.env, PORT: port, DATA_DIR: `${instance.dataDir}-second`, APPS: '', SEED_DIR: 'nowhere' },
            encoding: 'utf8',
        })
        expect([second.status, second.stderr.trim()]).toEqual([
            1,
            `Port ${port} is in use: stop the other program, or set PORT to another number (0: any free port).`,
        ])
        await instance.stop()
    })
})
