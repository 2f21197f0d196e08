import type { Instruction, InstructionSummary, Parameter } from '../../src/contract/wire.ts'
import { all, button, mount, one, payloadsOf, press, textOf, type, until } from './support.ts'
import '../../src/components/instruction-picker/index.ts'

function summary(id: string, text: string, more: Partial<InstructionSummary> = {}): InstructionSummary {
    return {
        id,
        name: id,
        kind: 'question',
        text,
        description: `About ${id}.`,
        set: 'Basics',
        approvalRequired: false,
        averageSeconds: null,
        hasParameters: false,
        ...more,
    }
}

const OPTIONS = [
    summary('processes', 'Which processes are running?', { averageSeconds: 20 }),
    summary('restart', 'Restart the service %service%', {
        kind: 'action',
        approvalRequired: true,
        hasParameters: true,
    }),
]

function parameter(name: string, more: Partial<Parameter> = {}): Parameter {
    return {
        name,
        kind: 'text',
        placeholder: '',
        hint: '',
        defaultValue: null,
        required: true,
        pattern: null,
        maxLength: null,
        allowedValues: null,
        ...more,
    }
}

function detail(base: InstructionSummary | undefined, parameters: Parameter[]): Instruction {
    return { ...(base ?? summary('x', 'x')), version: 'v1', parameters, columns: [], waitMinutes: 60, checks: [] }
}

async function picker(properties: Record<string, unknown>): Promise<HTMLElement> {
    const element = mount('x-1e-instruction-picker', properties)
    await until(() => element.shadowRoot?.querySelector('#input'))
    return element
}

