import type { Carried } from '../carried.ts'
import { ROI } from './store.ts'

export const CARRIED_ROI: Carried = {
    part: 'roi',
    table: ROI,
    key: ['name'],
    unique: true,
    fields: [
        { name: 'name', column: 'name', kind: 'text', most: 100, required: true },
        { name: 'instruction', column: 'definition', kind: 'definition', most: 100 },
        { name: 'instructionSet', column: 'instruction_set', kind: 'set', most: 100 },
        { name: 'manualMinutes', column: 'manual_minutes', kind: 'whole' },
        { name: 'agentCostPerHour', column: 'agent_cost_per_hour', kind: 'number' },
        { name: 'userMinutes', column: 'user_minutes', kind: 'whole' },
        { name: 'userCostPerHour', column: 'user_cost_per_hour', kind: 'number' },
        { name: 'currency', column: 'currency', kind: 'text', most: 3 },
        { name: 'onlySuccessful', column: 'only_successful', kind: 'flag' },
        { name: 'active', column: 'active', kind: 'flag' },
    ],
    title: (values) => values['name'] || '',
}
