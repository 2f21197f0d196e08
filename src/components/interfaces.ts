import { approvalBanner } from './approval-banner/interface.ts'
import { approvalList } from './approval-list/interface.ts'
import { deviceExperience } from './device-experience/interface.ts'
import { excelExport } from './excel-export/interface.ts'
import { experienceCard } from './experience-card/interface.ts'
import { instructionPanel } from './instruction-panel/interface.ts'
import { instructionPicker } from './instruction-picker/interface.ts'
import { responseTable } from './response-table/interface.ts'
import { rowComparison } from './row-comparison/interface.ts'
import type { Interface } from './shared/interface.ts'

/** All elements in the order of now-ui.json. */
export const INTERFACES: readonly Interface[] = [
    responseTable,
    rowComparison,
    instructionPicker,
    instructionPanel,
    approvalBanner,
    approvalList,
    excelExport,
    experienceCard,
    deviceExperience,
]
