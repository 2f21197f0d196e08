import { runSuite } from '../../../test/support/atf.ts'
import type { Instance } from '../../../test/support/instance.ts'
import { type Step, stepId, storeSuite, type Test } from './sample/atf.ts'
import { id } from './sample/ids.ts'
import { ENGINES, startSample } from './sample/start.ts'

// Sources: "Server category", "REST category", "Passing data from one automated test step to another", "CI/CD API",
// "Tables excluded from rollback after running an automated test".

const THING = 'x_dev_sample_thing'
const RUN = '/api/sn_cicd/testsuite/run'

const script = (text: string, more: Partial<Step> = {}): Step => ({
    kind: 'Run Server Side Script',
    inputs: { script: text },
    ...more,
})
const insert = (values: string, more: Record<string, string> = {}, table = THING): Step => ({
    kind: 'Record Insert',
    inputs: {
        table,
        field_values: `${values}^EQ`,
        assert_type: 'record_successfully_inserted',
        enforce_security: '0',
        ...more,
    },
})
const check = (test: string, query: string, more: Record<string, string> = {}): Step => ({
    kind: 'Record Validation',
    inputs: {
        table: THING,
        record_id: `{{step['${stepId(test, 1)}'].record_id}}`,
        field_values: query,
        enforce_security: '0',
        ...more,
    },
})
const user = (role: string, impersonate = '1'): Step => ({
    kind: 'Create a User',
    inputs: {
        first_name: 'Ann',
        last_name: 'Agent',
        roles: role && id('role', role),
        groups: '',
        impersonate,
        field_values: '',
    },
})
const send = (end_point: string, more: Record<string, string> = {}): Step => ({
    kind: 'Send REST Request - Inbound',
    inputs: { end_point, http_method: 'get', auth_type: 'basic', ...more },
})
const status = (code: string, operation = 'equals'): Step => ({
    kind: 'Assert Status Code',
    inputs: { status_code: code, response_operation: operation },
})
const element = (element_name: string, response_operation: string, element_value = ''): Step => ({
    kind: 'Assert JSON Response Payload Element',
    inputs: { element_name, response_operation, element_value },
})
const usual = (body: string) =>
    `// a comment\n(function (outputs, steps, params, stepResult, assertEqual) {\n${body}\n})(outputs, steps, params, stepResult, assertEqual);`
const jasmine = (body: string) => script(`${usual(body)}\njasmine.getEnv().execute();`)
const SIGN_IN = usual(`var user = new GlideRecord('sys_user');
    user.get(gs.getUserID());
    user.setDisplayValue('user_password', 'a secret');
    user.update();
    var profile = new GlideRecord('sys_auth_profile_basic');
    profile.initialize();
    profile.setValue('name', 'Test');
    profile.setValue('username', user.getValue('user_name'));
    profile.setDisplayValue('password', 'a secret');
    outputs.table = 'sys_auth_profile_basic';
    outputs.record_id = profile.insert();`)

