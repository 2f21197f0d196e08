import type { CoreCalls } from '../../../contract/core.ts'
import type { Connection } from '../configuration/connection.ts'
import { tokenEnd } from '../configuration/secrets.ts'
import { fail } from '../failure.ts'
import { readDefinitions } from './catalogue.ts'
import { testConnection } from './connection-test.ts'
import { readDevice, searchDevices } from './devices.ts'
import { checkEntitlement } from './entitlement.ts'
import { earlierScores, latestScores } from './experience.ts'
import { needDevice } from './identity.ts'
import { cancel, find, readInstruction, send } from './instructions.ts'
import { signIn } from './licence.ts'
import { look } from './look.ts'
import { readCell, readPage, readResponseErrors } from './responses.ts'
import { selfCheck } from './self-check.ts'

type Call<Name extends keyof CoreCalls> = (
    connection: Connection,
    input: CoreCalls[Name]['input'],
    deadlineMs: number
) => CoreCalls[Name]['output']

/** Every call that an app may make, by name. */
export const CALLS: { [Name in keyof CoreCalls]: Call<Name> } = {
    definitions: (connection, _input, deadline) => readDefinitions(connection, deadline),
    device: (connection, input, deadline) => readDevice(connection, input.fqdn, deadline),
    devices: searchDevices,
    send: send,
    look: look,
    responses: (connection, input, deadline) => {
        if (!readInstruction(connection, input, deadline)) throw fail('platform_not_found', [String(input.id)])
        const page = readPage(connection, input, deadline)
        if (!page) throw fail('platform_not_found', [String(input.id)])
        needDevice(page.rows, input.fqdns)
        return page
    },
    cell: readCell,
    responseErrors: readResponseErrors,
    cancel: cancel,
    scores: (connection, input, deadline) => latestScores(connection, input.fqdn, deadline),
    scoreHistory: (connection, input, deadline) => earlierScores(connection, input.fqdn, input.days, deadline),
    entitlement: (connection, _input, deadline) => checkEntitlement(connection, deadline),
    settings: () => null,
    test: (connection, _input, deadline) => testConnection(connection, deadline),
    selfCheck: (connection) => selfCheck(connection),
    signIn: (connection, _input, deadline) => signIn(connection, deadline),
    tokenEnd: (connection) => {
        const end = connection.oauth ? tokenEnd(connection.id) : ''
        return end ? end.replace(' ', 'T') + 'Z' : null
    },
    find: find,
}
