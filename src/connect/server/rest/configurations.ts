import { readableConfiguration } from '../access.ts'
import { configurationById } from '../configurations/store.ts'
import { needInUse } from '../configurations/tenancy.ts'
import { testConnection } from '../connection/test.ts'
import type { ConnectionTest } from '../contract/connection.ts'
import type { EntitlementCheck } from '../contract/experience.ts'
import { BUDGET_MS } from '../doors/budget.ts'
import { checkEntitlement } from '../experience/entitlement.ts'
import { queueRetrieval } from '../installation/queue-retrieval.ts'
import { answer, type Request, type Response } from './answer.ts'
import { parseDraft, parseRetrieval } from './body.ts'

/** POST /configurations/{id}/retrieve: queues the retrieval. */
export function postRetrieve(request: Request, response: Response): void {
    answer(
        response,
        () => {
            const { force } = parseRetrieval(request.body.data)
            const configuration = readableConfiguration(request.pathParams['id'])
            needInUse(configuration)
            queueRetrieval(configuration, force)
            return { queued: true }
        },
        202
    )
}

/** POST /configurations/{id}/entitlement */
export function postEntitlement(request: Request, response: Response): void {
    answer(response, (): EntitlementCheck => {
        const configuration = readableConfiguration(request.pathParams['id'])
        needInUse(configuration)
        return checkEntitlement(configurationById(configuration.getUniqueValue()), BUDGET_MS)
    })
}

/** POST /configurations/{id}/test: the stored settings, or those that a form holds. */
export function postTest(request: Request, response: Response): void {
    answer(response, (): ConnectionTest => {
        const configuration = readableConfiguration(request.pathParams['id'])
        needInUse(configuration)
        return testConnection(configuration, BUDGET_MS, parseDraft(request.body.data))
    })
}
