import type { Run } from '../../src/contract/run.ts'
import { tables } from './roles.ts'
import type { Stand } from './stand.ts'

type Values = Record<string, string>

/** What a row of a table needs besides what its dictionary says, and what a person would change in it. */
interface Sample {
    /** Of a row that our modules would store. */
    stored?: Values
    /** Of a row that a person makes. */
    typed?: Values
    changed?: Values
}

/** The first text field that a person can fill in: the one that is shown, else any. */
function textField(table: string): string {
    const columns = Object.entries(columnsOf(table))
    const shown = columns.find(([, column]) => column['display'] === 'true' && column['type'] === 'string')
    const other = columns.find(([, column]) => column['type'] === 'string')
    return (shown ?? other)?.[0] ?? 'sys_domain'
}

function columnsOf(table: string): Record<string, Record<string, string>> {
    const found = tables.find((one) => one.name === table)
    if (!found) return {}
    return { ...columnsOf(found.extends), ...found.columns }
}

function uniqueOf(table: string): string[] {
    const found = tables.find((one) => one.name === table)
    return found ? [...uniqueOf(found.extends), ...found.unique.flat()] : []
}

/** Rows to try rights on: as many of each table as are wanted. */
export class Rows {
    private count = 0

    constructor(
        private readonly stand: Stand,
        private readonly samples: Record<string, Sample>,
        private readonly run: Run
    ) {}

    /** Stores a row past the rules on what it may hold and returns its sys_id. */
    async fresh(table: string): Promise<string> {
        const values = { ...this.unique(table), ...this.samples[table]?.stored }
        const scope = table.startsWith('x_1e_core_connect') ? 'x_1e_core_connect' : 'x_1e_connect'
        const script = `var r = new GlideRecord('${table}'); r.initialize(); r.setWorkflow(false); var v = ${JSON.stringify(values)};
            for (var name in v) r.setValue(name, v[name]); answer = r.insert() || r.getLastErrorMessage()`
        const { answer, error } = await this.stand.instance.script(scope, script)
        if (!/^[0-9a-f]{32}$/.test(String(answer))) throw new Error(`No row of ${table}: ${error} ${String(answer)}`)
        return String(answer)
    }

    async remove(table: string, id: string): Promise<void> {
        const scope = table.startsWith('x_1e_core_connect') ? 'x_1e_core_connect' : 'x_1e_connect'
        const script = `var r = new GlideRecord('${table}'); if (r.get('${id}')) { r.setWorkflow(false); r.deleteRecord(); }`
        await this.stand.instance.script(scope, script)
    }

    /** What a person would send to make a row. */
    typed(table: string): Values {
        const mandatory = Object.entries(columnsOf(table)).filter(([, column]) => column['mandatory'] === 'true')
        const words = Object.fromEntries(mandatory.map(([name]) => [name, `Role ${this.count}`]))
        return { [textField(table)]: `Role ${++this.count}`, ...words, ...this.samples[table]?.typed }
    }

    /** What a person would send to change one. */
    changed(table: string): Values {
        return this.samples[table]?.changed ?? { [textField(table)]: `Changed ${++this.count}` }
    }

    private unique(table: string): Values {
        const values: Values = { [textField(table)]: `Role ${++this.count}` }
        for (const name of uniqueOf(table)) {
            const column = columnsOf(table)[name]
            if (name === 'sys_domain' || column?.['type'] === 'boolean') continue
            const isReference = column?.['type'] === 'reference'
            values[name] = isReference ? this.count.toString(16).padStart(32, 'a') : String(100_000 + this.count)
        }
        const reference = columnsOf(table)['run']
        return reference ? { ...values, run: this.run.id } : values
    }
}
