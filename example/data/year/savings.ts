import type { Ask } from './load.ts'

/** What an administrator would say that some instructions save: by the sentence of the instruction, and for a whole set. */
const SAVES = [
    { minutes: 20, userMinutes: 10, at: 0 },
    { minutes: 25, userMinutes: 15, at: 1 },
    { minutes: 15, userMinutes: 5, at: 2 },
]
const SET = { minutes: 12, userMinutes: 4 }
const AGENT_COST = '42'
const USER_COST = '31'

/** Configures the savings of the instructions that were run most, and has the product settle what the year has saved. */
export async function loadSavings(ask: Ask): Promise<void> {
    const runs = '/api/now/stats/x_1e_connect_run?sysparm_count=true&sysparm_group_by=definition'
    const most = `${runs}&sysparm_order_by=COUNT^DESC&sysparm_display_value=all&sysparm_query=state=completed`
    // The Aggregate API's envelope.
    const { result } = (await ask('GET', most)) as {
        result: { groupby_fields: { value: string; display_value: string }[] }[]
    }
    const used = result.flatMap(({ groupby_fields: [field] }) => (field ? [field] : []))
    const make = (name: string, aim: Record<string, string>, minutes: number, userMinutes: number) =>
        ask('POST', '/api/now/table/x_1e_connect_roi_configuration', {
            name: name.slice(0, 100),
            ...aim,
            manual_minutes: String(minutes),
            agent_cost_per_hour: AGENT_COST,
            user_minutes: String(userMinutes),
            user_cost_per_hour: USER_COST,
        })
    for (const { at, minutes, userMinutes } of SAVES) {
        const instruction = used[at]
        if (instruction) await make(instruction.display_value, { definition: instruction.value }, minutes, userMinutes)
    }
    const last = used[SAVES.length]
    const where = `/api/now/table/x_1e_connect_instruction_definition/${last?.value}?sysparm_display_value=all`
    if (last) {
        const answer = (await ask('GET', where)) as {
            result: { instruction_set: { value: string; display_value: string } }
        }
        const set = answer.result.instruction_set
        await make(set.display_value, { instruction_set: set.value }, SET.minutes, SET.userMinutes)
    }
    await ask('POST', '/__dev/jobs', { name: '1E Platform-Repair Savings' })
}
