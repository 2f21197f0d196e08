const MOST_CHARACTERS = 100

/** Replaces every character that some file system does not accept by `_`. */
function safe(text: string): string {
    return text.replace(/[^A-Za-z0-9._-]/g, '_').replace(/^[.-]+/, '_')
}

/** `<prefix>_<number>_<yyyyMMdd_HHmmss>.xlsx`; `time` is `yyyy-MM-dd HH:mm:ss`. At most 100 characters. */
export function workbookName(prefix: string, number: string, time: string): string {
    const end = '_' + time.replace(/[-:]/g, '').replace(' ', '_') + '.xlsx'
    return safe(prefix + '_' + number).substr(0, MOST_CHARACTERS - end.length) + safe(end)
}
