import type { Vote } from './store.ts'

/** What is known of the people around a request. */
export interface People {
    requester: string
    requesterUserName: string
    isApprover(user: string): boolean
}

/** Why an answer does not count; null when it does. */
export function objectionTo(vote: Vote, people: People): string | null {
    if (vote.approver === people.requester) return 'the requester may not decide'
    if (vote.writtenBy === people.requesterUserName) return 'the requester wrote it'
    if (vote.state === 'rejected' && vote.comment === '') return 'a rejection needs a comment'
    if (!people.isApprover(vote.approver)) return 'the approver no longer has the role'
    return null
}

/** The first answer; of two in the same second the rejection, which does no harm. */
export function firstOf(votes: Vote[]): Vote | null {
    let first: Vote | null = null
    for (const vote of votes) {
        const earlier = !first || vote.writtenAt < first.writtenAt
        const safer = first !== null && vote.writtenAt === first.writtenAt && vote.state === 'rejected'
        if (earlier || safer) first = vote
    }
    return first
}

/** How long an approval is waited for, in milliseconds: four times the gathering time, a day at most. */
export function waitsFor(gatherMinutes: number): number {
    return Math.min(gatherMinutes * 4, 24 * 60) * 60000
}
