import type { Run } from '../../contract/run.ts'
import { Announcer } from '../shared/announcer.ts'
import { type Formats, ReaderFormats } from '../shared/format.ts'
import { isLost, Presses } from '../shared/press.ts'
import { whenReachable } from '../shared/reachable.ts'
import { troubleFrom } from '../shared/rest.ts'
import type { RunSession } from '../shared/run-session.ts'
import { emptyPanel, type PanelState } from './state.ts'

export interface Outside {
    /** Renders. */
    show(state: PanelState): void
    emit(type: string, payload: Record<string, unknown>): void
    /** Tells a screen reader. */
    speak(message: string): void
    /** Moves the focus in the panel. */
    focus(selector: string): void
}

/**
 * One panel at work: its state and what is under way. The state lives here and not in the framework, because an
 * effect that waited for an answer would still hold the framework's snapshot from before.
 */
export class PanelSession {
    state: PanelState = emptyPanel('', '')
    private readonly reader = new ReaderFormats()
    readonly announcer: Announcer
    /** Ends with the record: every call for it carries this signal. */
    private work = new AbortController()
    /** Ends when another run is shown. */
    private reading = new AbortController()
    private exporting = new AbortController()
    private searching = new AbortController()
    private lookingForDevices = new AbortController()
    deviceTimer: ReturnType<typeof setTimeout> | undefined
    /** The instruction that was chosen last; its answer may still be on the way. */
    wanted = ''
    /** True once the picker has told the values of the chosen instruction. */
    formComplete = false
    /** *Run* was pressed before the form was complete: it starts as soon as it is. */
    pressedEarly = false
    /** What was shown has changed since: it is asked about even where nothing is asked otherwise. */
    asksAnew = false
    private readonly presses = new Presses()
    follower: RunSession | null = null
    /** Ends the wait for another try. */
    endRetry = () => {}
    /** Lets an export go on that waits for the server; null while none does. */
    goOnExporting: (() => void) | null = null
    /** True while rows are fetched: there is never a second call. */
    fetchingRows = false

    constructor(public outside: Outside) {
        this.announcer = new Announcer((message) => this.outside.speak(message))
    }

    get formats(): Formats {
        return this.reader.of(this.state.start?.profile ?? null)
    }

    get signal(): AbortSignal {
        return this.work.signal
    }

    get runSignal(): AbortSignal {
        return this.reading.signal
    }

    /** Does something to the shown run, once for a press, however often its answer is lost. */
    once<T>(deed: string, work: (key: string) => Promise<T>): Promise<T> {
        return this.presses.once(deed, work, (error) => isLost(troubleFrom(error)))
    }

    /** Tries again after that time, or as soon as the server can be reached. */
    retryLater(act: () => void, ms: number): void {
        const go = () => {
            this.endRetry()
            act()
        }
        const timer = setTimeout(go, ms)
        const unwait = whenReachable(go)
        this.endRetry = () => {
            clearTimeout(timer)
            unwait()
            this.endRetry = () => {}
        }
    }

    /** Ends the export that is under way and gives the signal for the next one. */
    beginExport(): AbortSignal {
        this.exporting.abort()
        this.goOnExporting = null
        this.exporting = new AbortController()
        return this.exporting.signal
    }

    /** Another run is shown: rows on the way for the former one are not wanted any more. */
    endReading(): void {
        this.reading.abort()
        this.reading = new AbortController()
        this.presses.clear()
        this.beginExport()
        this.fetchingRows = false
    }

    set(patch: Partial<PanelState>): void {
        this.state = { ...this.state, ...patch }
        this.outside.show(this.state)
    }

    shows(run: Run): boolean {
        return this.state.run?.id === run.id
    }

    /** A signal for a search that ends the search before it. */
    nextSearch(): AbortSignal {
        this.searching.abort()
        this.searching = new AbortController()
        return this.searching.signal
    }

    nextDeviceSearch(): AbortSignal {
        clearTimeout(this.deviceTimer)
        this.lookingForDevices.abort()
        this.lookingForDevices = new AbortController()
        return this.lookingForDevices.signal
    }

    /** Stops everything under way; what is shown stays. */
    stop(): void {
        this.work.abort()
        this.work = new AbortController()
        this.searching.abort()
        this.nextDeviceSearch()
        this.follower?.close()
        this.follower = null
        this.endReading()
        this.endRetry()
        this.announcer.stop()
    }
}
