import type { Tenant } from '../tenants.ts'
import type { Device } from './fleet.ts'
import { CITIES } from './people.ts'

export interface ManagementGroup {
    id: number
    name: string
    description: string
    holds: (device: Device) => boolean
}

/** All devices, then one group for each site of the tenant. */
export function groupsOf(tenant: Tenant): ManagementGroup[] {
    const sites = [...new Set(tenant.devices.map(([site]) => site))]
    return [
        { id: 1, name: 'All Devices', description: '', holds: () => true },
        ...sites.map((site, at) => {
            const name = CITIES[site] ?? site
            return {
                id: at + 2,
                name,
                description: `Devices in ${name}`,
                holds: (device: Device) => device.site === site,
            }
        }),
    ]
}
