/** The script that a page loads when somebody exports, see shared/load-writer.ts. */
import { exportRun } from './shared/run-export.ts'

window.x1eExportRun = exportRun
