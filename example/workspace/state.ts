import type { UiHome, UiList, UiRecord } from '../ui-api.ts'
import type { Place } from './places.ts'
import type { Page } from './render.ts'

/** A record that stands as a tab along the top. */
export interface OpenRecord {
    table: string
    id: string
    number: string
}

export interface RecordState {
    record: UiRecord | null
    /** Shown instead of the record. */
    missing: string | null
    /** Route of the main tab that is open. */
    tab: string
    /** Routes of the tabs that were opened: their content stays in the page. */
    visited: readonly string[]
    /** Unsaved values by field name. */
    changes: Readonly<Record<string, string>>
    saving: boolean
    /** Last outcome of a save, spoken and shown. */
    message: string
    failure: string
    /** True while code and notes of a resolution are asked for. */
    resolving: boolean
    note: string
    noteField: string
    /** Whether the menu of more actions is open. */
    menu: boolean
    /** Route of the side panel's page that is open. */
    side: string | null
    /** Places whose component said that it has nothing for this user. */
    unavailable: readonly string[]
    /** What reference fields offer, by field name. */
    offers: Readonly<Record<string, readonly { id: string; display: string }[]>>
}

export interface ListState {
    list: UiList | null
    failure: string
    search: string
    offset: number
    order: { column: string; descending: boolean }
}

export interface HomeState {
    /** What the cards list, by their key. */
    lists: Readonly<Record<string, UiList | null>>
    components: UiHome['components']
    /** Tags of components that said that they have nothing for this user. */
    unavailable: readonly string[]
}

export interface SowState {
    place: Place
    open: readonly OpenRecord[]
    menu: boolean
    /** What is typed into the search of the shell, and what it found nothing for. */
    finding: { text: string; message: string }
    /** Tags of components that are defined, and those whose script failed. */
    loaded: readonly string[]
    broken: readonly string[]
    record: RecordState
    list: ListState
    home: HomeState
}

export type Sow = Page<SowState>

export function emptyRecord(): RecordState {
    return {
        record: null,
        missing: null,
        tab: '',
        visited: [],
        changes: {},
        saving: false,
        message: '',
        failure: '',
        resolving: false,
        note: '',
        noteField: 'work_notes',
        menu: false,
        side: null,
        unavailable: [],
        offers: {},
    }
}

export function emptyHome(): HomeState {
    return { lists: {}, components: [], unavailable: [] }
}

export function emptyList(): ListState {
    return { list: null, failure: '', search: '', offset: 0, order: { column: 'number', descending: true } }
}

export function setRecord(sow: Sow, patch: Partial<RecordState>): void {
    sow.set({ record: { ...sow.state.record, ...patch } })
}

export function setList(sow: Sow, patch: Partial<ListState>): void {
    sow.set({ list: { ...sow.state.list, ...patch } })
}

export function setHome(sow: Sow, patch: Partial<HomeState>): void {
    sow.set({ home: { ...sow.state.home, ...patch } })
}

const OPEN_KEY = 'workspace-open-records'

export function rememberedTabs(): OpenRecord[] {
    try {
        const stored: unknown = JSON.parse(sessionStorage.getItem(OPEN_KEY) ?? '[]')
        return Array.isArray(stored) ? stored : []
    } catch {
        return []
    }
}

export function rememberTabs(open: readonly OpenRecord[]): void {
    try {
        sessionStorage.setItem(OPEN_KEY, JSON.stringify(open))
    } catch {
        // without storage the tabs last as long as the page
    }
}
