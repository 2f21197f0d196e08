import { spawnSync } from 'node:child_process'
import { allowTests, runSuite } from '../support/atf.ts'
import { type Instance, startInstance } from '../support/instance.ts'
import { type Stand, startStand } from '../support/stand.ts'

// The suites that ship, run through the CI/CD API as `npm run atf` does; and each test of the first one seen failing.

const PLAIN = '1E ITSM Connect'

/** Names of the tests by how they ended. */
async function ended(instance: Instance, suite: string): Promise<Record<string, string[]>> {
    const { results } = await runSuite(instance, suite)
    const by: Record<string, string[]> = {}
    for (const { status, test_name } of results) by[status] = [...(by[status] ?? []), test_name].sort()
    return by
}

describe('on a stand', () => {
    let stand: Stand
    beforeAll(async () => {
        // A second category of one name is tried.
        stand = await startStand({ violations: true })
    })
    afterAll(() => stand.stop())

    const counts = async () => {
        const tables = ['sys_user', 'sys_auth_profile_basic', 'incident', 'cmdb_ci_computer', 'x_1e_connect_run']
        const rows = await Promise.all(tables.map((table) => stand.instance.table(table)))
        return rows.map(({ length }) => length)
    }

    test('the command says how an instance is made to run tests', async () => {
        const { status, stderr } = command(stand.instance)
        expect(stderr).toMatch(/^not_run: .*'sn_atf\.runner\.enabled'/)
        expect(status).toBe(1)
        await allowTests(stand.instance)
    })

    test('what needs nothing but the instance passes, and leaves nothing', async () => {
        const before = await counts()
        const { success = [], ...others } = await ended(stand.instance, PLAIN)
        expect(others).toEqual({})
        expect(success.length).toBeGreaterThanOrEqual(25)
        expect(await counts()).toEqual(before)
    })

    test('each of these tests is broken below', async () => {
        const rows = await stand.instance.table('sys_atf_test_suite_test', `test_suite.name=${PLAIN}`)
        const tests = await stand.instance.table('sys_atf_test', `sys_idIN${rows.map((row) => row['test']).join()}`)
        const noticed = Object.values(BREAKAGES).flatMap((round) => round.flatMap(([, names]) => names))
        expect([...new Set(noticed)].sort()).toEqual(tests.map((row) => row['name']).sort())
    })

    test('what needs a browser is skipped here', async () => {
        const { skipped = [], ...others } = await ended(stand.instance, `${PLAIN}, user interface`)
        expect(others).toEqual({})
        expect(skipped.length).toBeGreaterThan(5)
    })

    /** Runs the suite that needs 1E; a run is looked at when its time has come. */
    async function with1E(): Promise<Record<string, string[]>> {
        const running = ended(stand.instance, `${PLAIN} with 1E`)
        let isOver = false
        void running.finally(() => {
            isOver = true
        })
        while (!isOver) await Promise.all([stand.pass(2), new Promise((resolve) => setTimeout(resolve, 300))])
        return running
    }

    test('what needs 1E passes with 1E, leaves nothing, and fails when a route that it uses does', async () => {
        const before = await counts()
        const { success = [], ...others } = await with1E()
        expect(others).toEqual({})
        expect(success).toHaveLength(5)
        expect(await counts()).toEqual(before)
        const uris = [
            '/configurations/{id}/test',
            '/configurations/{id}/retrieve',
            '/runs/{id}/approval',
            '/runs/{id}/cancel',
        ]
        const broken = [...uris.map((uri) => route(uri, 'POST', FAILING)), route('/runs/{id}', 'GET', FAILING)]
        for (const one of broken)
            expect((await stand.instance.script('global', `var row; ${one}`, 'admin')).error).toBe('')
        expect(await with1E()).toEqual({ failure: success })
        // The collector's minute goes by in steps of two seconds, each of which takes as long as the machine is busy.
    }, 300_000)
})

/** `npm run atf -- --url …` */
function command({ url }: Instance) {
    const env = { ...process.env, SN_PASSWORD: 'admin' }
    return spawnSync('node', ['scripts/atf.mjs', '--url', url, '--user', 'admin'], { env, encoding: 'utf8' })
}

/** Does something with each row that the query finds; at least one. */
const each = (table: string, query: string, what: string) =>
    `row = new GlideRecord('${table}'); row.addEncodedQuery('${query}'); row.query();
     if (!row.hasNext()) throw new Error('none of ${table}: ${query}'); while (row.next()) { ${what} }`
const inactive = (table: string, query: string) => each(table, query, 'row.active = false; row.update();')
/** An ACL with neither role, condition nor script lets nobody through. */
const open = (name: string, operation: string) =>
    each(
        'sys_security_acl_role',
        `sys_security_acl.name=${name}^sys_security_acl.operation=${operation}`,
        'row.deleteRecord();'
    ) +
    each(
        'sys_security_acl',
        `name=${name}^operation=${operation}`,
        "row.script = 'answer = 1 == 1'; row.advanced = true; row.condition = ''; row.update();"
    )
const route = (uri: string, method: string, script: string) =>
    each(
        'sys_ws_operation',
        `relative_path=${uri}^http_method=${method}^web_service_definition.service_id=itsm`,
        `row.operation_script = "${script}"; row.update();`
    )
const FAILING = 'response.setStatus(500);'
const OTHERWISE = 'response.setStatus(200); response.setBody({ other: 1 });'
const include = (name: string, script: string) =>
    each('sys_script_include', `name=${name}`, `row.script = "${script}"; row.update();`)
const uncontained = (role: string, contains: string) =>
    each('sys_user_role_contains', `role.name=x_1e_connect.${role}^contains.name=${contains}`, 'row.deleteRecord();')

