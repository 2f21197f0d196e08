import type { Instance } from './instance.ts'

export interface Result {
    test_name: string
    status: string
    output: string
}

/** Lets tests run, as an administrator does on a page of the framework. */
export async function allowTests(instance: Instance): Promise<void> {
    for (const name of ['sn_atf.runner.enabled', 'sn_atf.schedule.enabled']) {
        const [row] = await instance.table('sys_properties', `name=${name}`)
        await instance.as('admin').patch(`/api/now/table/sys_properties/${row?.['sys_id']}`, { value: 'true' })
    }
}

/** What the CI/CD API says at the end of a run of the suite, and the results of its tests in their order. */
export async function runSuite(instance: Instance, name: string, user = 'admin') {
    const client = instance.as(user)
    const asked = await client.post(`/api/sn_cicd/testsuite/run?test_suite_name=${encodeURIComponent(name)}`)
    type Answer = { result: Record<string, unknown> & { links: { progress: { id: string }; results: { id: string } } } } // CI/CD API
    const { links } = (asked.body as Answer).result
    for (;;) {
        const progress = (await client.get(`/api/sn_cicd/progress/${links.progress.id}`)).body as Answer
        if (Number(progress.result['percent_complete']) < 100) {
            await new Promise((resolve) => setTimeout(resolve, 50))
            continue
        }
        const { id: result } = progress.result.links.results
        const summary = ((await client.get(`/api/sn_cicd/testsuite/results/${result}`)).body as Answer).result
        const rows = await instance.table('sys_atf_test_result', `parent=${result}^ORDERBYstart_time`)
        const results = rows.map(
            ({ test_name = '', status = '', output = '' }): Result => ({ test_name, status, output })
        )
        return { progress: progress.result, summary, results }
    }
}
