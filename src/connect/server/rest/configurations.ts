import { readableConfiguration } from '../access.ts'
import { configurationById, queueRetrieval } from '../configurations/store.ts'
import { testConnection } from '../connection/test.ts'
import type { ConnectionTest } from '../contract/connection.ts'
import type { EntitlementCheck } from '../contract/experience.ts'
import { checkEntitlement } from '../experience/entitlement.ts'
import { answer, BUDGET_MS, type Request, type Response } from './answer.ts'
import { parseRetrieval } from './body.ts'

/** POST /configurations/{id}/retrieve: queues the retrieval. */
export function postRetrieve(request: Request, response: Response): void {
    answer(
        response,
        () => {
            const { force } = parseRetrieval(request.body.data)
            queueRetrieval(readableConfiguration(request.pathParams['id']), force)
            return { queued: true }
        },
        202
    )
}

/** POST /configurations/{id}/entitlement */
export function postEntitlement(request: Request, response: Response): void {
    answer(response, (): EntitlementCheck => {
        const configuration = readableConfiguration(request.pathParams['id'])
        return checkEntitlement(configurationById(configuration.getUniqueValue()), BUDGET_MS)
    })
}

/** POST /configurations/{id}/test */
export function postTest(request: Request, response: Response): void {
    answer(response, (): ConnectionTest => {
        const configuration = readableConfiguration(request.pathParams['id'])
        return testConnection(configurationById(configuration.getUniqueValue()), BUDGET_MS)
    })
}