/** What is broken, and the tests that notice; each test stands in one line at least. */
const BREAKAGES: Record<string, [broken: string, noticed: string[]][]> = {
    'rights and rules': [
        [open('x_1e_connect.use', 'execute'), ['Without a 1E role: 403', 'An approver starts nothing']],
        [open('x_1e_connect.administer', 'execute'), ['An agent administers nothing']],
        [
            each('sys_ws_operation', 'relative_path=/texts', 'row.requires_authentication = false; row.update();'),
            ['Without credentials: 401'],
        ],
        [open('incident', 'read'), ['A record that one may not read looks as if it were not there']],
        [
            open('x_1e_connect_run', 'create'),
            ['Nobody makes a run through the Table API', 'Nobody makes rows of our modules by hand'],
        ],
        [open('x_1e_connect_claim', 'read'), ['Nobody reads claims']],
        [open('x_1e_connect_instruction_set', 'create'), ['Nobody makes an instruction by hand']],
        [open('x_1e_connect_roi_configuration', 'read'), ['An agent reads no rates']],
        [open('x_1e_connect_quick_fix_category', 'create'), ['An agent reads categories and makes none']],
        [open('x_1e_connect_configuration', 'write'), ['An agent changes no setting']],
        [
            inactive('sys_script', 'name=1E ITSM Connect: settings inside their ranges'),
            [
                'A saved setting outside its range is refused',
                'An address of 1E that is none is refused',
                'A 1E user name without its domain is refused',
                'A prefix that no file can have is refused',
                'A page size that the table does not offer is refused',
                'A device field that refers to nothing is refused',
            ],
        ],
        [
            inactive('sys_script', 'name=1E ITSM Connect: a configuration with open runs stays') +
                open('x_1e_connect_configuration', 'delete'),
            ['The configuration of the instance cannot be deleted'],
        ],
        [
            inactive('sys_script', 'name=1E ITSM Connect: quick fix categories are complete'),
            ['A quick fix category needs a name of its own', 'An order outside its range is refused'],
        ],
        [
            inactive('sys_script', 'name=1E ITSM Connect: ROI configurations that mean something'),
            ['Rates outside their ranges are refused', 'A ROI configuration is about one instruction or one set'],
        ],
        [inactive('sysauto_script', 'name=1E Platform-Purge History'), ['The scheduled jobs are there and active']],
        [uncontained('Tachyon_Approver', 'approver_user'), ['Tachyon_Approver may approve, and is no agent']],
        [
            include(
                'ReferenceFields',
                'var ReferenceFields = Class.create(); ReferenceFields.prototype = { process: function () { return []; } };'
            ),
            ['ReferenceFields lists the fields that can hold a device'],
        ],
        [include('Support', 'var Support = {};'), ['Support tells versions and jobs']],
        [
            include('ApprovalSummary', 'var ApprovalSummary = { of: function () { return {}; } };'),
            ['The summary of a request tells nothing of a run that is not there'],
        ],
        [
            include('Platform', "var Platform = { call: function () { throw new Error('no'); } };"),
            [
                '1E Core answers a wrong call with a code and never throws',
                'An administrator reads the installation check',
            ],
        ],
    ],
    'answers and roles': [
        [
            route('/records/{table}/{id}', 'GET', OTHERWISE),
            [
                'A record that is not there: 404 record_missing',
                'A page begins on an incident',
                'A record that one may not read looks as if it were not there',
            ],
        ],
        [route('/instructions/{id}', 'GET', OTHERWISE), ['Ids of nothing: 404 with the code']],
        [
            route('/instructions', 'GET', OTHERWISE),
            ['A search of the wrong form: 400 body_invalid', 'The search answers a list with its total'],
        ],
        [
            route('/runs', 'GET', OTHERWISE),
            ['An incident on which nothing was run has no history', 'A record that is not there: 404 record_missing'],
        ],
        [
            route('/runs', 'POST', OTHERWISE),
            ['A request of the wrong form: 400 body_invalid', 'A closed incident: 409 record_closed'],
        ],
        [route('/health', 'GET', OTHERWISE), ['An administrator reads the health of the connections']],
        [route('/installation', 'GET', OTHERWISE), ['An administrator reads the installation check']],
        [
            each(
                'sys_script',
                'name=1E ITSM Connect: settings inside their ranges',
                "row.script = 'current.setAbortAction(true)'; row.update();"
            ),
            ['A setting at the end of its range is saved'],
        ],
        [
            each(
                'sys_script',
                'name=1E ITSM Connect: ROI configurations that mean something',
                "row.script = 'current.manual_minutes = 20'; row.update();"
            ),
            [
                'A ROI configuration begins with its defaults',
                'Rates outside their ranges are refused',
                'A ROI configuration is about one instruction or one set',
            ],
        ],
        [uncontained('Tachyon_Admin', 'x_1e_connect.Tachyon_User'), ['Tachyon_Admin holds the rights of an agent']],
    ],
}

test.each(Object.entries(BREAKAGES))(
    'with %s broken, exactly those tests fail that are about them',
    async (_round, breakages) => {
        const instance = await startInstance({ platformUrl: 'https://1e.invalid', violations: true })
        try {
            await allowTests(instance)
            for (const [broken] of breakages)
                expect((await instance.script('global', `var row; ${broken}`, 'admin')).error).toBe('')
            const { status, stdout } = command(instance)
            const failed = [...stdout.matchAll(/^ {2}failed {3}(.*)\n {11}Step \d+, \S.*: \S/gm)].map(
                ([, name]) => name
            )
            expect(failed.sort()).toEqual([...new Set(breakages.flatMap(([, names]) => names))].sort())
            expect(status).toBe(1)
        } finally {
            await instance.stop()
        }
    }
)
