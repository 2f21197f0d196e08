import type { Parameter } from './wire.ts'

/** When a quick fix, or a category of them, is offered: values of the incident's choices; empty for any. */
export interface QuickFixConditions {
    category: string
    subcategory: string
    system: '' | 'windows' | 'macos' | 'linux'
}

export interface IncidentChoice {
    value: string
    label: string
    /** Of a subcategory: the category to which it belongs; empty for any. */
    of: string
}

/** GET /quick-fixes/{id}/form. `id` is a quick fix or a category. */
export interface QuickFixForm {
    /** What people call it. */
    name: string
    conditions: QuickFixConditions
    categories: IncidentChoice[]
    subcategories: IncidentChoice[]
    /** The sentence of the instruction; empty for a category. */
    sentence: string
    /** Its parameters with what is preset; null where the agent fills it in. */
    presets: { parameter: Parameter; label: string; value: string | null }[]
}

/** The body of POST /quick-fixes/{id}/form. Parameters that are absent are filled in by the agent. The same again changes nothing. */
export interface QuickFixFormRequest {
    conditions: QuickFixConditions
    presets: { [parameter: string]: string }
}

/** What is wrong, in the language of the reader; nothing is saved then. */
export interface QuickFixFormResult {
    saved: boolean
    /** `parameter` is empty for what is not about one. */
    problems: { parameter: string; message: string }[]
}
