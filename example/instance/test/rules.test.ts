import type { Instance } from '../../../test/support/instance.ts'
import { ENGINES, startSample } from './sample/start.ts'

const RULED = 'x_dev_sample_ruled'

describe.each(ENGINES)('%s', (engine) => {
    let instance: Instance
    beforeAll(async () => {
        instance = await startSample(engine)
    }, 60_000)
    afterAll(() => instance.stop())

    const run = (script: string, user = 'worker') => instance.script('x_dev_sample', script, user)
    const insert = (fields: string) =>
        run(
            `var r = new GlideRecord('${RULED}'); r.initialize(); ${fields}; answer = [r.insert(), r.getValue('stamp'), r.getLastErrorMessage()]`
        )
    /** What the rules wrote since the last call, in the order of writing. */
    async function trace(): Promise<string[]> {
        await instance.idle()
        const result = await run(
            "var t = new GlideRecord('x_dev_sample_trace'); t.orderBy('number'); t.query(); var all = []; while (t.next()) all.push([t.getValue('sys_created_on'), t.getValue('text')]); t.deleteMultiple(); answer = all.map(function (one) { return one[1] })"
        )
        // An answer of the script above.
        return result.answer as string[]
    }
    beforeEach(trace)

    // Business rules (c_BusinessRules.md): order of one write.
    test('before rules run in ascending order, each sees what the one before it wrote', async () => {
        const { answer } = await insert("r.name = 'one'")
        expect(answer).toEqual([expect.any(String), 'bac', null])
    })

    test('a write runs before, after and async rules, with operation and previous', async () => {
        await insert("r.name = 'one'; r.state = 'new'")
        expect((await trace()).sort()).toEqual([
            'after 20 insert bac changes',
            'async insert bac',
            'before 100 b insert null changes',
            'before 1200 c insert ba changes',
            'before 900 a insert b changes',
        ])
    })

    test('previous holds the old values, and changes stays true in after rules', async () => {
        await run(`var r = new GlideRecord('${RULED}'); r.initialize(); r.name = 'two'; r.state = 'new'; r.insert()`)
        await trace()
        await run(
            `var r = new GlideRecord('${RULED}'); r.get('name', 'two'); r.state = 'done'; r.stamp = ''; r.update()`
        )
        expect(await trace()).toContain('after 20 update bacd was new changes'.replace('bacd', 'badc'))
    })

    test('filter conditions know what changes, conditions are scripts', async () => {
        const { answer } = await insert("r.name = 'conditional'; r.state = 'done'")
        expect(answer).toEqual([expect.any(String), 'badec', null])
    })

    test('setAbortAction in a before rule: nothing is written, insert answers null and says why', async () => {
        const { answer, error } = await insert("r.name = 'forbidden'")
        expect(error).toBe('')
        expect(answer).toEqual([
            null,
            null,
            expect.stringContaining(`Operation against file '${RULED}' was aborted by Business Rule 'abort^`),
        ])
        expect(await instance.table(RULED, 'name=forbidden')).toEqual([])
        expect((await trace()).filter((line) => line.startsWith('after'))).toEqual([])
    })

    test('a rule that throws is logged and the write goes on', async () => {
        const { answer } = await insert("r.name = 'broken'")
        expect(answer).toEqual([expect.any(String), 'bac', null])
        const lines = (await instance.log()).map((line) => line.message)
        expect(lines.some((line) => line.includes("Business rule 'throws' failed: rule is broken"))).toBe(true)
    })

    test('a rule that calls itself is stopped', async () => {
        const { error } = await insert("r.name = 'endless'")
        expect(error).toBe('')
        expect((await instance.log()).some((line) => line.message.includes('calls itself'))).toBe(true)
    })

    test('delete rules run', async () => {
        await run(`var r = new GlideRecord('${RULED}'); r.initialize(); r.name = 'gone'; r.insert(); r.deleteRecord()`)
        expect(await trace()).toContain('after delete delete bac was null')
    })

    test('setWorkflow(false) runs no rules', async () => {
        await run(
            `var r = new GlideRecord('${RULED}'); r.initialize(); r.setWorkflow(false); r.name = 'quiet'; r.insert()`
        )
        expect(await trace()).toEqual([])
    })

    test('an update without a change runs no rules', async () => {
        await run(
            `var r = new GlideRecord('${RULED}'); r.initialize(); r.setWorkflow(false); r.name = 'same'; r.insert(); r.setWorkflow(true); r.update()`
        )
        expect(await trace()).toEqual([])
    })

    // GlideSystem - Scoped: eventQueue, eventQueueScheduled, executeNow.
    test('an event runs its script actions in their order, as the system', async () => {
        await run(
            `var r = new GlideRecord('${RULED}'); r.initialize(); r.setWorkflow(false); r.name = 'subject'; r.insert(); gs.eventQueue('x_dev_sample.happened', r, 'p', 'q')`
        )
        await instance.idle()
        const rows = await instance.table('x_dev_sample_trace', 'ORDERBYsys_created_on')
        expect(rows.map((row) => row['text']).sort()).toEqual(['action 1 p q subject', 'action 2 p q subject'])
        expect(rows[0]?.['sys_created_by']).toBe('system')
    })

    // ServiceNow/sdk-examples, scriptaction-sample: conditionScript: "gs.hasRole('my_role')".
    test('the condition of a script action is an expression, or sets answer', async () => {
        await run("gs.eventQueue('x_dev_sample.asked', null, 'p', '')")
        await instance.idle()
        // The system, as which events are worked on, has every role.
        expect((await trace()).sort()).toEqual(['asked 0', 'asked 1', 'asked 2'])
        await run("gs.eventQueue('x_dev_sample.asked', null, 'other', '')")
        await instance.idle()
        expect(await trace()).toEqual(['asked 1'])
    })

    test('setAbortAction in a rule of another scope is not honored', async () => {
        const { error } = await run(
            `var rule = new GlideRecord('sys_script'); rule.initialize(); rule.name = 'foreign'; rule.collection = '${RULED}'; rule.active = true; rule.when = 'before'; rule.action_insert = true; rule.filter_condition = 'name=foreign'; rule.sys_scope = 'global'; rule.script = 'current.setAbortAction(true)'; rule.insert()`
        )
        const made = await run(
            `var r = new GlideRecord('${RULED}'); r.initialize(); r.name = 'foreign'; var first = r.insert() !== null; r.initialize(); r.name = 'FOREIGN'; answer = [first, r.insert() !== null]`
        )
        expect([error, made.answer]).toEqual(['', [true, true]])
        expect(
            (await instance.log()).filter(({ message }) => message.includes("of 'foreign' is not honored"))
        ).toHaveLength(1)
    })

    test('a scheduled event waits for its time', async () => {
        await run(
            "var at = new GlideDateTime(); at.addSeconds(3600); gs.eventQueueScheduled('x_dev_sample.happened', null, 'later', '', at)"
        )
        expect(await trace()).toEqual([])
        await instance.clock(3601)
        expect(await trace()).toEqual(
            expect.arrayContaining(['action 1 later null nothing', 'action 2 later null nothing'])
        )
    })

    test('executeNow queues a job of the own scope and answers its trigger', async () => {
        const { answer } = await run(
            "var job = new GlideRecord('sysauto_script'); job.get('name', 'Sample job'); answer = gs.executeNow(job)"
        )
        expect(answer).toEqual(expect.stringMatching(/^[0-9a-f]{32}$/))
        for (let tries = 0; tries < 100 && (await instance.table('x_dev_sample_trace')).length === 0; tries++)
            await new Promise((r) => setTimeout(r, 50))
        expect(await trace()).toEqual(['Sample job'])
    })

    test('a job is run on demand, one that fails says so, a condition can refuse it', async () => {
        expect(await instance.job('Sample job')).toMatchObject({ ok: true })
        expect(await instance.job('Sample failing job')).toMatchObject({
            ok: false,
            error: expect.stringContaining('job is broken'),
        })
        expect(await instance.job('Sample conditional job')).toMatchObject({ ok: true })
        expect(await trace()).toEqual(['Sample job'])
    })

    test('a periodic job runs when its time has come, once for any number of missed periods', async () => {
        await instance.clock(3 * 3600 + 60)
        for (let tries = 0; tries < 100 && (await instance.table('x_dev_sample_trace')).length === 0; tries++)
            await new Promise((r) => setTimeout(r, 50))
        expect(await trace()).toEqual(['Sample tick'])
    })

    test('the moved clock is that of dates, stamps and JavaScript', async () => {
        const { answer } = await run(
            'var at = new GlideDateTime().getNumericValue(); answer = [Math.abs(Date.now() - at) < 2000, Math.abs(new Date().getTime() - at) < 2000, new Date(0).getTime(), new Date(2020, 1).getMonth()]'
        )
        expect(answer).toEqual([true, true, 0, 1])
        const { answer: now } = await run('answer = Date.now()')
        expect(Number(now) - Date.now()).toBeGreaterThan(3 * 3600 * 1000)
    })
})
