import type { Missing } from '../../workbook/about.ts'
import { saveFile } from '../shared/dom.ts'
import { itsm } from '../shared/itsm.ts'
import { loadWriter } from '../shared/load-writer.ts'
import { t } from '../shared/messages.ts'
import { whenReachable } from '../shared/reachable.ts'
import { type Trouble, troubleFrom } from '../shared/rest.ts'
import type { PanelSession } from './session.ts'

/** Shows which workbooks of the run are on the record. The list is an extra: without it the panel works. */
export async function loadAttachments(panel: PanelSession): Promise<void> {
    const { run } = panel.state
    const signal = panel.runSignal
    if (!run?.attachments) return
    const answer = await itsm.attachments(run.id, signal).catch(() => null)
    if (answer && !signal.aborted) panel.set({ attachments: answer.items })
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

/** A dead line is tried again by itself after that time. */
const LINE_DEAD_MS = 30_000

/** Says what an export waits for, until the server can be reached, the reader tries again, or it is stopped. */
function waitToGoOn(panel: PanelSession, trouble: Trouble, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
        const go = () => {
            clearTimeout(timer)
            unwait()
            if (!signal.aborted) {
                panel.goOnExporting = null
                panel.set({ runTrouble: null })
            }
            resolve()
        }
        const timer = setTimeout(go, LINE_DEAD_MS)
        const unwait = whenReachable(go)
        signal.addEventListener('abort', go)
        panel.goOnExporting = go
        panel.set({ runTrouble: trouble })
    })
}

/** Writes all rows of the shown run into a workbook, and downloads it or attaches it to the record. */
export async function exportRows(panel: PanelSession, attach: boolean): Promise<void> {
    const { run, start, exporting } = panel.state
    if (!run || !start || exporting) return
    const signal = panel.beginExport()
    panel.set({ exporting: true, written: 0, exported: '', runTrouble: null })
    try {
        const [exportRun, { fileName }] = await Promise.all([loadWriter(), itsm.attachments(run.id, signal)])
        const onRows = (written: number) => panel.set({ written })
        const made = await exportRun({
            run,
            record: start.number,
            zone: panel.formats.zone,
            fileName,
            attach,
            signal,
            onRows,
            wait: (trouble) => waitToGoOn(panel, trouble, signal),
        })
        const { attachment, file, missing, rows } = made
        if (attachment) panel.set({ attachments: [...panel.state.attachments, attachment] })
        else saveFile(file, fileName)
        const done = attachment ? attachedText(rows) : downloadedText(rows)
        panel.set({ exported: `${done} ${missing ? whyMissing(missing) : ''}`.trim() })
    } catch (error) {
        if (!signal.aborted) panel.set({ runTrouble: troubleFrom(error) })
    } finally {
        // Another run may be shown by now, and another export under way.
        if (!signal.aborted) panel.set({ exporting: false })
    }
}

/** *Stop*: what was written is thrown away. */
export function stopExport(panel: PanelSession): void {
    panel.beginExport()
    panel.set({ exporting: false, exported: t('Export stopped.') })
}
