import { ApiError, readHome, readList, readRecord, session } from './api.ts'
import { listOf, type Place, placeOf, recordUrl, selectedTabOf } from './places.ts'
import { emptyHome, emptyList, emptyRecord, rememberTabs, type Sow, setHome, setList, setRecord } from './state.ts'

/** Goes to an address of the workspace without loading a page. */
export function go(sow: Sow, url: string): void {
    const unsaved = Object.keys(sow.state.record.changes).length > 0
    if (unsaved && !window.confirm('Leave without saving your changes?')) return
    if (url !== window.location.pathname) window.history.pushState(null, '', url)
    arrive(sow)
    sow.focus('main')
}

/** Shows what the address says. */
export function arrive(sow: Sow): void {
    const place = placeOf(new URL(window.location.href))
    sow.set({ place, menu: false, record: emptyRecord(), list: emptyList(), home: emptyHome() })
    if (place.kind === 'record') openRecord(sow, place.table, place.id)
    if (place.kind === 'list') refreshList(sow)
    if (place.kind === 'home') refreshHome(sow)
}

function isStill(sow: Sow, place: Place): boolean {
    return JSON.stringify(sow.state.place) === JSON.stringify(place)
}

async function openRecord(sow: Sow, table: string, id: string): Promise<void> {
    const { place } = sow.state
    try {
        const record = await readRecord(table, id)
        if (!isStill(sow, place)) return
        const { tabs } = record
        const wanted = window.location.hash.slice(1) || selectedTabOf(window.location)
        const tab = tabs.find(({ route }) => route === wanted)?.route ?? tabs[0]?.route ?? ''
        setRecord(sow, { record, tab, visited: [tab] })
        const others = sow.state.open.filter((one) => one.id !== id)
        const at = sow.state.open.findIndex((one) => one.id === id)
        const mine = { table, id, number: record.number }
        const open = at < 0 ? [...others, mine] : sow.state.open.map((one) => (one.id === id ? mine : one))
        rememberTabs(open)
        sow.set({ open })
        document.title = `${record.number}, ${record.shortDescription}`
    } catch (error) {
        if (!isStill(sow, place)) return
        const missing = error instanceof ApiError && error.status !== 404 ? error.message : 'Record not found'
        setRecord(sow, { missing })
        document.title = missing
    }
}

/** Reads the record anew and keeps what the agent is doing with it. */
export async function refreshRecord(sow: Sow): Promise<void> {
    const { place } = sow.state
    if (place.kind !== 'record') return
    try {
        const record = await readRecord(place.table, place.id)
        if (isStill(sow, place)) setRecord(sow, { record })
    } catch {
        // What is shown stays; the next save tells what is wrong.
    }
}

export function closeRecord(sow: Sow, id: string): void {
    const open = sow.state.open.filter((one) => one.id !== id)
    rememberTabs(open)
    sow.set({ open })
    const { place } = sow.state
    if (place.kind === 'record' && place.id === id) go(sow, '/now/sow/list/incident')
}

export const LIST_ROWS = 20

export async function refreshList(sow: Sow): Promise<void> {
    const { place } = sow.state
    if (place.kind !== 'list') return
    const { search, offset, order } = sow.state.list
    const words = search.trim().replaceAll('^', ' ')
    const wanted = listOf(place.list)
    const found = words ? `short_descriptionLIKE${words}^ORnumberLIKE${words}` : ''
    try {
        const list = await readList(wanted.table, {
            query: [wanted.query(session().user.id), found].filter(Boolean).join('^'),
            offset,
            limit: LIST_ROWS,
            order: `${order.descending ? 'ORDERBYDESC' : 'ORDERBY'}${order.column}`,
        })
        if (isStill(sow, place) && sow.state.list.search === search) setList(sow, { list, failure: '' })
        document.title = `${wanted.label} list`
    } catch (error) {
        setList(sow, { failure: error instanceof Error ? error.message : String(error) })
    }
}

/** Lists that the home page shows the first rows of. */
export const CARDS = ['mine', 'unassigned', 'interaction'] as const

async function refreshHome(sow: Sow): Promise<void> {
    document.title = 'Home'
    const { id } = session().user
    const components = readHome()
        .then((home) => setHome(sow, home))
        .catch(() => undefined)
    const lists = CARDS.map(async (key) => {
        const { table, query } = listOf(key)
        const wish = { query: query(id), offset: 0, limit: 6, order: 'ORDERBYDESCnumber' }
        const list = await readList(table, wish).catch(() => null)
        setHome(sow, { lists: { ...sow.state.home.lists, [key]: list } })
    })
    await Promise.all([components, ...lists])
}

/** Number of an incident or interaction. */
const NUMBER = /^(INC|IMS)\d+$/i

/** Opens the record with this number. Returns what to say when there is none. */
export async function findNumber(sow: Sow, typed: string): Promise<string> {
    const number = typed.trim().toUpperCase()
    if (!NUMBER.test(number)) return 'Only numbers of incidents (INC…) and interactions (IMS…) are found here.'
    const table = number.startsWith('INC') ? 'incident' : 'interaction'
    try {
        const list = await readList(table, { query: `number=${number}`, offset: 0, limit: 1, order: '' })
        const [found] = list.rows
        if (!found) return `There is no ${number}, or you may not read it.`
        go(sow, recordUrl(table, found.id))
        return ''
    } catch (error) {
        return error instanceof Error ? error.message : String(error)
    }
}
