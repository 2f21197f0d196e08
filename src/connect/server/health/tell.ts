import { GlideRecord } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { type Kept, noteTold, queueNews, type Told, type TroubleName } from '../configurations/kept.ts'
import { languageOf } from '../translate.ts'
import { type Troubles, troublesOf } from './troubles.ts'

const TROUBLES: TroubleName[] = ['sign_in', 'retrieval', 'certificate', 'licence', 'catalogue']
/** Those of which it is told too that they are over. */
const ENDING: TroubleName[] = ['sign_in', 'retrieval']

function membersOf(group: string): string[] {
    const row = new GlideRecord('sys_user_grmember')
    row.addQuery('group', group)
    row.query()
    const people: string[] = []
    while (row.next()) people.push(row.getValue('user') || '')
    return people.filter((person) => person !== '')
}

/** What is new since the last time: the events to raise, and what is then told. */
function newsOf(told: Told, troubles: Troubles): { events: string[]; told: Told } {
    const events: string[] = []
    const after: Told = {}
    for (const name of TROUBLES) {
        const before = told[name]
        const days = troubles[name]
        if (days === undefined) {
            if (before && ENDING.indexOf(name) >= 0) events.push(name + '_well')
        } else if (!before || days < before.days) {
            events.push(name)
            after[name] = { at: nowMs(), days: days }
        } else {
            after[name] = before
        }
    }
    return { events: events, told: after }
}

/** Tells the members of the group what is new, each trouble once until it is over; without a group nobody is told anything. */
export function tell(kept: Kept): void {
    const { group, configuration } = kept
    const news = newsOf(kept.told, group ? troublesOf(kept) : {})
    if (JSON.stringify(news.told) === JSON.stringify(kept.told)) return
    // Noted first: a job that dies in between must not tell it every time.
    noteTold(configuration.id, news.told)
    if (!group) return
    const people = membersOf(group.id)
    for (const event of news.events) {
        for (const person of people) queueNews(configuration.id, event, person, languageOf(person))
    }
}
