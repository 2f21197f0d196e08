import { t } from './messages.ts'
import type { exportRun } from './run-export.ts'

declare global {
    interface Window {
        x1eExportRun?: typeof exportRun
    }
}

/** Where an instance serves the record of the script, made by scripts/component-records.mjs. */
const SCRIPT = '/uxfc/component/c0de1e0000000000000000000000e5e1.jsdbx'

/** The workbook writer, loaded with its first use: most pages never need it. */
export async function loadWriter(): Promise<typeof exportRun> {
    if (!window.x1eExportRun) {
        await new Promise((resolve) => {
            const script = Object.assign(document.createElement('script'), { src: SCRIPT })
            script.onload = resolve
            script.onerror = resolve
            document.head.append(script)
        })
    }
    if (!window.x1eExportRun) throw new Error(t('The Excel writer could not be loaded.'))
    return window.x1eExportRun
}
