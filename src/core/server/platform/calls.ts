import type { CoreCalls } from '../../../contract/core.ts'
import { base64 } from '../base64.ts'
import type { Connection } from '../configuration/connection.ts'
import { type Failure, isFailure } from '../failure.ts'
import { toDefinitions } from './catalogue.ts'
import { testConnection } from './connection-test.ts'
import { toDevice, urlSafeBase64 } from './devices.ts'
import { checkEntitlement } from './entitlement.ts'
import { exchange } from './exchange.ts'
import { earlierScores, latestScores } from './experience.ts'
import {
    sendBody,
    toCreated,
    toInstruction,
    toPage,
    toResponseErrors,
    toStatistics,
    toWholeText,
} from './instructions.ts'
import { asList, count, member, text } from './json.ts'

type Call<Name extends keyof CoreCalls> = (
    connection: Connection,
    input: CoreCalls[Name]['input'],
    deadlineMs: number
) => CoreCalls[Name]['output']

/** How many of the newest instructions a reconciliation looks through. */
const FIND_PAGE = 50

/** The read, or null when 1E answers that there is no such thing. */
function orNull<T>(read: () => T): T | null {
    try {
        return read()
    } catch (thrown) {
        if (isFailure(thrown) && (thrown as Failure).code === 'platform_not_found') return null
        throw thrown
    }
}

/** Every call that an app may make, by name. */
export const CALLS: { [Name in keyof CoreCalls]: Call<Name> } = {
    definitions: (connection, _input, deadline) =>
        toDefinitions(exchange(connection, { method: 'GET', path: '/Consumer/InstructionDefinitions' }, deadline)),

    device: (connection, input, deadline) =>
        orNull(() => {
            const name = urlSafeBase64(base64(input.fqdn.toLowerCase()))
            return toDevice(exchange(connection, { method: 'GET', path: '/Consumer/Devices/fqdn/' + name }, deadline))
        }),

    devices: (connection, input, deadline) => {
        const body = {
            Filter: { Attribute: 'Fqdn', Operator: 'like', Value: '%' + input.query.replace(/%/g, '') + '%' },
            Sort: [{ Column: 'Fqdn', Direction: 'ASC' }],
            Start: 1,
            PageSize: input.limit,
        }
        const answer = exchange(connection, { method: 'POST', path: '/Consumer/Devices', body: body }, deadline)
        return asList(member(answer, 'Items')).map(toDevice)
    },

    send: (connection, input, deadline) =>
        toCreated(
            exchange(
                connection,
                { method: 'POST', path: '/Consumer/Instructions/Targeted', body: sendBody(input), effect: 'creates' },
                deadline
            )
        ),

    instruction: (connection, input, deadline) =>
        orNull(() =>
            toInstruction(exchange(connection, { method: 'GET', path: '/Consumer/Instructions/' + input.id }, deadline))
        ),

    statistics: (connection, input, deadline) =>
        orNull(() =>
            toStatistics(
                exchange(
                    connection,
                    { method: 'GET', path: '/Consumer/InstructionStatistics/Combined/' + input.id },
                    deadline
                )
            )
        ),

    responses: (connection, input, deadline) => {
        const body = { Filter: null, Start: input.start, PageSize: input.pageSize }
        const path = '/Consumer/Responses/' + input.id
        return toPage(exchange(connection, { method: 'POST', path: path, body: body }, deadline), input.start)
    },

    cell: (connection, input, deadline) =>
        orNull(() => {
            const row = '/Shard/' + input.shard + '/Row/' + input.row
            const path = '/Consumer/Responses/' + input.id + row + '/Column/' + encodeURIComponent(input.column)
            return toWholeText(exchange(connection, { method: 'GET', path: path }, deadline))
        }),

    responseErrors: (connection, input, deadline) => {
        const body = { Filter: null, Start: '0;0', PageSize: 10 }
        const path = '/Consumer/ResponseErrors/' + input.id
        return toResponseErrors(exchange(connection, { method: 'POST', path: path, body: body }, deadline))
    },

    cancel: (connection, input, deadline) => {
        const path = '/Consumer/Instructions/' + input.id + '/cancel/true'
        exchange(connection, { method: 'POST', path: path, effect: 'stops' }, deadline)
        return null
    },

    scores: (connection, input, deadline) => latestScores(connection, input.fqdn, deadline),

    scoreHistory: (connection, input, deadline) => earlierScores(connection, input.fqdn, input.days, deadline),

    entitlement: (connection, _input, deadline) => checkEntitlement(connection, deadline),

    test: (connection, _input, deadline) => testConnection(connection, deadline),

    find: (connection, input, deadline) => {
        const body = {
            Filter: null,
            Sort: [{ Column: 'CreatedTime', Direction: 'DESC' }],
            Start: 1,
            PageSize: FIND_PAGE,
        }
        const answer = exchange(
            connection,
            { method: 'POST', path: '/Consumer/Instructions/search', body: body },
            deadline
        )
        for (const item of asList(member(answer, 'Items'))) {
            if (text(item, 'ConsumerCustomData') === input.correlation) return count(item, 'Id')
        }
        return null
    },
}