/** A test, how it ends, and what its output says. */
const CASES: [name: string, steps: (name: string) => Step[], status: string, output: string][] = [
    [
        'stores a record with values as the condition builder writes them',
        (name) => [insert('name=a^^b^flag=false'), check(name, 'name=a^^b^flag=false')],
        'success',
        'Passed',
    ],
    [
        'fails a validation that does not hold, naming it',
        (name) => [insert('name=One'), check(name, 'name=Two')],
        'failure',
        'Step 2, Record Validation: The record of x_dev_sample_thing does not meet name=Two.',
    ],
    [
        'finds out that a record is not there',
        (name) => [
            insert('name=One'),
            {
                kind: 'Record Delete',
                inputs: { table: THING, record_id: `{{step['${stepId(name, 1)}'].record_id}}`, enforce_security: '0' },
            },
            check(name, '', { assert_type: 'record_not_found' }),
        ],
        'success',
        'Passed',
    ],
    [
        'changes a record',
        (name) => [
            insert('name=One'),
            {
                kind: 'Record Update',
                inputs: {
                    table: THING,
                    record_id: `{{step['${stepId(name, 1)}'].record_id}}`,
                    field_values: 'note=changed^EQ',
                    enforce_security: '0',
                },
            },
            check(name, 'note=changed'),
        ],
        'success',
        'Passed',
    ],
    [
        'is glad of a refusal that it waits for',
        () => [user(''), insert('name=One', { enforce_security: '1', assert_type: 'record_not_inserted' })],
        'success',
        'Passed',
    ],
    [
        'fails when a refusal does not come',
        () => [insert('name=One', { assert_type: 'record_not_inserted' })],
        'failure',
        'The record was inserted into x_dev_sample_thing.',
    ],
    [
        'asks with the rights of the person',
        () => [
            insert('name=One'),
            user(''),
            {
                kind: 'Record Query',
                inputs: {
                    table: THING,
                    field_values: 'name=One^EQ',
                    enforce_security: '1',
                    assert_type: 'no_records_match_query',
                },
            },
        ],
        'success',
        'Passed',
    ],
    [
        'hands the first record that was found on, and walks from it',
        (name) => [
            insert(`name=One^owner=${id('user', 'boss')}`),
            { kind: 'Record Query', inputs: { table: THING, field_values: 'name=One^EQ', enforce_security: '0' } },
            insert(`name={{step['${stepId(name, 2)}'].first_record.owner.user_name}}`),
            { kind: 'Record Query', inputs: { table: THING, field_values: 'name=boss^EQ' } },
        ],
        'success',
        'Passed',
    ],
    [
        'repeats a query until its time is over',
        () => [
            script('var t = new GlideRecord("x_dev_sample_ruled"); t.initialize(); t.state = "later"; t.insert();'),
            {
                kind: 'Record Query',
                timeout: '1970-01-01 00:00:05',
                inputs: { table: 'x_dev_sample_trace', field_values: 'textLIKEasync^EQ' },
            },
        ],
        'success',
        'Passed',
    ],
    [
        'refuses a field that the table lacks',
        () => [insert('colour=red')],
        'error',
        'x_dev_sample_thing has no field colour.',
    ],
    [
        'refuses an output that nobody has left',
        (name) => [insert(`name={{step['${stepId(name, 9)}'].record_id}}`)],
        'error',
        'No earlier step has left record_id.',
    ],
    [
        'refuses a kind of step that is not known, by name',
        () => [{ kind: 'Replay Request Item' }],
        'error',
        'Step 1, Replay Request Item: Replay Request Item is not run here.',
    ],
    [
        'skips what needs a browser',
        () => [{ kind: 'Open a New Form' }, insert('name=never')],
        'skipped',
        'Open a New Form needs a client test runner, and none is open.',
    ],
    ['leaves inactive steps out', () => [{ kind: 'Replay Request Item', inactive: true }], 'success', 'Passed'],
    [
        'runs a script as the person, with the roles of a new user',
        () => [
            user('boss'),
            script(
                usual(
                    "assertEqual({ name: 'boss', shouldbe: true, value: gs.hasRole('x_dev_sample.user') }); assertEqual({ name: 'admin', shouldbe: false, value: gs.hasRole('admin') });"
                )
            ),
        ],
        'success',
        'Passed',
    ],
    [
        'impersonates somebody who is there',
        () => [
            { kind: 'Impersonate', inputs: { user: id('user', 'boss') } },
            script("return gs.getUserName() == 'boss'"),
        ],
        'success',
        'Passed',
    ],
    [
        'impersonates nobody who is not',
        () => [{ kind: 'Impersonate', inputs: { user: id('user', 'ghost') } }],
        'failure',
        'There is no user',
    ],
    [
        'compares loosely, and names an assertion that fails',
        () => [
            script(
                usual(
                    "assertEqual({ name: 'number', shouldbe: '5', value: 5 }); assertEqual({ name: 'sum', shouldbe: 5, value: 6 });"
                )
            ),
        ],
        'failure',
        'sum: should be 5, is 6',
    ],
    [
        'fails with what the script says before it returns false',
        () => [script(usual("stepResult.setOutputMessage('No task'); return false;"))],
        'failure',
        'No task',
    ],
    [
        'fails with where a script has thrown',
        () => [script(usual('var nothing = null; nothing.get();'))],
        'failure',
        'null',
    ],
    [
        'hands outputs of a script to later scripts',
        (name) => [
            script(usual("outputs.table = 'incident'; outputs.record_id = 'abc';")),
            script(`return steps('${stepId(name, 1)}').record_id == 'abc'`),
        ],
        'success',
        'Passed',
    ],
    [
        'leaves no global of a script behind',
        () => [script("outputs.record_id = 'x'; leaked = 1;"), script("return typeof leaked == 'undefined'")],
        'success',
        'Passed',
    ],
    [
        'runs what Jasmine has described',
        () => [
            jasmine(
                "var count = 0; describe('a', function () { beforeEach(function () { count++; }); it('b', function () { expect(count).toBe(1); expect([1, { a: 2 }]).toEqual([1, { a: 2 }]); expect('abc').not.toMatch(/d/); expect(function () { throw new Error('x'); }).toThrowError('x'); }); it('c', function () { expect(count).toBe(2); }); });"
            ),
        ],
        'success',
        'Passed',
    ],
    [
        'names the expectation of Jasmine that is not met',
        () => [jasmine("describe('sum', function () { it('adds', function () { expect(1 + 1).toBe(3); }); });")],
        'failure',
        'sum adds: Expected 2 toBe 3',
    ],
    [
        'fails a spec that throws',
        () => [jasmine("describe('sum', function () { it('adds', function () { throw new Error('lost'); }); });")],
        'failure',
        'sum adds: lost',
    ],
    [
        'fails when nobody has Jasmine run',
        () => [script(usual("describe('a', function () { it('b', function () {}); });"))],
        'failure',
        'jasmine.getEnv().execute() was not called',
    ],
    [
        'sends a request as whoever asked for the run',
        () => [
            send('/api/now/table/sys_user', {
                query_params: '{"sysparm_query":"user_name=boss","sysparm_fields":"name"}',
            }),
            status('200'),
            status('201', 'less_than'),
            { kind: 'Assert Status Code Name', inputs: { code_name: 'OK', response_operation: 'equals' } },
            { kind: 'Assert Response JSON Payload Is Valid' },
            { kind: 'Assert Response Payload', inputs: { response_body: 'The boss', response_operation: 'contains' } },
            element('/result/0/name', 'equals', 'The boss'),
            element('/result/1/name', 'not_equals', 'x'),
            {
                kind: 'Assert Response Header',
                inputs: { header_name: 'Content-Type', response_operation: 'contains', header_value: 'json' },
            },
        ],
        'success',
        'Passed',
    ],
    [
        'sends no credentials where none are wanted',
        () => [user('boss'), send('/api/now/table/incident', { auth_type: '' }), status('401')],
        'success',
        'Passed',
    ],
    [
        'signs in with a profile',
        (name) => [
            user('user'),
            script(SIGN_IN),
            send(`/api/now/table/${THING}`, {
                basic_auth: `{{step['${stepId(name, 2)}'].record_id}}`,
                http_method: 'post',
                request_body: '{"name":"by a user"}',
            }),
            status('201'),
            element('/result/sys_created_by', 'contains', 'atf.'),
        ],
        'success',
        'Passed',
    ],
    [
        'fails an answer that is another, showing it',
        () => [send('/api/now/table/nothing'), status('200')],
        'failure',
        'Step 2, Assert Status Code: Assert Status Code: 200 equals is wanted, 400 {',
    ],
    [
        'refuses an assertion without a request before it',
        () => [status('200')],
        'error',
        'Assert Status Code must immediately follow a Send REST Request - Inbound step.',
    ],
    [
        'refuses an assertion that another step stands before',
        () => [send('/api/now/table/incident'), { kind: 'Log', inputs: { log: 'between' } }, status('200')],
        'error',
        'must immediately follow',
    ],
]

