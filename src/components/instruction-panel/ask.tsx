import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Group } from '../instruction-picker/interface.ts'
import { acts } from '../shared/acts.ts'
import { fieldTicked } from '../shared/dom.ts'
import type { Formats } from '../shared/format.ts'
import { Icon } from '../shared/icons.tsx'
import { propertyText, t } from '../shared/messages.ts'
import { type AskState, isPressed } from './ask-state.ts'
import { DeviceChooser, DeviceLine } from './device-line.tsx'
import { askToRun, otherWay, startRun } from './effects-start.ts'
import { CheckLine } from './proof.tsx'
import { chosenCheck } from './proof-state.ts'
import type { PanelSession } from './session.ts'
import { blockedBy, isDeviceSought, isFolded, isLostDevice, mayRun, waitsUntil } from './state.ts'

/** Asks for confirmation in place, where the button was pressed. */
export function Confirm(props: {
    question: string
    about?: string
    yes: string
    no: string
    /** Another way to say yes. */
    other?: { text: string; act(): void } | null
    onYes(): void
    onNo(): void
}) {
    return (
        <div
            className="confirm"
            role="alertdialog"
            aria-labelledby="confirm-question"
            on-keydown={(event: KeyboardEvent) => {
                if (event.key === 'Escape') props.onNo()
            }}
        >
            <Icon name="attention" tone="wait" />
            <p id="confirm-question">
                {props.question}
                {props.about ? ` ${props.about}` : ''}
            </p>
            <span className="confirm__buttons">
                <button type="button" className="button" on-click={props.onNo}>
                    {props.no}
                </button>
                {props.other ? (
                    <button
                        type="button"
                        id="confirm-other"
                        className="button"
                        on-click={(event: MouseEvent) => event.detail < 2 && props.other?.act()}
                    >
                        {props.other.text}
                    </button>
                ) : null}
                <button
                    type="button"
                    id="confirm"
                    className="button button--primary"
                    // The Enter that asked may still be down: only a press of its own confirms.
                    on-keydown={(event: KeyboardEvent) => event.repeat && event.preventDefault()}
                    // The second click of a double click was meant for what stood here before.
                    on-click={(event: MouseEvent) => event.detail < 2 && props.onYes()}
                >
                    {props.yes}
                </button>
            </span>
        </div>
    )
}

/** Says why nothing can be run, and what to do. */
function Blocked({ panel }: { panel: PanelSession }) {
    const { state } = panel
    const problem = blockedBy(state)
    const text = problem ? problem.message : t('You can read results here, but you may not run 1E instructions.')
    const link = state.start?.permissions.administer ? state.start.links.configuration : null
    return (
        <div className="notice" role="note">
            <Icon name="attention" tone="wait" />
            <p>{text}</p>
            {link && problem?.code.startsWith('configuration') ? (
                <a className="link" href={link} target="_blank" rel="noopener noreferrer">
                    {t('Open the configuration')}
                    <Icon name="external" />
                </a>
            ) : null}
        </div>
    )
}

/** What is offered before anything is typed: each instruction once. */
function offersOf({ suggestions, quickFixes }: AskState, formats: Formats, nowMs: number): Group[] {
    const recent = suggestions.recent.map(({ instruction, at }) => ({
        ...instruction,
        note: t('you, {0}', formats.ago(at, nowMs)),
    }))
    const known = recent.map(({ id }) => id)
    const fits = suggestions.fits
        .filter(({ instruction }) => !known.includes(instruction.id))
        .map(({ instruction, words }) => ({ ...instruction, note: words.map((word) => `“${word}”`).join(', ') }))
    const fixes = quickFixes.map(({ id, instruction, label, reason }) => ({
        ...instruction,
        text: label,
        note: reason,
        fix: id,
    }))
    return [
        { label: t('Recent'), options: recent },
        { label: t('Quick fixes'), options: fixes },
        { label: t('Fits the words of this record'), options: fits },
    ].filter(({ options }) => options.length > 0)
}

/** What the button does when it is pressed. */
function startText({ state, formats }: PanelSession): string {
    const { starting, instruction } = state.ask
    if (starting) return t('Starting …')
    if (instruction?.approvalRequired) return t('Ask for approval')
    const until = waitsUntil(state, Date.now())
    return until ? t('Run, wait until {0}', formats.minute(until, Date.now())) : t('Run')
}

/** The same for an action that has a check: one button for each way. */
function proofText({ state }: PanelSession, withProof: boolean): string {
    const { starting, instruction } = state.ask
    if (starting) return t('Starting …')
    if (instruction?.approvalRequired) return withProof ? t('Request with proof') : t('Request without proof')
    return withProof ? t('Run with proof') : t('Run without proof')
}

