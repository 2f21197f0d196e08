import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { UiRecord } from '../../ui-api.ts'
import { type Form, Section, Sections, shownSections } from '../record/fields.tsx'
import { panelOf, TabLine } from '../tabs.tsx'
import { isEmptyRequired } from './required.ts'
import type { Classic } from './state.ts'

/** A form of more than two sections has tabs, where the person wants them ("User preference settings", tabbed.forms). */
const UNTABBED = 2

/** Key of the section whose tab is open when a record is shown: the one that was open, else the first one below the top. */
export function openSection(classic: Classic, record: UiRecord): string {
    const [, ...others] = shownSections(record, record)
    const { section } = classic.state
    return others.some(({ key }) => key === section) ? section : (others[0]?.key ?? '')
}

/** The sections of a classic form: "A user always sees the first form section. All sections after that can be tabbed." */
export function FormSections({ classic, form }: { classic: Classic; form: Form }) {
    const { tabbed, section } = classic.state
    const [first, ...others] = shownSections(form.editor, form.record)
    if (!tabbed || form.record.sections.length <= UNTABBED || !first || others.length === 0)
        return <Sections {...form} />
    const tabs = others.map(({ key, caption, fields }) => ({
        key,
        caption,
        ...(fields.some((field) => isEmptyRequired(classic, field)) ? { mark: 'required' } : {}),
    }))
    const open = tabs.some(({ key }) => key === section) ? section : (tabs[0]?.key ?? '')
    return (
        <div className="form">
            <Section {...form} shown={first} />
            <TabLine
                page={classic}
                label="Sections of the form"
                tabs={tabs}
                open={open}
                choose={(key: string) => classic.set({ section: key })}
            />
            {others.map((shown) => (
                <Section {...form} shown={shown} panel={panelOf(shown.key, open)} />
            ))}
        </div>
    )
}