describe.each(ENGINES)('on %s', (engine) => {
    let instance: Instance
    let before: string[]
    let results: Record<string, { status: string; output: string }>
    const things = async () => (await instance.table(THING, 'ORDERBYname')).map((row) => JSON.stringify(row))

    beforeAll(async () => {
        instance = await startSample(engine)
        const tests = CASES.map(([name, steps]): Test => ({ name, steps: steps(name) }))
        await storeSuite(instance, 'All', tests)
        await instance.as('admin').post(`/api/now/table/${THING}`, { name: 'Before', note: 'stays' })
        before = await things()
    }, 60_000)
    afterAll(() => instance.stop())

    test('nothing runs until an administrator allows it, and the answer says how', async () => {
        const asked = async () => (await instance.as('admin').post(`${RUN}?test_suite_name=All`)).body
        const setting = async (name: string) => {
            const [row] = await instance.table('sys_properties', `name=${name}`)
            await instance.as('admin').patch(`/api/now/table/sys_properties/${row?.['sys_id']}`, { value: 'true' })
        }
        expect(await asked()).toMatchObject({
            result: { status: '3', error: expect.stringContaining("'sn_atf.runner.enabled'") },
        })
        await setting('sn_atf.runner.enabled')
        expect(await asked()).toMatchObject({
            result: { status: '3', error: expect.stringContaining("'sn_atf.schedule.enabled'") },
        })
        await setting('sn_atf.schedule.enabled')
    })

    test.each([
        ['nobody', null, 'All', 401],
        ['who is neither administrator nor automation', 'boss', 'All', 403],
        ['a suite that is not there', 'admin', 'Nothing', 404],
        ['no suite', 'admin', '', 400],
    ])('a run is refused: %s', async (_what, person, suite, code) => {
        const client = person === null ? instance.anonymous() : instance.as(person)
        expect((await client.post(`${RUN}?test_suite_name=${suite}`)).status).toBe(code)
    })

    test('a suite tells how many of its tests ended how', async () => {
        const { progress, summary, results: rows } = await runSuite(instance, 'All')
        results = Object.fromEntries(rows.map(({ test_name, ...rest }) => [test_name, rest]))
        const count = (wanted: string) => CASES.filter(([, , ended]) => ended === wanted).length
        expect(progress).toMatchObject({ status: '3', status_message: 'Suite failed' })
        expect(summary).toMatchObject({
            test_suite_name: 'All',
            test_suite_status: 'failure',
            rolledup_test_success_count: count('success'),
            rolledup_test_failure_count: count('failure'),
            rolledup_test_error_count: count('error'),
            rolledup_test_skip_count: count('skipped'),
        })
    }, 60_000)

    test.each(CASES)('a test %s', (name, _steps, ended, output) => {
        expect(results[name]?.output).toContain(output)
        expect(results[name]?.status).toBe(ended)
    })

    test('what the tests wrote is gone, that of async rules too', async () => {
        expect(await things()).toEqual(before)
        expect(await instance.table('sys_user', 'user_nameSTARTSWITHatf.')).toEqual([])
        expect(await instance.table('sys_auth_profile_basic')).toEqual([])
        expect(await instance.table('x_dev_sample_trace', 'textLIKEasync')).toEqual([])
    })

    test('a change of a row that was there is taken back, and so is its deletion', async () => {
        const [row] = await instance.table(THING, 'name=Before')
        const change = `var t = new GlideRecord('${THING}'); t.get('${row?.['sys_id']}');`
        await storeSuite(instance, 'Undone', [
            {
                name: 'Changes and deletes',
                steps: [script(`${change} t.note = 'other'; t.update();`), script(`${change} t.deleteRecord();`)],
            },
        ])
        expect((await runSuite(instance, 'Undone')).summary).toMatchObject({ test_suite_status: 'success' })
        expect(await things()).toEqual(before)
    })

    test('a failure ends the suite where that is wanted; child suites count with it', async () => {
        const fails = { name: 'Fails', steps: [script('return false')], aborts: true }
        await storeSuite(instance, 'Parent', [fails, { name: 'After it', steps: [] }])
        await storeSuite(instance, 'Child', [{ name: 'Below', steps: [] }], id('suite', 'Parent'))
        const { summary, results: rows } = await runSuite(instance, 'Parent')
        expect(Object.fromEntries(rows.map((row) => [row.test_name, row.status]))).toEqual({
            Fails: 'failure',
            'After it': 'skipped',
        })
        expect(summary).toMatchObject({
            rolledup_test_success_count: 1,
            rolledup_test_failure_count: 1,
            rolledup_test_skip_count: 1,
            child_suite_results: [
                { test_suite_name: 'Child', test_suite_status: 'success', rolledup_test_success_count: 1 },
            ],
        })
    })
})
