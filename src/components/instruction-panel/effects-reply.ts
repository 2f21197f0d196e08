import { copyText } from '../shared/copy.ts'
import { itsm } from '../shared/itsm.ts'
import { t } from '../shared/messages.ts'
import { troubleFrom } from '../shared/rest.ts'
import { NO_REPLY, type ReplyState } from './answer-state.ts'
import type { PanelSession } from './session.ts'

function setReply(panel: PanelSession, patch: Partial<ReplyState>): void {
    panel.setAnswer({ reply: { ...panel.state.answer.reply, ...patch } })
}

/** Opens the reply that the answer fills; again for what it was before it was changed. */
export async function openReply(panel: PanelSession): Promise<void> {
    const { run } = panel.state.answer
    if (!run) return
    panel.setAnswer({ reply: { ...NO_REPLY, status: 'loading' } })
    const { signal } = panel.calls.run
    try {
        const reply = await itsm('GET /runs/{id}/reply', { id: run.id, signal })
        if (signal.aborted) return
        setReply(panel, { ...reply, status: 'open' })
        panel.outside.focus('#reply-text')
    } catch (error) {
        if (signal.aborted) return
        panel.setAnswer({ reply: NO_REPLY })
        panel.setTrouble(troubleFrom(error))
    }
}

export function typeReply(panel: PanelSession, text: string): void {
    setReply(panel, { text, told: '' })
}

export function closeReply(panel: PanelSession): void {
    panel.setAnswer({ reply: NO_REPLY })
    panel.outside.focus('#reply')
}

export async function copyReply(panel: PanelSession): Promise<void> {
    setReply(panel, { told: await copyText(panel.state.answer.reply.text) })
}

/** Posts it as a comment that the caller reads. */
export async function postReply(panel: PanelSession): Promise<void> {
    const { run, reply } = panel.state.answer
    if (!run || reply.status !== 'open' || reply.text.trim() === '') return
    setReply(panel, { status: 'posting', told: '' })
    const { signal } = panel.calls.run
    try {
        await panel.once(`reply ${reply.text}`, (key) =>
            itsm('POST /runs/{id}/reply', { id: run.id, body: { text: reply.text, key }, signal })
        )
        if (signal.aborted) return
        panel.setAnswer({ reply: NO_REPLY, told: t('Posted as a comment.') })
        panel.announcer.announce(t('Posted as a comment.'))
        panel.outside.focus('#reply')
    } catch (error) {
        if (!signal.aborted) setReply(panel, { status: 'open', told: troubleFrom(error).message })
    }
}
