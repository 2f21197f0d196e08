import type { Vote } from './store.ts'

/** The people of a request. */
export interface People {
    requester: string
    /** Who may decide now. */
    deciders: string[]
    isDelegate(person: string, of: string): boolean
}

/** Why a vote does not count; null when it does. A vote belongs to the user who wrote it, in whichever row. */
export function objectionTo(vote: Vote, people: People): string | null {
    const { requester, deciders } = people
    if (vote.approver === requester || vote.writer === requester) return 'the requester may not decide'
    if (vote.state === 'rejected' && vote.comment === '') return 'a rejection needs a comment'
    if (deciders.indexOf(vote.writer) >= 0) return null
    if (deciders.indexOf(vote.approver) < 0) return 'the approver may no longer decide'
    return people.isDelegate(vote.writer, vote.approver) ? null : 'who wrote it may not decide'
}

/** The first vote; of two in the same second the rejection, which does no harm. */
export function firstOf(votes: Vote[]): Vote | null {
    let first: Vote | null = null
    for (const vote of votes) {
        const earlier = !first || vote.writtenAt < first.writtenAt
        const safer = first !== null && vote.writtenAt === first.writtenAt && vote.state === 'rejected'
        if (earlier || safer) first = vote
    }
    return first
}

/** Milliseconds that a request waits: four times the gathering time, a day at most. */
export function waitsFor(gatherMinutes: number): number {
    return Math.min(gatherMinutes * 4, 24 * 60) * 60000
}
