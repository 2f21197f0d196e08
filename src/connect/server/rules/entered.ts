import { type GlideRecord, GlideRecord as Query } from '@servicenow/glide'
import { translate } from '../translate.ts'

/** Columns of these kinds hold what was typed; the database cuts what is longer than the column. */
const TYPED = ['string', 'url', 'json', 'field_name']
/** The platform may hide rows of these tables from an application: a reference to them is only checked by its form. */
const HIDDEN = ['jwt_provider', 'sys_alias']
const SHOWN_CHARACTERS = 80

type Element = ReturnType<GlideRecord['getElement']>

/** An element of the record, as far as the types of the platform lack it ("GlideElement", "GlideElementDescriptor"). */
interface Documented {
    getED(): { getInternalType(): string; getLength(): number }
    getReferenceTable(): string
}

function leadsNowhere(table: string, id: string): boolean {
    if (HIDDEN.indexOf(table) >= 0) return !/^[0-9a-z_]{6,32}$/i.test(id)
    return !new Query(table).get('sys_id', id)
}

function settle(current: GlideRecord, element: Element): string[] {
    const name = String(element.getName())
    const documented = element as unknown as Documented
    const descriptor = documented.getED()
    const kind = String(descriptor.getInternalType())
    const typed = current.getValue(name) || ''
    if (kind === 'reference') {
        if (typed === '' || !leadsNowhere(String(documented.getReferenceTable()), typed)) return []
        const shown = typed.substr(0, SHOWN_CHARACTERS)
        return [translate('{0}: there is no record “{1}”. Choose one from the list.', [element.getLabel(), shown])]
    }
    if (TYPED.indexOf(kind) < 0) return []
    const trimmed = typed.replace(/^\s+|\s+$/g, '')
    if (trimmed !== typed) current.setValue(name, trimmed)
    const most = Number(descriptor.getLength())
    if (trimmed.length <= most) return []
    return [
        translate('{0} may have at most {1} characters; these are {2}.', [element.getLabel(), most, trimmed.length]),
    ]
}

/**
 * Trims what was typed into a record that is about to be stored. Returns a sentence for each text that its column would cut and for
 * each reference that leads nowhere.
 */
export function settleEntered(current: GlideRecord): string[] {
    const isNew = current.isNewRecord()
    const problems: string[] = []
    for (const element of current.getElements() as unknown as Element[]) {
        if (/^sys_/.test(String(element.getName())) || !(isNew || element.changes())) continue
        problems.push(...settle(current, element))
    }
    return problems
}
