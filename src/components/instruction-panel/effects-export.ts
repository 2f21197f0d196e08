import type { Missing } from '../../workbook/about.ts'
import { saveFile } from '../shared/dom.ts'
import { itsm } from '../shared/itsm.ts'
import { t } from '../shared/messages.ts'
import { whenReachable } from '../shared/reachable.ts'
import { type Trouble, troubleFrom } from '../shared/rest.ts'
import { exportRun, type RunExport } from '../shared/run-export.ts'
import { emptyExport } from './export-state.ts'
import type { PanelSession } from './session.ts'

/** Loads the list of the run's workbooks on the record. The panel works without it. */
export async function loadAttachments(panel: PanelSession): Promise<void> {
    const { run } = panel.state.answer
    const { signal } = panel.calls.run
    if (!run?.attachments) return
    const found = await itsm('GET /runs/{id}/attachments', { id: run.id, signal }).catch(() => null)
    if (found && !signal.aborted) panel.setAnswer({ attachments: found.items })
}

function whyMissing(missing: Missing): string {
    if (missing === 'forgotten') return t('1E no longer has the others.')
    return missing === 'running' ? t('The run is still going on.') : t('1E gave no more when it was asked.')
}

function attachedText(rows: number): string {
    return rows === 1 ? t('1 row attached.') : t('{0} rows attached.', rows)
}

function downloadedText(rows: number): string {
    return rows === 1 ? t('1 row downloaded.') : t('{0} rows downloaded.', rows)
}

/** The server is tried again after this time, also when nothing says that it can be reached. */
const RETRY_MS = 30_000

/** Shows the trouble and waits until the server can be reached, the reader tries again, or the export is stopped. */
function waitToResume(panel: PanelSession, trouble: Trouble, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
        const resume = () => {
            clearTimeout(timer)
            stopWaiting()
            if (!signal.aborted) {
                panel.setExport({ resume: null })
                panel.setTrouble(null)
            }
            resolve()
        }
        const timer = setTimeout(resume, RETRY_MS)
        const stopWaiting = whenReachable(resume)
        signal.addEventListener('abort', resume)
        panel.setExport({ resume })
        panel.setTrouble(trouble)
    })
}

export function downloadRows(panel: PanelSession): Promise<void> {
    return exportRows(panel, 'download')
}

export function attachRows(panel: PanelSession): Promise<void> {
    return exportRows(panel, 'record')
}

/** Writes all rows of the shown run into a workbook. */
async function exportRows(panel: PanelSession, to: RunExport['to']): Promise<void> {
    const { start, answer } = panel.state
    const { run } = answer
    if (!run || !start || panel.state.export.exporting) return
    const signal = panel.calls.export.next()
    panel.setExport({ ...emptyExport(), exporting: true })
    panel.setTrouble(null)
    try {
        const { fileName } = await itsm('GET /runs/{id}/attachments', { id: run.id, signal })
        const { attachment, file, missing, rows } = await exportRun({
            run,
            record: start.number,
            zone: panel.formats.zone,
            fileName,
            to,
            signal,
            onRows: (written) => panel.setExport({ written }),
            wait: (trouble) => waitToResume(panel, trouble, signal),
        })
        if (attachment) panel.setAnswer({ attachments: [...panel.state.answer.attachments, attachment] })
        else saveFile(file, fileName)
        const done = attachment ? attachedText(rows) : downloadedText(rows)
        panel.setExport({ message: `${done} ${missing ? whyMissing(missing) : ''}`.trim() })
    } catch (error) {
        if (!signal.aborted) panel.setTrouble(troubleFrom(error))
    } finally {
        // When aborted, another run may be shown and another export under way.
        if (!signal.aborted) panel.setExport({ exporting: false })
    }
}

/** *Stop*: what was written is dropped. */
export function stopExport(panel: PanelSession): void {
    panel.calls.export.next()
    panel.setExport({ ...emptyExport(), message: t('Export stopped.') })
}
