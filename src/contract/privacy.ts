import type { Column } from './wire.ts'

/** What stands in each cell of a masked column: of one length, whatever is behind it, also where nothing is. */
export const MASK = '••••••••'

/** `LoggedOnUser`, `user_name` and `UserSID` as words. */
const WORD = /[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g
/** Words, alone or two together, that name a person, or an account that is one. */
const PERSON =
    /^(users?|usernames?|owners?|persons?|people|employees?|accounts?|logins?|e?mails?|upns?|sids?|phones?|mobiles?|surnames?|firstnames?|lastnames?|fullnames?)$/
/** Last words of a name that is about persons or their accounts, and names none. */
const ABOUT =
    /^(count|total|mode|time|utc|type|kind|class|state|status|agent|rights?|server|limit|policy|days|minutes|age|size|active|enabled|disabled|locked)$/

/**
 * True for a column that names a person, judged by its name. Addresses of a network are none: they name the device, which stands on the
 * record already. Nor are numbers, times and yes or no, which are about somebody.
 */
export function isPersonal({ name, kind }: Pick<Column, 'name' | 'kind'>): boolean {
    if (kind !== 'text') return false
    const words = (name.match(WORD) || []).map((word) => word.toLowerCase())
    const last = words[words.length - 1]
    return (
        last !== undefined &&
        !ABOUT.test(last) &&
        words.some((word, at) => PERSON.test(word) || PERSON.test((words[at - 1] || '') + word))
    )
}

/** Names of the private columns among these: those that the administrator has named, in any case; null to guess them. */
export function privateColumns(columns: readonly Column[], named: readonly string[] | null): string[] {
    const wanted = named ? named.map((name) => name.toLowerCase()) : null
    return columns
        .filter((column) => (wanted ? wanted.indexOf(column.name.toLowerCase()) >= 0 : isPersonal(column)))
        .map(({ name }) => name)
}
