/** Public: the reader wants the workbook as a download. */
export const DOWNLOAD_REQUESTED = 'X_1E_EXCEL_EXPORT#DOWNLOAD_REQUESTED'
/** Public: the reader wants the workbook attached to the record. */
export const ATTACH_REQUESTED = 'X_1E_EXCEL_EXPORT#ATTACH_REQUESTED'
/** Public: the reader wants the export to end. */
export const STOP_REQUESTED = 'X_1E_EXCEL_EXPORT#STOP_REQUESTED'

// Internal: it does not leave the element.
export const MENU = 'EXPORT#MENU'

/** What keeps the focus when the pressed item is gone: a short export is over before it can be stopped. */
export const STAYS = '#stop, #open'
