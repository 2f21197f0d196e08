import type { Proof } from '../../contract/proof.ts'
import { isFinal } from '../../contract/run.ts'
import { itsm } from '../shared/itsm.ts'
import { troubleFrom } from '../shared/rest.ts'
import { rowsOf } from './effects-changes.ts'
import { keepLooking } from './looking.ts'
import { type ProofState, verdictText } from './proof-state.ts'
import type { PanelSession } from './session.ts'
import { withRun } from './state.ts'

function setProof(panel: PanelSession, patch: Partial<ProofState>): void {
    panel.setAnswer({ proof: { ...panel.state.answer.proof, ...patch } })
}

/** Takes in what has become of the proof of the shown run. */
function take(panel: PanelSession, proof: Proof): void {
    const { run, proof: known } = panel.state.answer
    if (run?.id !== proof.action.id) return
    const isNew = known.proof !== null && known.proof.verdict === null && proof.verdict !== null
    panel.set({ nowMs: Date.now(), history: withRun(panel.state.history, proof.action) })
    setProof(panel, { proof })
    if (isFinal(run.state)) panel.setAnswer({ run: proof.action })
    if (proof.verdict && isNew) panel.announcer.announce(`${verdictText(proof.verdict)}. ${proof.sentence}`)
}

/** Loads the two answers when both are there. They can be read one by one in the history, too. */
async function loadAnswers(panel: PanelSession, { before, after, looks }: Proof): Promise<void> {
    if (!before || !after || looks === 0) return
    const { signal } = panel.calls.run
    try {
        const [one, other] = await Promise.all([rowsOf(panel, before.id, signal), rowsOf(panel, after.id, signal)])
        if (signal.aborted) return
        const { rows, isWhole } = one
        setProof(panel, { before: rows, beforeIsWhole: isWhole, after: other.rows, afterIsWhole: other.isWhole })
    } catch {
        // Their rows were removed, or may not be read: the verdict stands without them.
    }
}

/** Takes in what the agent types into a field of the check. */
export function fillCheck(panel: PanelSession, name: string, value: string): void {
    panel.setAsk({ checkValues: { ...panel.state.ask.checkValues, [name]: value }, confirming: null })
}

/** *Stop waiting* for the second check, or *Check again*: its question is asked once more, and the verdict is what that answer tells. */
export async function pressProof(panel: PanelSession, what: 'stop' | 'check'): Promise<void> {
    const { proof, busy } = panel.state.answer.proof
    if (!proof || busy) return
    setProof(panel, { busy: true })
    panel.outside.focus('#run')
    const { signal } = panel.calls.run
    try {
        const { id, earlier } = proof
        const current = await panel.once(`${what} ${earlier.length}`, (key) =>
            itsm(`POST /proofs/{id}/${what}`, { id, body: { key }, signal })
        )
        if (signal.aborted) return
        take(panel, current)
        if (what === 'check') followProof(panel, id)
    } catch (error) {
        if (!signal.aborted) panel.setTrouble(troubleFrom(error))
    }
    setProof(panel, { busy: false })
}

/** Milliseconds until the next look where the server names none. */
const LOOK_MS = 1000

/** Follows the proof of the shown run until its verdict is known. It goes on without a page, too. */
export async function followProof(panel: PanelSession, id: string): Promise<void> {
    const { signal } = panel.calls.run
    const look = async () => {
        const proof = await itsm('GET /proofs/{id}', { id, signal })
        if (signal.aborted) return null
        take(panel, proof)
        if (proof.state !== 'done') return proof.pollAfterMs ?? LOOK_MS
        await loadAnswers(panel, proof)
        return null
    }
    // A proof that may not be read any more is shown as it was.
    await keepLooking(signal, look).catch(() => undefined)
}
