import { gs } from '@servicenow/glide'
import { nowMs } from '../clock.ts'
import { deviceOf, isShortName, shortName } from '../devices/resolve.ts'
import { targetOf } from '../devices/store.ts'
import { isFailure } from '../failure.ts'
import { definitionById } from '../instructions/store.ts'
import { valuesKey } from '../outcomes/values-key.ts'
import { type HostRecord, recordById } from '../records/store.ts'
import { actionsSince } from '../runs/store.ts'
import { endRequest, openRequestsOf, type RequestEnd, requestById, type StoredRequest } from './store.ts'

/** True when this is the device that the record names now. */
export function isOwnDevice(record: HostRecord, deviceField: string, device: string): boolean {
    try {
        const { fqdn } = deviceOf(targetOf(record.row, deviceField))
        return fqdn === device || (isShortName(fqdn) && fqdn === shortName(device))
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return false
    }
}

/** How the request has ended by now; null while it is open. A person who runs the same in any other way has answered it too. */
function endOf(request: StoredRequest): RequestEnd | null {
    const key = valuesKey(request.parameters)
    const run = actionsSince(request.record, request.definition, request.created).filter(
        ({ device, parameters }) => device === request.device && valuesKey(parameters) === key
    )[0]
    if (run) return { state: 'taken', run: run.id, person: run.requestedBy.id }
    const record = recordById(request.table, request.record)
    const definition = definitionById(request.definition)
    const isSame = definition?.active && definition.version === request.definitionVersion
    if (!record?.open || record.domain !== request.domain || !isSame) return { state: 'void', run: '', person: '' }
    return nowMs() > request.until ? { state: 'lapsed', run: '', person: '' } : null
}

/** The request as it is now. */
export function settleRequest(request: StoredRequest): StoredRequest {
    const end = request.state === 'open' ? endOf(request) : null
    return (end && endRequest(request.id, end)) || request
}

/** Follows the open request with that sys_id. */
export function settleRequestById(id: string): void {
    const request = requestById(id)
    if (request) settleRequest(request)
}

/** Follows the open requests of a record, as soon as an action was run for it. */
export function settleRequestsOf(record: string): void {
    for (const request of openRequestsOf(record)) settleRequest(request)
}

/** A person says no. Returns the request as it is then. */
export function dismissRequest(request: StoredRequest): StoredRequest {
    return endRequest(request.id, { state: 'dismissed', run: '', person: gs.getUserID() }) || request
}
