import fc from 'fast-check'
import type { Instruction, InstructionSummary } from '../../src/contract/wire.ts'
import { instruction } from './fake-server.ts'
import { mount, until } from './support.ts'
import '../../src/components/instruction-picker/index.ts'

const PICKER = 'X_1E_INSTRUCTION_PICKER'
const CATALOGUE = [
    'Which processes are running?',
    'Restart the device',
    'Which processes listen?',
    'Empty the cache',
].map((text, at): Instruction => instruction({ id: String(at).repeat(32), name: `n${at}`, text }))

/** What a person, the host and the network do to the field. */
type Step =
    | { does: 'type' | 'compose' | 'paste'; text: string }
    | { does: 'blur' | 'click' | 'answer' | 'load' | 'choose' }
    | { does: 'key'; key: 'Enter' | 'ArrowDown' | 'ArrowUp' | 'Escape'; composing: boolean; command: boolean }

const STEP: fc.Arbitrary<Step> = fc.oneof(
    {
        weight: 5,
        arbitrary: fc.record({
            does: fc.constantFrom('type' as const),
            text: fc.constantFrom('p', 'r', 'e', 'w', ' ', 'x', 'ä'),
        }),
    },
    {
        weight: 1,
        arbitrary: fc.record({
            does: fc.constantFrom('compose' as const, 'paste' as const),
            text: fc.constantFrom('proc', '日本', 'restart'),
        }),
    },
    {
        weight: 3,
        arbitrary: fc.record({
            does: fc.constantFrom(
                'blur' as const,
                'click' as const,
                'answer' as const,
                'load' as const,
                'choose' as const,
                'choose' as const,
                'choose' as const
            ),
        }),
    },
    {
        weight: 3,
        arbitrary: fc.record({
            does: fc.constant('key' as const),
            key: fc.constantFrom('Enter' as const, 'Enter' as const, 'ArrowDown' as const, 'Escape' as const),
            composing: fc.constantFrom(true, false, false, false),
            command: fc.boolean(),
        }),
    }
)

/** How often something was chosen: a property about choices that none reaches would hold for nothing. */
let choices = 0

/** The page around: searches and loads late, and holds what would run. */
class Host {
    readonly picker = mount('x-1e-instruction-picker', { instructions: CATALOGUE, total: CATALOGUE.length })
    /** The choice as the page knows it: only that can run. */
    chosen: InstructionSummary | null = null
    /** What was in the field each time that something was asked to run, beside what would run. */
    readonly runs: { shown: string; runs: string | undefined }[] = []
    private asked: string | null = null
    private wanted: Instruction | null = null

    constructor() {
        const on = (name: string, act: (payload: Record<string, string>) => void) =>
            this.picker.addEventListener(`${PICKER}#${name}`, (event) => {
                if (event instanceof CustomEvent) act(event.detail.payload)
            })
        on('QUERY_CHANGED', ({ query }) => {
            this.asked = query ?? ''
            Object.assign(this.picker, { status: 'loading' })
        })
        on('INSTRUCTION_SELECTED', ({ id }) => {
            this.wanted = CATALOGUE.find((one) => one.id === id) ?? null
            this.chosen = this.wanted
            choices++
        })
        on('INSTRUCTION_CLEARED', () => {
            this.wanted = null
            this.chosen = null
            Object.assign(this.picker, { instruction: null })
        })
        on('RUN_REQUESTED', () => this.runs.push({ shown: this.field.value, runs: this.chosen?.text }))
    }

    get field(): HTMLInputElement {
        const field = this.picker.shadowRoot?.querySelector('#input')
        if (!(field instanceof HTMLInputElement)) throw new Error('no field')
        return field
    }

    /** The last search answers. */
    answer(): void {
        if (this.asked === null) return
        const words = this.asked.toLowerCase()
        const instructions = CATALOGUE.filter(({ text }) => text.toLowerCase().includes(words))
        Object.assign(this.picker, { instructions, total: instructions.length, query: this.asked, status: 'ready' })
        this.asked = null
    }

    /** The chosen instruction comes with its parameters. */
    load(): void {
        if (this.wanted) Object.assign(this.picker, { instruction: { ...this.wanted } })
        this.wanted = null
    }
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** Waits for three drawings, which take longer where everything does. */
async function drawn(): Promise<void> {
    for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
}

async function carryOut(host: Host, step: Step): Promise<void> {
    const { field } = host
    if ('text' in step) {
        field.value += step.text
        field.dispatchEvent(new InputEvent('input', { bubbles: true, isComposing: step.does === 'compose' }))
    } else if (step.does === 'key') {
        const { key, composing, command } = step
        const given = { key, isComposing: composing, ctrlKey: command, bubbles: true, cancelable: true }
        field.dispatchEvent(new KeyboardEvent('keydown', given))
    } else if (step.does === 'blur') field.dispatchEvent(new Event('blur'))
    else if (step.does === 'click') field.click()
    else if (step.does === 'answer') host.answer()
    else if (step.does === 'load') host.load()
    else {
        const enter = () =>
            field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }))
        field.click()
        await drawn()
        enter()
        await drawn()
        host.answer()
        await drawn()
        enter()
    }
}

/** What the field may hold after a step: what was typed, unless the step chose or cleared; then the sentence, or nothing. */
function mayHold(before: string, typed: string, host: Host): string[] {
    return [before + typed, host.chosen?.text ?? '', '']
}

test('whatever is typed, pasted, composed, left or answered: the text stays, and what runs is what is shown', async () => {
    await fc.assert(
        fc.asyncProperty(fc.array(STEP, { minLength: 8, maxLength: 14 }), async (steps) => {
            const host = new Host()
            await until(() => host.picker.shadowRoot?.querySelector('#input'))
            let text = ''
            for (const step of steps) {
                const choice = host.chosen
                await carryOut(host, step)
                // Keys may come faster than the page draws; whatever else happens has time to be seen.
                if (!('text' in step)) await pause(20)
                const typed = 'text' in step ? step.text : ''
                // Typing never changes anything but what it adds, and takes an earlier choice back.
                if (typed) expect(host.field.value).toBe(text + typed)
                else if (host.chosen === choice && !(step.does === 'key' && step.key === 'Escape'))
                    expect(host.field.value).toBe(text)
                expect(mayHold(text, typed, host)).toContain(host.field.value)
                // The page could be asked to run by the next event: it holds what is shown, or nothing.
                await pause(0)
                if (host.chosen) expect(host.field.value).toBe(host.chosen.text)
                text = host.field.value
            }
            host.answer()
            await pause(30)
            // What was typed last stands there still, or what an Enter has taken since.
            expect([text, host.chosen?.text]).toContain(host.field.value)
            if (host.chosen) expect(host.field.value).toBe(host.chosen.text)
            for (const { shown, runs } of host.runs) expect(shown).toBe(runs)
            host.picker.remove()
        }),
        { numRuns: 40 }
    )
    expect(choices).toBeGreaterThan(0)
})
