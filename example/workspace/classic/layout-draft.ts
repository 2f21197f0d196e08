import type { UiFormLayout, UiLayoutElement, UiLayoutSection } from '../../ui-api.ts'

/** A form's layout as it is being changed. */
export interface LayoutDraft {
    layout: UiFormLayout
    sections: readonly UiLayoutSection[]
    /** Index of the section that is shown. */
    at: number
    /** What is marked in the two lists. */
    available: readonly string[]
    selected: readonly string[]
    isChanged: boolean
}

export function draftOf(layout: UiFormLayout): LayoutDraft {
    return { layout, sections: layout.sections, at: 0, available: [], selected: [], isChanged: false }
}

function elementsAt({ sections, at }: LayoutDraft): readonly string[] {
    return sections[at]?.elements ?? []
}

function withElements(draft: LayoutDraft, elements: string[]): LayoutDraft {
    const sections = draft.sections.map((section, at) => (at === draft.at ? { ...section, elements } : section))
    return { ...draft, sections, isChanged: true }
}

/** What no section of the form holds yet. */
export function availableIn({ layout, sections }: LayoutDraft): UiLayoutElement[] {
    const taken = new Set(sections.flatMap(({ elements }) => elements))
    return layout.elements.filter(({ name }) => !taken.has(name))
}

export function selectedIn(draft: LayoutDraft): UiLayoutElement[] {
    return elementsAt(draft).flatMap((name) => draft.layout.elements.filter((element) => element.name === name))
}

/** `>`: what is marked in *Available* goes to the end of the section. */
export function add(draft: LayoutDraft): LayoutDraft {
    const { available } = draft
    return { ...withElements(draft, [...elementsAt(draft), ...available]), available: [], selected: available }
}

/** `<`: what is marked in *Selected* leaves the section. */
export function takeAway(draft: LayoutDraft): LayoutDraft {
    const { selected } = draft
    const kept = elementsAt(draft).filter((name) => !selected.includes(name))
    return { ...withElements(draft, kept), selected: [], available: selected }
}

/** Moves what is marked in *Selected* one place up (-1) or down (1). */
export function move(draft: LayoutDraft, by: -1 | 1): LayoutDraft {
    const list = [...elementsAt(draft)]
    const order = by < 0 ? list.keys() : [...list.keys()].reverse()
    for (const at of [...order]) {
        const [one, other] = [list[at], list[at + by]]
        if (one === undefined || other === undefined) continue
        if (draft.selected.includes(one) && !draft.selected.includes(other)) {
            list[at] = other
            list[at + by] = one
        }
    }
    return withElements(draft, list)
}

/** A new section behind the others, which is shown. */
export function withSection(draft: LayoutDraft, caption: string): LayoutDraft {
    const sections = [...draft.sections, { id: null, caption: caption.trim(), elements: [] }]
    return { ...draft, sections, at: sections.length - 1, available: [], selected: [], isChanged: true }
}

/** The section that is shown leaves the form; its elements are available again. */
export function withoutSection(draft: LayoutDraft): LayoutDraft {
    const sections = draft.sections.filter((_, at) => at !== draft.at)
    return { ...draft, sections, at: 0, available: [], selected: [], isChanged: true }
}
