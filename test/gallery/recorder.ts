import type { InstanceAnswer, InstanceClient } from '../support/instance.ts'
import { API, type Stand } from '../support/stand.ts'
import type { GalleryState } from './states.ts'

type Calls = GalleryState['calls']

/** Records what an agent's page would be answered, through the product's own doors. */
export class Recorder {
    readonly states: GalleryState[] = []
    /** How far the instance's clock is ahead, milliseconds. */
    private ahead = 0

    constructor(readonly stand: Stand) {}

    add(component: string, name: string, title: string, properties: Record<string, unknown>, calls: Calls = {}): void {
        const recordedAt = new Date(Date.now() + this.ahead).toISOString()
        this.states.push({ component: `x-1e-${component}`, name, title, recordedAt, properties, calls })
    }

    /** Another look of a state: what a press there leads to, with the answers that the press asks for. */
    pressed(component: string, from: string, name: string, title: string, presses: string[], calls: Calls = {}): void {
        const state = this.states.find((one) => one.component === `x-1e-${component}` && one.name === from)
        if (!state) throw new Error(`There is no state ${component} ${from}`)
        this.states.push({ ...state, name, title, calls: { ...state.calls, ...calls }, presses })
    }

    async read(as: InstanceClient, calls: Calls, where: string): Promise<InstanceAnswer> {
        const { status, body } = await as.get(API + where)
        this.ahead = (await this.stand.instance.clock(0)) - Date.now()
        calls[`GET ${API}${where}`] = { status, body }
        return { status, body, headers: new Headers() }
    }

    /** Everything the panel reads on this record; `run` is its newest one. */
    async panelCalls(record: string, run: string | null, as = this.stand.agent): Promise<Calls> {
        const calls: Calls = {}
        if (run) {
            await this.read(as, calls, `/runs/${run}`)
            await this.read(as, calls, `/runs/${run}/responses`)
            await this.read(as, calls, `/runs/${run}/attachments`)
            await this.read(as, calls, `/runs/${run}/row-actions`)
            await this.read(as, calls, `/records/incident/${record}/handover`)
        }
        await this.read(as, calls, `/records/incident/${record}`)
        for (const part of ['quick-fixes', 'suggestions', 'devices', 'experience'])
            await this.read(as, calls, `/records/incident/${record}/${part}`)
        await this.read(as, calls, `/runs?table=incident&record=${record}`)
        await this.read(as, calls, '/instructions')
        await this.read(as, calls, `/approvals?record=${record}`)
        return calls
    }

    /** The panel as it looks on this record now. */
    async panel(name: string, title: string, record: string, run: string | null, as?: InstanceClient): Promise<void> {
        const calls = await this.panelCalls(record, run, as)
        this.add('instruction-panel', name, title, { table: 'incident', sysId: record }, calls)
    }
}
