import type { HostCall } from '../engine/engine.ts'
import type { Transaction } from '../transaction.ts'
import { aggregate } from './aggregate-operation.ts'
import { Args } from './args.ts'
import { attachmentOperations } from './attachment-operations.ts'
import { type CallState, JavaException, type Operation } from './call.ts'
import { credentialOperations } from './credential-operations.ts'
import { cryptoOperations } from './crypto-operations.ts'
import { httpOperations } from './http-operations.ts'
import { readOperations } from './read-operations.ts'
import { restMessage } from './rest-record.ts'
import { systemOperations } from './system-operations.ts'
import { wordOperations } from './words.ts'
import { writeOperations } from './write-operations.ts'

/** Everything that a guest may ask of the host. */
const OPERATIONS: Record<string, Operation> = {
    ...readOperations,
    ...writeOperations,
    ...systemOperations,
    ...httpOperations,
    ...attachmentOperations,
    ...cryptoOperations,
    ...credentialOperations,
    ...wordOperations,
    aggregate,
    restMessage,
}

/** The one door of a transaction: text in, text out, and no exception of this realm ever reaches the guest. */
export function hostDoor(tx: Transaction, state: CallState): HostCall {
    return (scope, name, json) => {
        try {
            const operation = OPERATIONS[name]
            if (!operation) throw new Error(`The host has no operation ${name}.`)
            const answer = operation({ tx, scope, state }, new Args(JSON.parse(json)))
            return JSON.stringify({ ok: answer === undefined ? null : answer })
        } catch (error) {
            const message = error instanceof Error ? error.message : String(error)
            return JSON.stringify({ error: { message, java: error instanceof JavaException } })
        }
    }
}
