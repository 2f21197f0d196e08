import { storedTime } from '../query/zone.ts'
import { insertRow } from '../records/values.ts'
import type { Scheduler } from '../scheduler.ts'
import type { Secrets } from '../secrets.ts'
import type { SharedState } from '../shared-state.ts'
import type { Catalog } from '../store/catalog.ts'
import type { Store } from '../store/store.ts'
import { newId } from '../transaction.ts'
import type { Pool } from '../work/pool.ts'
import { readApp } from './app.ts'
import { readCatalog } from './catalog-reader.ts'
import { installPackage } from './install.ts'
import { removeApp } from './remove-app.ts'
import { unzip } from './zip.ts'

export interface Outcome {
    /** sys_id of the record of sys_execution_tracker. */
    tracker: string
    succeeded: boolean
}

const SUCCESSFUL = '2'
const FAILED = '3'

/** Installs and deletes applications while the instance runs: no transaction sees half of it. */
export class Installer {
    constructor(
        private readonly store: Store,
        private readonly catalog: Catalog,
        private readonly shared: SharedState,
        private readonly secrets: Secrets,
        private readonly pool: Pool,
        private readonly scheduler: Scheduler
    ) {}

    install(archive: Buffer, withDemo: boolean, userName: string): Promise<Outcome> {
        return this.tracked('Install application', userName, () => {
            const app = readApp('package', unzip(archive))
            const skipped = installPackage(this.store, app, this.shared.now(), this.secrets, withDemo)
            return { source: app.id, message: `${app.name} ${app.version} was installed`, detail: skipped.join('\n') }
        })
    }

    remove(id: string, userName: string): Promise<Outcome> {
        return this.tracked('Delete application', userName, () => {
            removeApp(this.store, id, this.shared.now())
            return { source: id, message: 'The application was deleted', detail: '' }
        })
    }

    private async tracked(
        name: string,
        userName: string,
        work: () => { source: string; message: string; detail: string }
    ): Promise<Outcome> {
        let outcome = { source: '', message: '', detail: '' }
        let succeeded = true
        await this.pool.alone(() => {
            try {
                outcome = work()
                this.catalog.replace(readCatalog(this.store).all())
                this.store.write(() => this.scheduler.planJobs())
                this.shared.touchMetadata()
            } catch (error) {
                // Whoever asked reads the sentence in the tracker.
                succeeded = false
                outcome.message = error instanceof Error ? error.message : String(error)
            }
        })
        return { tracker: this.track(name, userName, outcome, succeeded), succeeded }
    }

    private track(
        name: string,
        userName: string,
        { source, message, detail }: { source: string; message: string; detail: string },
        succeeded: boolean
    ): string {
        const id = newId()
        const now = storedTime(this.shared.now())
        insertRow(this.store, this.catalog, 'sys_execution_tracker', {
            sys_id: id,
            sys_class_name: 'sys_execution_tracker',
            sys_created_on: now,
            sys_created_by: userName,
            sys_updated_on: now,
            sys_updated_by: userName,
            sys_mod_count: '0',
            name,
            source,
            source_table: 'sys_app',
            state: succeeded ? SUCCESSFUL : FAILED,
            message,
            detailed_message: detail,
            percent_complete: '100',
        })
        return id
    }
}
