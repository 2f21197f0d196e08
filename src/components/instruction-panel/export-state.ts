/** The export of the shown run's rows. */
export interface ExportState {
    exporting: boolean
    /** Rows that the export has written. */
    written: number
    /** How the last export ended. */
    message: string
    /** Continues an export that waits for the server; null while none waits. */
    resume: (() => void) | null
}

export function emptyExport(): ExportState {
    return { exporting: false, written: 0, message: '', resume: null }
}
