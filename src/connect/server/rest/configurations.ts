import { GlideRecordSecure, gs } from '@servicenow/glide'
import { fail } from '../failure.ts'
import { answer, type Request, type Response } from './answer.ts'

/** POST /configurations/{id}/retrieve: queues the retrieval; it never runs in the click. */
export function postRetrieve(request: Request, response: Response): void {
    answer(
        response,
        () => {
            const configuration = new GlideRecordSecure('x_1e_connect_configuration')
            const id = request.pathParams['id']
            if (!id || !configuration.get('sys_id', id)) throw fail('configuration_missing', [''])
            gs.eventQueue('x_1e_connect.retrieve', configuration, gs.getUserID(), '')
            return { queued: true }
        },
        202
    )
}
