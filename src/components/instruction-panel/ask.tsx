import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { fieldTicked } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { propertyText, t } from '../shared/messages.ts'
import { DeviceChooser, DeviceLine } from './device-line.tsx'
import { askToRun, startRun } from './effects-start.ts'
import type { PanelSession } from './session.ts'
import { blockedBy, mayRun } from './state.ts'

/** Asks for confirmation in place, where the button was pressed. */
export function Confirm(props: {
    question: string
    about?: string
    yes: string
    no: string
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
                <button type="button" id="confirm" className="button button--primary" on-click={props.onYes}>
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

function Picker({ panel }: { panel: PanelSession }) {
    const { ask, start } = panel.state
    const { starting } = ask
    return (
        <x-1e-instruction-picker
            key="picker"
            instructions={ask.options}
            quickFixes={ask.quickFixes}
            total={ask.optionsTotal}
            status={ask.search}
            message={propertyText(ask.searchMessage)}
            preset={ask.preset}
            instruction={ask.instruction}
            refusals={ask.refusals}
            attempt={ask.attempt}
            label={t('Instruction')}
        >
            {start?.permissions.attach ? (
                <label slot="actions" className="tick">
                    <input
                        type="checkbox"
                        checked={ask.attach}
                        on-change={(event: Event) => panel.setAsk({ attach: fieldTicked(event) })}
                    />
                    {t('Attach responses as Excel')}
                </label>
            ) : null}
            <button
                type="button"
                slot="actions"
                id="start"
                className="button button--primary"
                aria-disabled={starting ? 'true' : null}
                on-click={() => askToRun(panel)}
            >
                <span key={String(starting)}>{starting ? t('Starting …') : t('Run')}</span>
            </button>
        </x-1e-instruction-picker>
    )
}

function ConfirmRun({ panel }: { panel: PanelSession }) {
    const press = panel.state.ask.confirming
    if (!press) return null
    const { device } = press.request
    return (
        <Confirm
            question={
                press.isAction
                    ? t('Run "{0}" on {1}? This can change the device.', press.sentence, device)
                    : t('Run "{0}" on {1}?', press.sentence, device)
            }
            about={press.from ? t('From the row {0}.', press.from) : ''}
            yes={t('Yes, run it')}
            no={t('Back')}
            onYes={() => startRun(panel, press)}
            onNo={() => {
                panel.setAsk({ confirming: null })
                panel.outside.focus('#start')
            }}
        />
    )
}

/** The upper part: device, instruction, Run. */
export function Ask({ panel }: { panel: PanelSession }) {
    return (
        <div className="ask">
            <DeviceLine panel={panel} />
            <DeviceChooser panel={panel} />
            {mayRun(panel.state) ? <Picker panel={panel} /> : <Blocked panel={panel} />}
            <ConfirmRun panel={panel} />
        </div>
    )
}
