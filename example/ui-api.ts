/**
 * What the developer instance tells its own pages (`/__ui/…`). It stands in for the data brokers of ServiceNow's
 * workspace, whose wire format is not public; the shipped components never call it.
 * Every answer is computed from the installed dictionary and records, with the rights of the session's user.
 */

/** Written into each page as `window.NOW.session`. */
export interface UiSession {
    user: { id: string; userName: string; name: string; initials: string; roles: string[] }
    /** `sys_properties` glide.product.name or similar: shown in the banner. */
    product: string
    theme: 'light' | 'dark'
    language: string
    /** The preference tabbed.forms: sections and related lists of classic forms are tabs. */
    tabbedForms: boolean
    /** The application that an administrator has chosen to work in; what it may be. Empty for everybody else. */
    application: UiApplicationScope
    applications: UiApplicationScope[]
    /** The domain in which the person works; null while domains are not separated. */
    domain: UiDomain | null
    /** Domains that the person may pick. */
    domains: UiDomain[]
    /** Texts of the installed components in that language, by their key: `window.__TECTONIC_TRANSLATIONS__`. */
    translations: Record<string, string>
}

/** A row of domain, or `global`. */
export interface UiDomain {
    id: string
    name: string
}

/** A row of sys_scope. */
export interface UiApplicationScope {
    id: string
    name: string
}

export interface UiChoice {
    value: string
    label: string
}

export interface UiField {
    name: string
    label: string
    /** Dictionary type: string, integer, boolean, choice, reference, glide_date_time, journal_input, … */
    kind: string
    value: string
    display: string
    reference: string | null
    /** Table of the record that the value names; null when it names none. */
    target: string | null
    mandatory: boolean
    writable: boolean
    choices: UiChoice[] | null
}

/** A record that a reference field offers. */
export interface UiReference {
    id: string
    display: string
}

/** What UI policies do to a field; null leaves it as the dictionary and the rights have it. */
export interface UiFieldEffect {
    visible: boolean | null
    mandatory: boolean | null
    readOnly: boolean | null
}

/** A list below a form: records of `table` that belong to this one. */
export interface UiRelatedList {
    /** `table.field` or `REL:` and the relationship's sys_id: tells the lists of a form apart. */
    key: string
    title: string
    table: string
    query: string
    /** Encoded-query order; empty for the table's usual one. */
    order: string
    /** What *New* fills in, `field=sys_id`; empty where the rows of the list are found by a script. */
    preset: string
}

/** A component of a page: from sys_ux_macroponent → sys_ux_lib_component → sys_ux_lib_source_script. */
export interface UiPlaced {
    tag: string
    /** URL of the script that defines the tag: `/uxfc/component/<sys_id of sys_ux_lib_source_script>.jsdbx`. */
    scriptUrl: string
    properties: Record<string, unknown>
}

/** A form item that is no field: in a workspace its formatter's component, on a classic form what its macro drew. */
export type UiFormItem = { name: string } & ({ component: UiPlaced } | { html: string })

/** One form section. */
export interface UiSection {
    caption: string
    /** Names of fields of `UiRecord.fields` in order. */
    elements: string[]
    /** Form items, below the fields. */
    items: UiFormItem[]
}

/** A UI action that is offered to the user here. */
export interface UiOfferedAction {
    id: string
    name: string
    hint: string
    /** `update`: stands in for the form's own *Update*. */
    kind: 'button' | 'link' | 'update'
    primary: boolean
    /**
     * In a workspace: `function onClick(g_form)`, run by the page. On a classic form: the script of a client action and its
     * *Onclick*; empty where the server acts.
     */
    clientScript: string
}

/** A page of a page collection of the workspace; without a component of its own the workspace knows it by its route. */
export interface UiTab {
    route: string
    caption: string
    icon: string
    component: UiPlaced | null
}

/** GET /__ui/home: what an administrator has put onto the workspace's home page for this person. */
export interface UiHome {
    components: { caption: string; component: UiPlaced }[]
}

export interface UiJournalEntry {
    field: string
    value: string
    createdOn: string
    createdBy: string
}

export interface UiAttachment {
    id: string
    fileName: string
    sizeBytes: number
    contentType: string
    createdOn: string
    createdBy: string
}

/**
 * GET /__ui/record/{table}/{sys_id}?view=&query=; 404 when absent or not readable. The sys_id -1 is a new record with its
 * defaults and the values that the query names (`field=value`), for whoever may create one.
 */
export interface UiRecord {
    table: string
    tableLabel: string
    id: string
    number: string
    shortDescription: string
    canWrite: boolean
    canDelete: boolean
    /** What stands above a classic form as it loads: what display rules say, and why it is read only. */
    notices: UiActionResult['messages']
    /** Of a classic form: what display rules have set, which is sent with whatever is saved. */
    set: Record<string, string>
    fields: Record<string, UiField>
    sections: UiSection[]
    /** Buttons of the form, and its related links or, in a workspace, its menu of more actions. */
    actions: UiOfferedAction[]
    /** What the UI policies of a classic form do as it loads; POST /__ui/effects/{table} asks again with what was typed. */
    effects: Record<string, UiFieldEffect>
    /** Active client scripts of a classic form, in their order; an onChange script has its field. */
    clientScripts: { name: string; type: 'onLoad' | 'onChange'; field: string; script: string }[]
    /** Of a classic form. */
    related: UiRelatedList[]
    /** What a workspace shows around the form; empty on a classic form. */
    tabs: UiTab[]
    sidebar: UiTab[]
    journal: UiJournalEntry[]
    attachments: UiAttachment[]
}

