import type { Configuration } from '../configurations/store.ts'
import type { QuickFix } from '../contract/wire.ts'
import { fieldOf, minuteTime } from '../glide.ts'
import { definitionsById, summaryOf } from '../instructions/store.ts'
import type { HostRecord } from '../records/store.ts'
import { translate } from '../translate.ts'
import { isOwnDevice, settleRequest } from './settle.ts'
import { openRequestsOf, type StoredRequest } from './store.ts'

/** By whom, for whom, when and why. The reason is a text of the caller. */
function reasonOf({ origin, person, created, reason }: StoredRequest): string {
    const args = [fieldOf('sys_user', person, 'name'), minuteTime(created), reason]
    return origin === 'flow'
        ? translate('Requested by a flow for {0}, {1}: {2}', args)
        : translate('Requested by an AI agent for {0}, {1}: {2}', args)
}

/** The open requests for this record that a person can answer here: each is confirmed as any action is, or dismissed. */
export function requestedFor(record: HostRecord, configuration: Configuration): QuickFix[] {
    const open = openRequestsOf(record.id)
        .map(settleRequest)
        .filter(
            ({ state, device }) => state === 'open' && isOwnDevice(record, configuration.settings.deviceField, device)
        )
    const definitions = definitionsById(open.map(({ definition }) => definition))
    const offered: QuickFix[] = []
    for (const request of open) {
        const definition = definitions[request.definition]
        if (!definition || definition.configuration !== configuration.id) continue
        offered.push({
            id: request.id,
            label: request.text,
            category: '',
            instruction: summaryOf(definition),
            presets: request.parameters,
            ready: true,
            resolved: 0,
            similar: 0,
            seconds: null,
            proved: { fixed: 0, total: 0 },
            reason: reasonOf(request),
            requested: true,
            check: request.check,
        })
    }
    return offered
}
