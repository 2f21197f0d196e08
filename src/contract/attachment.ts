import type { Keyed } from './keyed.ts'
import type { List } from './wire.ts'

/** A workbook with the rows of a run, attached to the run's record. */
export interface Attachment {
    /** sys_id of the attachment: `/sys_attachment.do?sys_id=` downloads it. */
    id: string
    fileName: string
    sizeBytes: number
    /** Rows in it; null when they were not counted. */
    rows: number | null
    /** ISO 8601 UTC. */
    createdOn: string
}

/** GET /runs/{id}/attachments: oldest first. */
export interface Attachments extends List<Attachment> {
    /** File name for a workbook that is written now. */
    fileName: string
}

/** POST /runs/{id}/attachment: without `attachment` the server writes the workbook from the stored rows. */
export interface AttachmentRequest extends Keyed {
    /** sys_id of a workbook that the browser has uploaded to the record through the platform's Attachment API. */
    attachment?: string
    /** Rows in it. */
    rows?: number
}
