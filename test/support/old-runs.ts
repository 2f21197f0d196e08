import type { Instance } from './instance.ts'
import { CONFIGURATION } from './stand.ts'

export interface OldRuns {
    runs: number
    /** Response rows of each. */
    rows: number
    daysOld: number
    configuration?: string
    state?: string
    /** The command that they show, to tell them from others. */
    text?: string
    /** sys_id of the question that they answer, and on which device. */
    definition?: string
    device?: string
}

/** Rows that one transaction stores: it has half a minute. */
const AT_ONCE = 2000

const STORE = `function (wanted) {
    var day = new Date(Date.now() - wanted.daysOld * 86400000).toISOString();
    var time = day.substr(0, 10) + ' ' + day.substr(11, 8);
    var ids = [];
    for (var at = 0; at < wanted.runs; at++) {
        var run = new GlideRecord('x_1e_connect_run');
        run.newRecord();
        run.setValue('configuration', wanted.configuration);
        run.setValue('text', wanted.text);
        run.setValue('definition', wanted.definition);
        run.setValue('device', wanted.device);
        run.setValue('kind', 'question');
        run.setValue('state', wanted.state);
        run.setValue('saving_settled', true);
        run.setValue('record_table', 'incident');
        run.setValue('record_id', wanted.record);
        run.setValue('guard', run.getUniqueValue());
        run.setValue('found', wanted.rows);
        run.setValue('stored', wanted.rows);
        run.setValue('details', '{"columns":[{"name":"Name","kind":"text"}]}');
        run.setValue('sys_domain', 'global');
        run.setValue('approval_until', '2199-01-01 00:00:00');
        run.setValue('sys_created_on', time);
        if (wanted.ended) run.setValue('finished', time);
        var id = run.insert();
        var response = new GlideRecord('x_1e_connect_response');
        for (var sequence = 0; sequence < wanted.rows; sequence++) {
            response.initialize();
            response.setValue('run', id);
            response.setValue('sequence', sequence);
            response.setValue('cells', JSON.stringify(['Row ' + sequence]));
            response.setValue('shard_id', '1');
            response.setValue('row_id', String(sequence));
            response.setValue('sys_domain', 'global');
            response.insert();
        }
        ids.push(id);
    }
    return ids;
}`

const OPEN = ['awaiting_approval', 'queued', 'sending', 'unconfirmed', 'running']

/** Stores runs that were made and ended so long ago, as the product leaves them. Returns their sys_ids. */
export async function storeOldRuns(instance: Instance, wanted: OldRuns): Promise<string[]> {
    const [incident] = await instance.table('incident', 'number=INC0010001')
    const given = {
        configuration: CONFIGURATION,
        state: 'completed',
        text: 'Old',
        definition: '',
        device: '',
        ...wanted,
    }
    const common = { ...given, record: incident?.['sys_id'], ended: !OPEN.includes(given.state) }
    const each = Math.max(1, Math.floor(AT_ONCE / (given.rows + 1)))
    const ids: string[] = []
    for (let left = given.runs; left > 0; left -= each) {
        const script = `answer = (${STORE})(${JSON.stringify({ ...common, runs: Math.min(each, left) })})`
        const result = await instance.script('x_1e_connect', script)
        if (!result.ok) throw new Error(result.error)
        ids.push(...(result.answer as string[])) // what STORE answers
    }
    return ids
}

/** How many rows of the table meet the query, counted by the instance. */
export async function count(instance: Instance, table: string, query: string): Promise<number> {
    const answer = await instance
        .as('admin')
        .get(`/api/now/table/${table}?sysparm_limit=1&sysparm_fields=sys_id&sysparm_query=${encodeURIComponent(query)}`)
    return Number(answer.headers.get('x-total-count'))
}
