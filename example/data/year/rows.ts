import { buildCatalogue } from '../../platform/src/catalogue/catalogue.ts'
import type { Value } from '../../platform/src/catalogue/definition.ts'
import { ACME } from '../../platform/src/tenants.ts'
import { lastBootMs } from '../../platform/src/world/device-view.ts'
import { Draw } from '../../platform/src/world/draw.ts'
import { buildFleet } from '../../platform/src/world/fleet.ts'
import { DAY, type Row, type World } from './world.ts'

/** Days whose rows an instance still has: the default setting is five, and the purge comes once a day. */
const KEPT_DAYS = 4

const msOf = (time = '') => Date.parse(`${time.replace(' ', 'T')}Z`)

/** JSON has no great whole numbers. */
const cellOf = (value: Value = null) => (typeof value === 'bigint' ? Number(value) : value)

/**
 * The rows of the runs of the last days, as the devices of the platform simulator would have answered; these runs count them from then
 * on. Older ones are purged.
 */
export function responseRows(world: World, runs: Row[]): Row[] {
    const recipes = new Map(buildCatalogue(ACME.firstDefinitionId).map(({ recipe }) => [recipe.payload, recipe]))
    const payloads = new Map(world.definitions.map(({ id, payload }) => [id, payload]))
    const devices = new Map(buildFleet('year', ACME).map((device) => [device.fqdn, device]))
    const young = runs.filter(
        ({ state, finished }) => state === 'completed' && msOf(finished) > world.now - KEPT_DAYS * DAY
    )
    return young.flatMap((run) => {
        const recipe = recipes.get(payloads.get(run['definition'] ?? '') ?? '')
        const device = devices.get(run['device'] ?? '')
        if (!recipe || !device) return []
        const { columns } = JSON.parse(run['details'] ?? '{}') as { columns: { name: string }[] } // written by runRows
        const atMs = msOf(run['finished'])
        const bootMs = lastBootMs(device, { dayMs: Math.floor(atMs / DAY) * DAY, restartedMs: null })
        const parameters = JSON.parse(run['parameters'] ?? '{}') as { [name: string]: string } // written by runRows
        const about = { device, parameters, atMs, bootMs }
        const answered = recipe.rows({ ...about, draw: new Draw('year', 'count', run.sys_id) })
        const count = typeof answered === 'number' ? answered : 0
        // What was drawn for the run says nothing of this instruction on this device.
        run['stored'] = run['found'] = String(count)
        return Array.from({ length: count }, (_, index): Row => {
            const draw = new Draw('year', 'row', run.sys_id, index)
            const values = recipe.row({ ...about, draw, index, count })
            return {
                sys_id: draw.hex(32),
                run: run.sys_id,
                sequence: String(index),
                device: device.fqdn,
                cells: JSON.stringify(columns.map(({ name }) => cellOf(values[name]))),
                shard_id: '1',
                row_id: String(index + 1),
                sys_domain: world.domain,
            }
        })
    })
}
