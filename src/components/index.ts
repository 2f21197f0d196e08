/** Registers all elements. */
import './response-table/index.ts'
import './excel-export/index.ts'
import './instruction-picker/index.ts'
import './instruction-panel/index.ts'
import './approval-banner/index.ts'
import './approval-list/index.ts'
import './experience-card/index.ts'
import './device-experience/index.ts'
