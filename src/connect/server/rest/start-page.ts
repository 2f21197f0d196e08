import { type Configuration, configurationFor, configurationLink } from '../configurations/store.ts'
import { type Problem, problem } from '../contract/errors.ts'
import type { Device, RecordStart } from '../contract/wire.ts'
import { deviceOf } from '../devices/resolve.ts'
import { targetOf } from '../devices/store.ts'
import { isFailure } from '../failure.ts'
import { sessionProfile } from '../profile.ts'
import { type HostRecord, isAssigned, mayWrite, withOrigins } from '../records/store.ts'
import { toRun, type Viewer } from '../runs/answer.ts'
import { runsOfRecords } from '../runs/store.ts'
import { translateForAgent } from '../translate.ts'

/** Runs that are looked through for one that the user cannot decide. */
const MOST_LOOKED_AT = 10

/** The value, or the problem that prevents it. */
function attempt<T>(work: () => T): { value: T | null; problem: Problem | null } {
    try {
        return { value: work(), problem: null }
    } catch (thrown) {
        if (!isFailure(thrown)) throw thrown
        return { value: null, problem: thrown.problem }
    }
}

function settingsOf(configuration: Configuration | null): RecordStart['settings'] {
    const settings = configuration ? configuration.settings : null
    return {
        pageSize: settings ? settings.pageSize : 10,
        batchSize: settings ? settings.batchSize : 100,
        statusWaitSeconds: settings ? settings.statusWaitSeconds : 3,
        approvalEnabled: settings ? settings.approvalEnabled : true,
        gatherMinutes: settings ? settings.gatherMinutes : 60,
        keepMinutes: settings ? settings.keepMinutes : 120,
        revealReason: settings ? settings.revealReason : true,
    }
}

/** Everything that a page needs first. Makes no call to 1E. */
export function startPage(record: HostRecord, user: Viewer & { decides: boolean; reveals: boolean }): RecordStart {
    const configuration = attempt(() => configurationFor(record.domain))
    const field = configuration.value ? configuration.value.settings.deviceField : 'cmdb_ci'
    const device = attempt<Device>(() => deviceOf(targetOf(record.row, field)))
    const closed = record.open ? null : problem('record_closed')
    const records = withOrigins(record)
    const runs = runsOfRecords(records, user.decides ? MOST_LOOKED_AT : 1).map((run) => toRun(run, user))
    const newest = runs.filter((run) => !run.canDecide)[0]
    return {
        table: record.table,
        id: record.id,
        number: record.number,
        device: device.value,
        settings: settingsOf(configuration.value),
        profile: sessionProfile(),
        // The ACL of the route requires Tachyon_User.
        permissions: {
            run: true,
            administer: user.isAdmin,
            attach: mayWrite(record),
            decide: user.decides,
            reveal: user.reveals,
        },
        entitlement: configuration.value ? configuration.value.settings.entitlement : 'unknown',
        links: {
            history: '/x_1e_connect_run_list.do?sysparm_query=record_id%3D' + record.id,
            troubleshooting: configuration.value ? configuration.value.settings.troubleshootingUrl : null,
            configuration: user.isAdmin && configuration.value ? configurationLink(configuration.value) : null,
        },
        newestRun: newest || null,
        takenOver: newest !== undefined && newest.requestedBy.id !== user.id && isAssigned(record, user.id),
        problem: translateForAgent(closed || configuration.problem || device.problem),
    }
}
