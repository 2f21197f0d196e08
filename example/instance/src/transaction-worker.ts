import path from 'node:path'
import { type MessagePort, parentPort, workerData } from 'node:worker_threads'
import { makeEngine } from './engine/make-engine.ts'
import { readCatalog } from './install/catalog-reader.ts'
import { Metadata } from './metadata.ts'
import { Network } from './network.ts'
import { Secrets } from './secrets.ts'
import { SharedState } from './shared-state.ts'
import { Store } from './store/store.ts'
import type { Services } from './transaction.ts'
import { handle } from './work/handle.ts'
import type { WorkerStart, WorkRequest } from './work/messages.ts'

/** Longest wait for another worker's write: one of them may sit in a slow request inside a rule. */
const BUSY_MS = 30_000

// Only the pool starts this program, with this object.
const start = workerData as WorkerStart & { network: MessagePort }

const store = new Store(start.databaseFile, BUSY_MS)
const shared = new SharedState(start.memory)
const catalog = readCatalog(store)
const { engine, processId } = makeEngine(start.engine, path.resolve(start.programDir), start.dataDir)
const services: Services = {
    store,
    catalog,
    shared,
    engine,
    metadata: new Metadata(store, catalog, shared),
    secrets: new Secrets(start.dataDir),
    network: new Network(start.network),
    origin: start.origin,
}

// The main thread must be able to end the second engine: this thread may be asleep in a read of its pipe.
parentPort?.postMessage({ ready: true, processId })
parentPort?.on('message', (request: WorkRequest) => parentPort?.postMessage(handle(services, request)))
