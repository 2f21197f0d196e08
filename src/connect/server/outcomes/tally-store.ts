import { GlideRecord } from '@servicenow/glide'
import { eachGroup } from '../glide.ts'
import { joined, type Tally } from './rules.ts'
import { OUTCOMES } from './store.ts'

const TABLE = 'x_1e_connect_tally'

/** Columns by which outcomes are counted. */
const KEY = ['definition', 'values_key', 'category', 'subcategory', 'sys_domain']

interface Counted {
    key: string[]
    tally: Tally
}

/** All outcomes with a result, counted by the database. */
function counted(): { [key: string]: Counted } {
    const found: { [key: string]: Counted } = {}
    const fields = KEY.concat('result')
    eachGroup(OUTCOMES, [['result', 'IN', 'held,returned']], fields, 'seconds', (values, count, average) => {
        const key = values.slice(0, KEY.length)
        const id = JSON.stringify(key)
        const part = { held: values[KEY.length] === 'held' ? count : 0, total: count, seconds: average }
        const known = found[id]
        found[id] = { key: key, tally: known ? joined(known.tally, part) : part }
    })
    return found
}

function tallyOf(row: GlideRecord): Tally {
    return {
        held: Number(row.getValue('held') || 0),
        total: Number(row.getValue('incidents') || 0),
        seconds: Number(row.getValue('seconds') || 0),
    }
}

function setTally(row: GlideRecord, tally: Tally): void {
    row.setValue('held', tally.held)
    row.setValue('incidents', tally.total)
    row.setValue('seconds', Math.round(tally.seconds))
}

/** Brings the table of tallies up to date. Writes changed rows only. */
export function countAgain(): void {
    const wanted = counted()
    const row = new GlideRecord(TABLE)
    row.query()
    while (row.next()) {
        const id = JSON.stringify(KEY.map((field) => row.getValue(field) || ''))
        const now = wanted[id]
        delete wanted[id]
        if (!now) {
            row.deleteRecord()
            continue
        }
        const { held, total, seconds } = tallyOf(row)
        if (held === now.tally.held && total === now.tally.total && seconds === Math.round(now.tally.seconds)) continue
        setTally(row, now.tally)
        row.update()
    }
    for (const id of Object.keys(wanted)) {
        const made = wanted[id]
        if (made) insertTally(made)
    }
}

function insertTally(made: Counted): void {
    const row = new GlideRecord(TABLE)
    row.newRecord()
    KEY.forEach((field, at) => {
        row.setValue(field, made.key[at] || '')
    })
    setTally(row, made.tally)
    row.insert()
}

/** Tallies of an instruction with these values for one category, by subcategory. */
export interface TallyRow {
    definition: string
    valuesKey: string
    subcategory: string
    tally: Tally
}

/** Tallies of these instructions for incidents of this category and domain. */
export function tallies(definitions: string[], category: string, domain: string): TallyRow[] {
    const found: TallyRow[] = []
    if (definitions.length === 0 || category === '') return found
    const row = new GlideRecord(TABLE)
    row.addQuery('definition', 'IN', definitions.join(','))
    row.addQuery('category', category)
    row.addQuery('sys_domain', domain)
    row.query()
    while (row.next()) {
        found.push({
            definition: row.getValue('definition') || '',
            valuesKey: row.getValue('values_key') || '',
            subcategory: row.getValue('subcategory') || '',
            tally: tallyOf(row),
        })
    }
    return found
}