/** Says until when a run would wait for a device that is offline. */
function Waits({ panel }: { panel: PanelSession }) {
    const until = waitsUntil(panel.state, Date.now())
    if (!until || !panel.state.ask.instruction) return null
    return (
        <p className="waits" key="waits">
            <Icon name="clock" />
            <span>
                {t(
                    'The device is offline. The run waits for it until {0}, then it ends unanswered.',
                    panel.formats.minute(until, Date.now())
                )}
            </span>
        </p>
    )
}

/** Folded, the button alone says that the run starts, and keeps the focus. */
function FormActions({ panel }: { panel: PanelSession }) {
    const { ask, start } = panel.state
    const folded = isFolded(panel.state)
    const hasCheck = chosenCheck(ask) !== null
    const text = hasCheck ? proofText(panel, true) : startText(panel)
    return [
        start?.permissions.attach && !folded ? (
            <label slot="actions" key="attach" className="tick">
                <input
                    type="checkbox"
                    checked={ask.attach}
                    on-change={(event: Event) => panel.setAsk({ attach: fieldTicked(event) })}
                />
                {t('Attach responses as Excel')}
            </label>
        ) : null,
        hasCheck && !folded ? (
            <button
                type="button"
                slot="actions"
                key="start-plain"
                id="start-plain"
                className="button"
                aria-disabled={ask.starting ? 'true' : null}
                on-click={() => askToRun(panel, acts(), false)}
            >
                <span key={proofText(panel, false)}>{proofText(panel, false)}</span>
            </button>
        ) : null,
        <button
            type="button"
            slot="actions"
            key="start"
            id="start"
            className="button button--primary"
            class={{ 'button--small': folded }}
            aria-disabled={ask.starting ? 'true' : null}
            on-click={() => askToRun(panel)}
        >
            <span key={text}>{text}</span>
        </button>,
    ]
}

function Picker({ panel }: { panel: PanelSession }) {
    const { state, formats } = panel
    const { ask } = state
    const folded = isFolded(state)
    const total = ask.optionsTotal
    return (
        <x-1e-instruction-picker
            key="picker"
            instructions={ask.options}
            groups={offersOf(ask, formats, state.nowMs)}
            query={propertyText(ask.optionsQuery)}
            total={total}
            status={ask.search}
            message={propertyText(ask.searchMessage)}
            preset={ask.preset}
            draft={panel.draft}
            instruction={ask.instruction}
            refusals={ask.refusals}
            attempt={ask.attempt}
            opened={ask.opened}
            slim={folded}
            shortcut={folded ? t('Alt I') : ''}
            label={t('Instruction')}
            placeholder={folded ? t('Run another instruction') : t('Search instructions')}
        >
            {folded && !isPressed(ask) ? null : FormActions({ panel })}
        </x-1e-instruction-picker>
    )
}

/** What is asked before something runs: which device, and what happens when it is offline. */
function ConfirmRun({ panel }: { panel: PanelSession }) {
    const { state, formats } = panel
    const press = state.ask.confirming
    if (!press) return null
    const { device } = press.request
    const until = waitsUntil(state, Date.now())
    const question = press.isAction
        ? t('Run "{0}" on {1}? This can change the device.', press.sentence, device)
        : t('Run "{0}" on {1}?', press.sentence, device)
    const waits = until
        ? t(
              'The device is offline. If it comes back before {0}, this runs then. After that nothing happens.',
              formats.minute(until, Date.now())
          )
        : ''
    const other = otherWay(panel, press)
    const isProved = press.request.proof !== undefined
    const plain = state.ask.instruction?.approvalRequired || until ? startText(panel) : t('Yes, run it')
    return (
        <Confirm
            question={[question, waits].filter(Boolean).join(' ')}
            about={press.from ? t('From the row {0}.', press.from) : ''}
            yes={other ? proofText(panel, isProved) : plain}
            other={other ? { text: proofText(panel, !isProved), act: () => startRun(panel, other) } : null}
            no={t('Back')}
            onYes={() => startRun(panel, press)}
            onNo={() => {
                panel.setAsk({ confirming: null })
                panel.outside.focus('#start')
            }}
        />
    )
}

/** The upper part: device, instruction, Run. After a run it is one line. */
export function Ask({ panel }: { panel: PanelSession }) {
    const { state } = panel
    return (
        <div className="ask" class={{ 'ask--folded': isFolded(state) }}>
            <DeviceLine panel={panel} />
            <DeviceChooser panel={panel} />
            {mayRun(state) ? <Picker panel={panel} /> : null}
            {mayRun(state) && !isFolded(state) ? <CheckLine panel={panel} /> : null}
            {mayRun(state) && !isFolded(state) ? <Waits panel={panel} /> : null}
            {isDeviceSought(state) ? <span key="sought" className="bone bone--field" /> : null}
            {mayRun(state) || isLostDevice(state) || isDeviceSought(state) ? null : <Blocked panel={panel} />}
            <ConfirmRun panel={panel} />
        </div>
    )
}
