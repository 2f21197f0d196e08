/** Where one can be in the workspace; the address says it. */
export type Place = { kind: 'home' } | { kind: 'list'; table: string } | { kind: 'record'; table: string; id: string }

export const LISTS = [
    { table: 'incident', label: 'Incidents' },
    { table: 'interaction', label: 'Interactions' },
] as const

export function placeOf(url: URL): Place {
    const [, , , area, table, id] = url.pathname.split('/')
    if (area === 'record' && table && id) return { kind: 'record', table, id }
    if (area !== 'list') return { kind: 'home' }
    const wanted = table ?? url.searchParams.get('table')
    return { kind: 'list', table: LISTS.find((one) => one.table === wanted)?.table ?? 'incident' }
}

export function recordUrl(table: string, id: string): string {
    return `/now/sow/record/${table}/${id}`
}

export function listUrl(table: string): string {
    return `/now/sow/list/${table}`
}

/** The main tab that an address asks for: `…/params/selected-tab/<route>`. */
export function selectedTabOf({ pathname }: { pathname: string }): string {
    return /\/params\/selected-tab\/([\w-]+)/.exec(pathname)?.[1] ?? ''
}
