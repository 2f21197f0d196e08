import { rmSync } from 'node:fs'
import { type Instance, startInstance } from '../../support/instance.ts'
import { type Platform, startPlatform } from '../../support/platform.ts'
import { seedsWithout } from '../../support/scratch-apps.ts'
import type { Known } from './first-run.ts'

/** Both programs as after the installation: nothing is configured, and no form holds an item of ours. */
export async function startEmptyStand(
    port = '0'
): Promise<{ instance: Instance; platform: Platform; known: Known; stop(): Promise<void> }> {
    const seeds = seedsWithout('configuration.json', 'form-layout.json')
    const platform = await startPlatform({ env: { PLATFORM_PORT: port } })
    const instance = await startInstance({ env: { SEED_DIR: seeds } })
    return {
        instance,
        platform,
        // The simulator's proxy user.
        known: {
            instance: instance.url,
            platform: platform.consumerUrl,
            user: 'ACME\\svc-1e-servicenow',
            password: 'Consumer!2026',
        },
        async stop() {
            await instance.stop()
            await platform.stop()
            rmSync(seeds, { recursive: true, force: true })
        },
    }
}
