import type { Run } from '../../contract/run.ts'
import { NO_DRAFT } from '../instruction-picker/draft.ts'
import { Announcer } from '../shared/announcer.ts'
import { type Formats, ReaderFormats } from '../shared/format.ts'
import { Latest } from '../shared/latest.ts'
import { Presses } from '../shared/press.ts'
import { whenReachable } from '../shared/reachable.ts'
import type { Trouble } from '../shared/rest.ts'
import type { RunSession } from '../shared/run-session.ts'
import type { AnswerState } from './answer-state.ts'
import type { AskState, Press } from './ask-state.ts'
import type { ExportState } from './export-state.ts'
import { emptyPanel, type PanelState } from './state.ts'

export interface Outside {
    /** Renders. */
    show(state: PanelState): void
    emit(type: string, payload: Record<string, unknown>): void
    /** Tells a screen reader. */
    speak(message: string): void
    /** Moves the focus in the panel, see `focusSoon`. */
    focus(selector: string, since?: number): void
}

/**
 * One panel: its state and the calls under way. The state lives here and not in the framework, because an effect that
 * waited for a response would still hold the framework's snapshot from before.
 */
export class PanelSession {
    state: PanelState = emptyPanel('', '')
    private readonly reader = new ReaderFormats()
    readonly announcer: Announcer
    /** Calls by what they are about. Those about a run and an export end when another run is opened. */
    readonly calls = {
        record: new Latest(),
        run: new Latest(),
        reveal: new Latest(),
        export: new Latest(),
        search: new Latest(),
        devices: new Latest(),
        device: new Latest(),
    }
    private presses = new Presses()
    /** `acts()` at the press that is to run something. */
    pressedAt = 0
    /** False for a press that is to run something without proof. */
    pressedForProof = true
    /** What is typed in the picker: it outlives the element, which is made anew when the panel is moved. */
    draft = { ...NO_DRAFT }
    follower: RunSession | null = null
    /** Ends the wait for another try. */
    endRetry = () => {}
    /** Ends the shortcut of the page. */
    endKeys = () => {}
    /** Ends the looks for runs that were started elsewhere. */
    endWatch = () => {}

    constructor(public outside: Outside) {
        this.announcer = new Announcer((message) => this.outside.speak(message))
    }

    get formats(): Formats {
        return this.reader.of(this.state.start?.profile ?? null)
    }

    set(patch: Partial<PanelState>): void {
        this.state = { ...this.state, ...patch }
        this.outside.show(this.state)
    }

    setAsk(patch: Partial<AskState>): void {
        this.set({ ask: { ...this.state.ask, ...patch } })
    }

    setAnswer(patch: Partial<AnswerState>): void {
        this.set({ answer: { ...this.state.answer, ...patch } })
    }

    setExport(patch: Partial<ExportState>): void {
        this.set({ export: { ...this.state.export, ...patch } })
    }

    /** Shows what went wrong; `failedPress` when that was a start, so that it can be tried again. */
    setTrouble(trouble: Trouble | null, failedPress: Press | null = null): void {
        this.setAnswer({ trouble, failedPress })
    }

    shows(run: Run): boolean {
        return this.state.answer.run?.id === run.id
    }

    /** Does something to the shown run. A second press after a lost response repeats the same call. */
    once<T>(operation: string, call: (key: string) => Promise<T>): Promise<T> {
        return this.presses.once(operation, call)
    }

    /** Tries again after that time, or as soon as the server can be reached. */
    retryLater(act: () => void, ms: number): void {
        const retry = () => {
            this.endRetry()
            act()
        }
        const timer = setTimeout(retry, ms)
        const stopWaiting = whenReachable(retry)
        this.endRetry = () => {
            clearTimeout(timer)
            stopWaiting()
            this.endRetry = () => {}
        }
    }

    /** Ends the calls about the shown run. Calls that change it go on; nobody waits for them any more. */
    endRun(): void {
        this.calls.run.next()
        this.calls.reveal.next()
        this.calls.export.next()
        this.presses = new Presses()
    }

    /** Stops everything under way; what is shown stays. */
    stop(): void {
        for (const call of Object.values(this.calls)) call.next()
        this.presses = new Presses()
        this.follower?.close()
        this.follower = null
        this.endRetry()
        this.endWatch()
        this.announcer.stop()
    }
}
