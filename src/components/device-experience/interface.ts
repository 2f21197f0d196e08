import { actionNames, type Interface, type PropertiesOf, tableName, text } from '../shared/interface.ts'

export const deviceExperience = {
    tag: 'x-1e-device-experience',
    label: '1E device experience',
    icon: 'gauge-outline',
    description: 'Reads and shows the Experience scores of the device of an incident or interaction.',
    properties: {
        table: tableName({
            label: 'Table',
            description: 'incident or interaction; empty takes the record of the page',
        }),
        sysId: text({ label: 'Record', description: 'sys_id of the record; empty takes the record of the page' }),
        device: text({ label: 'Device', description: "FQDN of a device that was chosen instead of the record's own" }),
    },
    actions: {
        UNAVAILABLE: {
            label: 'Unavailable',
            description: 'The element has nothing to show to this user',
            payload: { status: ['HTTP status', 'number'] },
        },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof deviceExperience>

export const { UNAVAILABLE } = actionNames(deviceExperience)
