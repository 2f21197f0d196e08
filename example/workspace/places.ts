/** Where one can be in the workspace; the address says it. */
export type Place = { kind: 'home' } | { kind: 'list'; list: string } | { kind: 'record'; table: string; id: string }

/** A list of the workspace. Its key stands in the address. */
export interface WorkspaceList {
    key: string
    table: string
    label: string
    query(user: string): string
}

const ALL: WorkspaceList = { key: 'incident', table: 'incident', label: 'Incidents', query: () => '' }

export const LISTS: readonly WorkspaceList[] = [
    {
        key: 'mine',
        table: 'incident',
        label: 'Assigned to me',
        query: (user) => `active=true^assigned_to=${user}`,
    },
    { key: 'unassigned', table: 'incident', label: 'Unassigned', query: () => 'active=true^assigned_toISEMPTY' },
    { key: 'open', table: 'incident', label: 'Open', query: () => 'active=true' },
    ALL,
    { key: 'interaction', table: 'interaction', label: 'Interactions', query: () => '' },
]

export function listOf(key: string | null | undefined): WorkspaceList {
    return LISTS.find((one) => one.key === key) ?? ALL
}

export function placeOf(url: URL): Place {
    const [, , , area, name, id] = url.pathname.split('/')
    if (area === 'record' && name && id) return { kind: 'record', table: name, id }
    if (area !== 'list') return { kind: 'home' }
    return { kind: 'list', list: listOf(name ?? url.searchParams.get('table')).key }
}

export function recordUrl(table: string, id: string): string {
    return `/now/sow/record/${table}/${id}`
}

export function listUrl(key: string): string {
    return `/now/sow/list/${key}`
}

/** The main tab that an address asks for: `…/params/selected-tab/<route>`. */
export function selectedTabOf({ pathname }: { pathname: string }): string {
    return /\/params\/selected-tab\/([\w-]+)/.exec(pathname)?.[1] ?? ''
}
