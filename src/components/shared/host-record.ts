/** Reads the record from the address of a workspace page; both are '' when there is none. */
export function recordOfPage(pathname: string): { table: string; sysId: string } {
    const found = /\/record\/([a-z0-9_]+)\/([0-9a-f]{32})(?:\/|$)/.exec(pathname)
    return { table: found?.[1] ?? '', sysId: found?.[2] ?? '' }
}

/** The record that the host names, else that of the page. */
export function hostRecord({ table, sysId }: { table: string; sysId: string }): { table: string; sysId: string } {
    return table && sysId ? { table, sysId } : recordOfPage(window.location.pathname)
}
