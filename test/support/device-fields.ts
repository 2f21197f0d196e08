import fs from 'node:fs'
import path from 'node:path'
import { id } from '../../example/instance/test/sample/ids.ts'
import { type RecordFile, record } from '../../example/instance/test/sample/xml.ts'

const SCOPE = 'x_dev_fields'

const app: RecordFile = {
    ...record('sys_app', {
        sys_id: id('scope', SCOPE),
        scope: SCOPE,
        name: 'Device fields',
        active: true,
        runtime_access_tracking: 'permissive',
        version: '1.0.0',
    }),
    name: `scope/sys_app_${id('scope', SCOPE)}.xml`,
}

const field = (name: string, reference: string) =>
    record('sys_dictionary', {
        sys_id: id('dictionary', name),
        name: 'incident',
        element: name,
        column_label: name,
        internal_type: 'reference',
        reference,
        max_length: 32,
        active: true,
    })

/** What an administrator's update set adds to incident: fields for a computer and for an asset. Answers its folder. */
export function writeDeviceFields(): string {
    const folder = path.resolve('.cache', 'sample-apps', `${process.pid}-device-fields`)
    for (const { name, text } of [app, field('u_device', 'cmdb_ci_computer'), field('u_asset', 'alm_hardware')]) {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
        fs.writeFileSync(path.join(folder, name), text)
    }
    return folder
}
