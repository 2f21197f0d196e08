import { gs } from '@servicenow/glide'
import type { CarriedField, CarriedValues } from '../carried.ts'
import { nowMs } from '../clock.ts'
import type { Configuration } from '../configurations/store.ts'
import type { TransferFile } from '../contract/transfer.ts'
import { namesAround } from './names.ts'
import { PARTS } from './parts.ts'
import { storedRows } from './stored.ts'

function memberOf(text: string, field: CarriedField): unknown {
    switch (field.kind) {
        case 'flag':
            return text === 'true'
        case 'whole':
        case 'number':
            return Number(text)
        case 'presets':
            return text === '' ? {} : (JSON.parse(text) as unknown) // by presetsText
        default:
            return text
    }
}

function rowOf(values: CarriedValues, fields: CarriedField[]): { [name: string]: unknown } {
    const row: { [name: string]: unknown } = {}
    for (const field of fields) row[field.name] = memberOf(values[field.column] || '', field)
    return row
}

/** What a configuration has that can be carried to another. */
export function exportOf(configuration: Configuration): TransferFile {
    const names = namesAround(configuration)
    const file: { [name: string]: unknown } = {
        product: '1E ITSM Connect',
        version: 1,
        from: {
            instance: gs.getProperty('instance_name', ''),
            configuration: configuration.name.substr(0, 255),
            at: new Date(nowMs()).toISOString(),
        },
    }
    for (const part of PARTS) {
        const rows = storedRows(part, configuration, names)
            .filter(({ values }) => !part.isLeft || !part.isLeft(values))
            .map(({ values }) => rowOf(values, part.fields))
        file[part.part] = part.part === 'settings' ? rows[0] || {} : rows
    }
    // By the fields of its parts; test/rest/transfer.test.ts holds it against the schema.
    return file as unknown as TransferFile
}