describe('instruction picker', () => {
    it('is a combobox that asks its host to search, once for a burst of keys', async () => {
        const host = await picker({ instructions: OPTIONS, total: 2 })
        const queries = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#QUERY_CHANGED')
        const input = one(host, '#input')
        input.click()
        await until(() => all(host, '[role=option]').length === 2)
        await until(() => queries.length === 1)
        type(input, 're')
        type(input, 'res')
        await until(() => queries.length === 2)
        expect(queries).toEqual([{ query: '' }, { query: 'res' }])
        expect(input.getAttribute('aria-expanded')).toBe('true')
        expect(all(host, '[role=option]')).toHaveLength(1)
        expect(textOf(host, '[role=option] mark')).toBe('Res')
        Object.assign(host, { instructions: [...OPTIONS], query: 'res' })
        await until(() => all(host, '[role=option]').length === 2)
        expect(textOf(host, '#option-1')).toBe('Action.Restart the service serviceNeeds approvalBasics')
    })

    it('offers the groups of its host, each with its reason, until something is typed', async () => {
        const groups = [
            { label: 'Recent', options: [{ ...OPTIONS[0], note: 'you, yesterday' }] },
            {
                label: 'Quick fixes',
                options: [{ ...OPTIONS[1], text: 'Restart the spooler', note: 'Resolved 14 of 17', fix: 'spooler' }],
            },
        ]
        const host = await picker({ instructions: OPTIONS, total: 43, groups })
        const chosen = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED')
        const input = one(host, '#input')
        input.click()
        await until(() => all(host, '[role=option]').length === 2)
        expect(all(host, '[role=group]').map((each) => each.getAttribute('aria-label'))).toEqual([
            'Recent',
            'Quick fixes',
        ])
        expect(textOf(host, '#option-1')).toBe('Action.Restart the spoolerNeeds approvalResolved 14 of 17')
        expect(textOf(host, '.foot [role=status]')).toBe('Type to search 43 instructions.')
        await until(() => input.getAttribute('aria-activedescendant') === 'option-0')
        press(input, 'ArrowDown')
        await until(() => input.getAttribute('aria-activedescendant') === 'option-1')
        press(input, 'Enter')
        await until(() => chosen.length === 1)
        expect(chosen).toEqual([{ id: 'restart', name: 'restart', kind: 'action', quickFix: 'spooler' }])
        type(input, 'proc')
        await until(() => all(host, '[role=option]').length === 1)
        expect(textOf(host, '#option-0')).toContain('Which processes are running?')
    })

    it('takes the first hit with Enter, also when the list is still on its way, and runs with the next', async () => {
        const host = await picker({ instructions: [], total: 0 })
        const chosen = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED')
        const queries = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#QUERY_CHANGED')
        const runs = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#RUN_REQUESTED')
        const input = one(host, '#input')
        type(input, 'rest')
        press(input, 'Enter')
        await until(() => queries.at(-1)?.['query'] === 'rest')
        // What an earlier search has found is not what was typed.
        Object.assign(host, { instructions: [OPTIONS[0]], query: 're' })
        await until(() => textOf(host, '.foot [role=status]') === 'Searching …')
        expect(chosen).toEqual([])
        Object.assign(host, { instructions: [OPTIONS[1], OPTIONS[0]], query: 'rest' })
        await until(() => chosen.length === 1)
        expect(chosen[0]).toMatchObject({ id: 'restart' })
        expect(input).toHaveProperty('value', 'Restart the service <service>')
        expect(runs).toEqual([])
        await until(() => input.getAttribute('aria-expanded') === 'false')
        press(input, 'Enter')
        await until(() => runs.length === 1)
    })

    it('runs what two fast presses of Enter have asked for, once it stands in the field', async () => {
        const host = await picker({ instructions: [], total: 0 })
        const chosen = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED')
        const shown: string[] = []
        const input = one(host, '#input')
        host.addEventListener('X_1E_INSTRUCTION_PICKER#RUN_REQUESTED', () => shown.push(Reflect.get(input, 'value')))
        type(input, 'proc')
        press(input, 'Enter')
        press(input, 'Enter')
        await new Promise((resolve) => setTimeout(resolve, 50))
        expect([chosen, shown]).toEqual([[], []])
        Object.assign(host, { instructions: [OPTIONS[0]], query: 'proc' })
        await until(() => shown.length === 1)
        expect(shown).toEqual(['Which processes are running?'])
    })

    it('runs after a second Enter that comes together with the list', async () => {
        const host = await picker({ instructions: [], total: 0 })
        const queries = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#QUERY_CHANGED')
        const runs = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#RUN_REQUESTED')
        const input = one(host, '#input')
        type(input, 'proc')
        press(input, 'Enter')
        await until(() => queries.at(-1)?.['query'] === 'proc')
        press(input, 'Enter')
        Object.assign(host, { instructions: [OPTIONS[0]], query: 'proc' })
        await until(() => input.getAttribute('aria-expanded') === 'false')
        await until(() => runs.length === 1)
    })

    it('takes with Enter what it offers before anything is typed, whatever the search is at', async () => {
        const groups = [{ label: 'Recent', options: [OPTIONS[0]] }]
        const host = await picker({ instructions: [], total: 0, groups, status: 'loading' })
        const chosen = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED')
        const input = one(host, '#input')
        input.click()
        await until(() => all(host, '[role=option]').length === 1)
        press(input, 'Enter')
        await until(() => chosen.length === 1)
        expect(chosen[0]).toMatchObject({ id: 'processes' })
    })

    it('leaves Enter and the arrows to an input method that composes', async () => {
        const host = await picker({ instructions: OPTIONS, localSearch: true })
        const chosen = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED')
        const input = one(host, '#input')
        type(input, 'proc')
        await until(() => all(host, '[role=option]').length === 1)
        for (const key of ['ArrowDown', 'Enter', 'Escape']) {
            const event = new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true })
            input.dispatchEvent(event)
            expect(event.defaultPrevented).toBe(false)
        }
        await new Promise((resolve) => setTimeout(resolve, 30))
        expect(chosen).toEqual([])
        expect(input.getAttribute('aria-expanded')).toBe('true')
    })

    it('chooses by keyboard and tells what it is about', async () => {
        const host = await picker({ instructions: OPTIONS, total: 2 })
        const chosen = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED')
        const input = one(host, '#input')
        press(input, 'ArrowUp')
        await until(() => input.getAttribute('aria-activedescendant') === 'option-1')
        press(input, 'ArrowDown')
        await until(() => input.getAttribute('aria-activedescendant') === 'option-0')
        press(input, 'Enter')
        await until(() => chosen.length === 1)
        expect(chosen[0]).toEqual({ id: 'processes', name: 'processes', kind: 'question' })
        await until(() => textOf(host, '.average') === 'Average execution time : Less than 1 minute')
        expect(input).toHaveProperty('value', 'Which processes are running?')
        expect(input.getAttribute('aria-expanded')).toBe('false')
        const cleared = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_CLEARED')
        button(host, 'Clear').click()
        await until(() => cleared.length === 1 && !host.shadowRoot?.querySelector('.about'))
    })

    it('keeps what is typed when the field is left, and takes the choice back that it replaces', async () => {
        const host = mount('x-1e-instruction-picker', { instructions: OPTIONS })
        const reported = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#PARAMETERS_CHANGED')
        const cleared = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_CLEARED')
        Object.assign(host, { instruction: detail(OPTIONS[0], []) })
        await until(() => reported.length > 0)
        const input = one(host, '#input')
        if (!(input instanceof HTMLInputElement)) throw new Error('not a field')
        await until(() => input.value === 'Which processes are running?')
        type(input, 'something else')
        await until(() => cleared.length === 1)
        input.dispatchEvent(new Event('blur'))
        await until(() => input.getAttribute('aria-expanded') === 'false')
        expect(input.value).toBe('something else')
        await until(() => !host.shadowRoot?.querySelector('.about'))
    })

    it('shows what its host chose, whatever was typed', async () => {
        const host = await picker({ instructions: OPTIONS })
        const input = one(host, '#input')
        if (!(input instanceof HTMLInputElement)) throw new Error('not a field')
        type(input, 'restart')
        await until(() => input.getAttribute('aria-expanded') === 'true')
        Object.assign(host, { instruction: detail(OPTIONS[0], []) })
        await until(() => input.value === 'Which processes are running?')
        await until(() => input.getAttribute('aria-expanded') === 'false')
    })

    it('brings back the values that were typed when the instruction is chosen again, and only then', async () => {
        const instruction = detail(OPTIONS[1], [parameter('service')])
        const properties = { instruction, instructions: [OPTIONS[1]], localSearch: true }
        const host = mount('x-1e-instruction-picker', properties)
        const reports = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#PARAMETERS_CHANGED')
        const chosen = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#INSTRUCTION_SELECTED')
        const value = () => Reflect.get(host.shadowRoot?.querySelector('#parameter-0') ?? {}, 'value')
        const given = async (one: Instruction | null, preset = {}) => {
            Object.assign(host, { preset, instruction: one })
            await until(() => (one === null) === !host.shadowRoot?.querySelector('#parameter-0'))
        }
        // Nobody types before the element stands.
        await until(() => reports.length === 1)
        type(await until(() => host.shadowRoot?.querySelector<HTMLElement>('#parameter-0')), 'Spooler')
        await until(() => reports.at(-1)?.['valid'])
        type(one(host, '#input'), 'restart')
        await given(null)
        press(one(host, '#input'), 'Enter')
        await until(() => chosen.length === 1)
        await given({ ...instruction })
        await until(() => value() === 'Spooler')
        // What the host opens, for instance a quick fix, has its own values.
        await given(null)
        await given({ ...instruction })
        await until(() => value() === '')
    })

    it('says when nothing matches and when the search fails', async () => {
        const host = await picker({ instructions: OPTIONS, localSearch: true })
        type(one(host, '#input'), 'nothing like this')
        await until(() => textOf(host, '.foot [role=status]') === 'No instruction matches “nothing like this”.')
        Object.assign(host, { status: 'failed', message: 'You are offline.' })
        await until(() => textOf(host, '[role=alert]') === 'You are offline.')
    })

    it('checks typed parameters, shows the sentence with the values, and reports valid values only as valid', async () => {
        const instruction = detail(OPTIONS[1], [
            parameter('service', {
                pattern: { source: '^[A-Za-z]+$', isAscii: false, loops: 1 },
                maxLength: 10,
                placeholder: 'service name',
            }),
            parameter('tries', { kind: 'int', required: false, defaultValue: '3' }),
            parameter('mode', { allowedValues: ['Automatic', 'Manual'] }),
            parameter('force', { kind: 'bool', required: false }),
        ])
        const host = await picker({})
        const reports = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#PARAMETERS_CHANGED')
        Object.assign(host, { instruction })
        await until(() => reports.length)
        expect(reports[0]).toMatchObject({
            instruction: 'restart',
            valid: false,
            values: { tries: '3', force: 'false' },
        })
        expect(textOf(host, '.preview')).toContain('Restart the service service')
        Object.assign(host, { attempt: 1 })
        await until(() => textOf(host, '#parameter-0-problem') === 'Service is required.')
        await until(() => host.shadowRoot?.activeElement?.id === 'parameter-0')
        type(one(host, '#parameter-0'), 'Spooler 7')
        await until(() => textOf(host, '#parameter-0-problem') === 'Service does not match the required format.')
        type(one(host, '#parameter-0'), 'SpoolerSpooler')
        await until(() => textOf(host, '#parameter-0-problem') === 'Service may have at most 10 characters.')
        type(one(host, '#parameter-0'), 'Spooler')
        type(one(host, '#parameter-2'), 'Manual')
        type(one(host, '#parameter-1'), 'x')
        await until(() => textOf(host, '#parameter-1-problem') === 'Tries must be a whole number.')
        type(one(host, '#parameter-1'), '')
        await until(() => reports.at(-1)?.valid)
        expect(reports.at(-1)).toEqual({
            instruction: 'restart',
            valid: true,
            values: { service: 'Spooler', mode: 'Manual', force: 'false', tries: '' },
            sentence: 'Restart the service Spooler',
        })
        await until(() => textOf(host, '.preview b') === 'Spooler')
    })

    it('begins with preset values and with the first listed value of a question', async () => {
        const parameters = [
            parameter('a', { allowedValues: ['x', 'y'] }),
            parameter('b', { defaultValue: '7', kind: 'int' }),
        ]
        const host = mount('x-1e-instruction-picker', {})
        const reports = payloadsOf(host, 'X_1E_INSTRUCTION_PICKER#PARAMETERS_CHANGED')
        Object.assign(host, { preset: { b: '9' }, instruction: detail(OPTIONS[0], parameters) })
        await until(() => reports.length)
        expect(reports[0]).toMatchObject({ valid: true, values: { a: 'x', b: '9' } })
    })
})
