import type { Counters } from '../transaction.ts'
import type { WorkReply } from '../work/messages.ts'

export interface LoggedTransaction {
    number: number
    name: string
    status: number
    at: string
    counters: Counters
}

const KEPT = 500

/** The last transactions and what they cost. */
export class TransactionLog {
    private readonly items: LoggedTransaction[] = []

    add(name: string, reply: WorkReply): void {
        const { number, status, counters } = reply
        this.items.push({ number, name, status, at: new Date().toISOString(), counters })
        if (this.items.length > KEPT) this.items.shift()
    }

    since(number: number): { items: LoggedTransaction[] } {
        return { items: this.items.filter((item) => item.number > number) }
    }
}