/** GET /__ui/list/{table}?query=&offset=&limit=&order=&view=: rows that the user may read. */
export interface UiList {
    table: string
    /** The plural of the table's label. */
    title: string
    canCreate: boolean
    columns: { name: string; label: string; kind: string; reference: string | null }[]
    /** UI actions of the list that the user's roles let press. */
    actions: UiListAction[]
    /** `target` is the table of the record that a cell names. */
    rows: { id: string; cells: { value: string; display: string; target: string | null }[] }[]
    total: number
    /** Rows of this page that the user may not read. */
    hidden: number
    offset: number
    limit: number
}

/** Where a UI action stands: above the list, below it, in *Actions on selected rows*, or among the links below. */
export interface UiListAction {
    id: string
    name: string
    hint: string
    place: 'banner' | 'button' | 'choice' | 'link'
    /** `primary`, `destructive` or neither. */
    style: string
    /** Of a client action: what the page runs, with `g_list`; empty where the server acts. */
    clientScript: string
}

/** POST /__ui/list-action/{sys_id of sys_ui_action}: presses it for the chosen rows. */
export interface UiListActionPress {
    table: string
    /** sys_ids; only an action of the banner or a link can do without. */
    rows: string[]
    /** sys_id of the first row of the list, for which the banner's condition was asked; empty for an empty list. */
    first: string
}

/** GET /__ui/components: every installed component, for `/gallery`. */
export interface UiComponent {
    tag: string
    label: string
    description: string
    scriptUrl: string
    properties: { name: string; label: string; fieldType: string; defaultValue: unknown; description: string }[]
}

/** GET /__ui/fields/{table}: the columns that a condition can name. */
export type UiColumn = Pick<UiField, 'name' | 'label' | 'kind' | 'reference' | 'choices'>

/** GET /__ui/menu: applications and modules that the user's roles show, in order. */
export interface UiApplication {
    id: string
    title: string
    hint: string
    /** `href` is null for a heading. */
    modules: { id: string; title: string; href: string | null }[]
}

/** POST /__ui/action/{sys_id of sys_ui_action} with what the form holds: presses it on a record. */
export interface UiActionPress {
    table: string
    id: string
    changes: Record<string, string>
}

/** POST /__ui/save/{table} with `id` (-1: a new record) and `changes`. `id` is null when a rule stopped it. */
export interface UiSaved {
    id: string | null
    messages: UiActionResult['messages']
}

/** POST /__ui/effects/{table}: UI policies with what the form holds. Answers effects by field name. */
export interface UiEffectsQuestion {
    id: string
    view: string
    changes: Record<string, string>
}

export interface UiActionResult {
    redirect: string | null
    messages: { kind: 'info' | 'error'; text: string }[]
}

/** `skipped` are chosen rows for which the condition does not hold, or that are gone. */
export interface UiListActionResult extends UiActionResult {
    done: number
    skipped: number
}

/** One thing that a form can hold: a field by its name, or a form item by its formatter's. */
export interface UiLayoutElement {
    name: string
    label: string
    type: 'element' | 'component' | 'formatter'
}

/** GET /__ui/layout/{table}?view=: what *Configure › Form Layout* shows and changes. For administrators. */
export interface UiFormLayout {
    table: string
    tableLabel: string
    view: string
    viewTitle: string
    /** The application that the form belongs to: only in its scope may it be changed. */
    owner: UiApplicationScope
    sections: UiLayoutSection[]
    /** Everything that this form could hold, by label. */
    elements: UiLayoutElement[]
}

/** `id` is null for a section that is not saved yet. POST /__ui/layout/{table}?view= takes a list of them. */
export interface UiLayoutSection {
    id: string | null
    caption: string
    /** Names of `UiFormLayout.elements` in order. */
    elements: string[]
}

/** A dashboard: its widgets above the tabs and on each of them, in reading order. */
export interface UiDashboard {
    id: string
    name: string
    top: UiWidget[]
    tabs: { id: string; name: string; widgets: UiWidget[] }[]
}

/** A widget of a dashboard. */
export interface UiWidget {
    id: string
    title: string
    /** Of 12 columns. */
    width: number
}

/** A number of a chart and the list of the records behind it. */
export interface UiPoint {
    value: number | null
    href: string
}

/** Least, lower quartile, median, upper quartile, most. */
export type UiBox = [number, number, number, number, number]

/** A data visualization, evaluated with the rights and domains of the person. */
export interface UiChart {
    id: string
    title: string
    /** Name of the component: single-score, vertical-bar, horizontal-bar, column, line, donut, pie, boxplot and their kin. */
    component: string
    /** The list of all its records. */
    href: string
    /** False where it says itself which time it is about. */
    isRanged: boolean
    measure: { name: string; label: string }
    /** What stands on the axis: groups, or periods of time. */
    axis: { label: string; items: { label: string; href: string }[] }
    /** One for each group of a trend; else a single one. */
    series: { label: string; points: UiPoint[] }[]
    /** Of a box plot, one for each group. */
    boxes: UiBox[]
    /** How many records it is about. */
    total: number
}
