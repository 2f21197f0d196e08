import { actionNames, flag, type Interface, number, type PropertiesOf, translatable } from '../shared/interface.ts'

export const excelExport = {
    tag: 'x-1e-excel-export',
    label: '1E Excel export',
    icon: 'document-outline',
    description: 'Offers rows as an Excel workbook, and shows how its writing goes on. No network of its own.',
    properties: {
        exporting: flag({ label: 'Exporting', description: 'Shows progress and Stop instead of the button' }),
        written: number({ label: 'Rows written', description: 'Rows that the export has written' }),
        found: number({ label: 'Rows found', description: 'How many rows there are; 0 when unknown' }),
        attachable: flag({ label: 'May attach', description: 'Offers to attach the workbook to the record' }),
        message: translatable({ label: 'Message', description: 'How the last export ended' }),
    },
    actions: {
        DOWNLOAD_REQUESTED: { label: 'Download requested', description: 'Download was chosen' },
        ATTACH_REQUESTED: { label: 'Attach requested', description: 'Attach to this record was chosen' },
        STOP_REQUESTED: { label: 'Stop requested', description: 'Stop was pressed' },
    },
} satisfies Interface

export type Properties = PropertiesOf<typeof excelExport>

export const { DOWNLOAD_REQUESTED, ATTACH_REQUESTED, STOP_REQUESTED } = actionNames(excelExport)
