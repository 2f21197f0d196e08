import fs from 'node:fs'
import path from 'node:path'
import type { Engine } from './engine.ts'
import { NodeEngine } from './node-engine.ts'
import { RhinoEngine } from './rhino-engine.ts'

/** The engine of a worker; `processId` is that of the process it runs in, when that is another one. */
export function makeEngine(
    kind: 'node' | 'rhino',
    programDir: string,
    dataDir: string
): { engine: Engine; processId: number | null } {
    const boot = fs.readFileSync(path.join(programDir, 'boot.js'), 'utf8')
    if (kind === 'node') return { engine: new NodeEngine(boot), processId: null }
    const engine = new RhinoEngine(boot, path.join(programDir, 'rhino-guest.js'), dataDir)
    return { engine, processId: engine.processId }
}
