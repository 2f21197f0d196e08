import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { PlatformDevice } from '../../contract/wire.ts'
import { change, look } from '../experience-card/grade.ts'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { Dot, Online } from '../shared/online.tsx'
import { OutsideLink } from '../shared/outside-link.tsx'
import { askDevice } from './effects-device.ts'
import { chooseDevice, closeChooser, openChooser, searchDevices } from './effects-form.ts'
import type { PanelSession } from './session.ts'
import { deviceName, deviceOnline, isAboutDevice, isFolded, type PanelState } from './state.ts'

function Links({ panel }: { panel: PanelSession }) {
    const links = panel.state.start?.links
    return (
        <span className="device__links">
            <OutsideLink url={links?.troubleshooting} text={t('Endpoint Troubleshooting')} />
            <OutsideLink url={links?.history} text={t('Instruction History')} />
        </span>
    )
}

function ChangeButton({ panel }: { panel: PanelSession }) {
    const { choosing } = panel.state.ask
    const text = deviceName(panel.state) ? t('Change device') : t('Choose device')
    return (
        <button
            type="button"
            id="change-device"
            className="link link--meta"
            aria-expanded={String(choosing)}
            on-click={() => (choosing ? closeChooser(panel) : openChooser(panel))}
        >
            <span key={text}>{text}</span>
        </button>
    )
}

/** Whether the device is online, as 1E says; its place is kept while 1E is asked. */
function DeviceState({ panel }: { panel: PanelSession }) {
    const { state, formats } = panel
    const { status, device } = state.ask.known
    const online = deviceOnline(state)
    if (online === true) return <Online online={true} />
    if (online === false) {
        const lastSeen = device?.lastSeen
        const words = lastSeen ? t('Offline, last seen {0}', formats.ago(lastSeen, state.nowMs)) : t('Offline')
        return (
            <span key={words} className="online" title={lastSeen ? formats.time(lastSeen, state.nowMs) : null}>
                <Dot online={false} />
                {words}
            </span>
        )
    }
    const words = {
        asking: t('Asking 1E …'),
        unknown: t('Not known to 1E'),
        ambiguous: t('Several devices have this name'),
        failed: t('State unknown'),
        known: '',
        none: '',
    }
    const text = words[status]
    if (!text) return null
    return (
        <span key={text} className="online">
            {status === 'asking' ? <Dot online={false} /> : <Icon name={status === 'failed' ? 'clock' : 'question'} />}
            <span className="meta">{text}</span>
        </span>
    )
}

/** The Experience score of the device in one word and number. */
function Chip({ panel }: { panel: PanelSession }) {
    const { score } = panel.state.ask.known
    if (score === 'asking')
        return (
            <span key="chip" className="chip" aria-hidden="true">
                <span className="bone" />
            </span>
        )
    if (score === 'none') return null
    const { word, icon, tone } = look(score.grade)
    return (
        <span
            key={`chip ${score.value} ${score.week}`}
            className="chip"
            title={t('Experience score {0} of 100', score.value)}
        >
            <Icon name={icon} tone={tone} />
            <span>
                <b>{String(score.value)}</b> {word}
            </span>
            {score.week ? <span className="meta">{change(score.week)}</span> : null}
        </span>
    )
}

/** Why the device cannot be used, and what to do. */
function Why({ panel }: { panel: PanelSession }) {
    const { status, message } = panel.state.ask.known
    const words = {
        unknown: t(
            'No device of this name reports to 1E. Is it the right one? If so, ask your 1E administrator to install the 1E client on it.'
        ),
        ambiguous: t('1E has several devices of this short name. Choose the one that you mean.'),
        failed: message,
    }
    const text = status in words ? words[status as keyof typeof words] : '' // checked by `in`
    if (!text) return null
    return (
        <p key={text} className="device__why">
            {text}{' '}
            <button
                type="button"
                className="link link--meta"
                on-click={() => {
                    askDevice(panel)
                    // This sentence goes while 1E is asked.
                    panel.outside.focus('#change-device')
                }}
            >
                {t('Ask again')}
            </button>
        </p>
    )
}

/** What the CMDB knows of the record's device, or 1E of the chosen one. */
function factsOf({ start, ask }: PanelState): (string | null | undefined)[] {
    if (!ask.device) return [start?.device?.os, start?.device?.model, start?.device?.assignedTo]
    if (ask.onlyOf) return [ask.device.os, ask.device.model, t('The only computer of {0} in 1E', ask.onlyOf)]
    const seen = ask.known.device ?? ask.device
    return [seen.os, seen.model, seen.user]
}

/** Facts and links that the line has no room for. */
function More({ panel }: { panel: PanelSession }) {
    const facts = factsOf(panel.state).filter(Boolean)
    return (
        <details className="device__more">
            <summary aria-label={t('More about the device')}>
                <Icon name="more" />
            </summary>
            <div className="device__menu">
                {facts.map((fact, at) => (
                    <span key={`${at} ${fact}`}>{fact}</span>
                ))}
                <Links panel={panel} />
            </div>
        </details>
    )
}

/** The device, what is known about it, and links to other places about it. */
export function DeviceLine({ panel }: { panel: PanelSession }) {
    const { state } = panel
    const name = deviceName(state)
    const own = state.start?.device ?? null
    const { device } = state.ask
    const changes = Boolean(name) || isAboutDevice(state.start?.problem ?? null)
    return (
        <div className="device" class={{ 'device--brief': isFolded(state) || state.ask.onlyOf !== null }}>
            <span className="device__name">
                <Icon name="laptop" />
                <span key={name}>{name || t('No device')}</span>
            </span>
            <span className="device__state">{DeviceState({ panel })}</span>
            {Chip({ panel })}
            <span className="device__facts dots">
                {factsOf(state).map((fact, at) =>
                    fact ? (
                        <span key={`${at} ${fact}`} class={{ 'is-extra': at < 2 }}>
                            {fact}
                        </span>
                    ) : null
                )}
            </span>
            {changes && state.start?.permissions.run ? <ChangeButton panel={panel} /> : null}
            {device && own ? (
                <button
                    key={own.fqdn}
                    type="button"
                    className="link link--meta"
                    on-click={() => chooseDevice(panel, null)}
                >
                    {t('Back to {0}', own.fqdn)}
                </button>
            ) : null}
            <Links panel={panel} />
            <More panel={panel} />
            {Why({ panel })}
        </div>
    )
}

function seen(device: PlatformDevice, panel: PanelSession): string {
    if (device.online) return t('Online')
    return device.lastSeen
        ? t('Offline, last seen {0}', panel.formats.ago(device.lastSeen, panel.state.nowMs))
        : t('Offline')
}

function Found({ panel }: { panel: PanelSession }) {
    const { devices, devicesStatus, devicesMessage } = panel.state.ask
    if (devicesStatus === 'failed') {
        return (
            <p className="chooser__note" role="alert">
                <Icon name="attention" tone="bad" />
                {devicesMessage}
            </p>
        )
    }
    if (devicesStatus === 'loading' && devices.length === 0) {
        return (
            <div className="chooser__list" aria-busy="true">
                <span className="bone" />
                <span className="bone" />
            </div>
        )
    }
    if (devices.length === 0) return <p className="chooser__note">{t('1E knows no such device.')}</p>
    return (
        <ul className="chooser__list" aria-busy={String(devicesStatus === 'loading')}>
            {devices.map((device) => (
                <li key={device.fqdn}>
                    <button type="button" className="chosen" on-click={() => chooseDevice(panel, device)}>
                        <span className="chosen__name">
                            <Dot online={device.online} />
                            {device.fqdn}
                        </span>
                        <span className="meta dots">
                            {[seen(device, panel), device.user, device.os].map((fact, at) =>
                                fact ? <span key={at}>{fact}</span> : null
                            )}
                        </span>
                    </button>
                </li>
            ))}
        </ul>
    )
}

export function DeviceChooser({ panel }: { panel: PanelSession }) {
    if (!panel.state.ask.choosing) return null
    return (
        <div
            className="chooser"
            on-keydown={(event: KeyboardEvent) => {
                if (event.key === 'Escape') closeChooser(panel)
            }}
        >
            <div className="chooser__head">
                <label className="label" for="device-query">
                    {t('Find a device in 1E')}
                </label>
                <button
                    type="button"
                    className="button button--quiet button--icon"
                    aria-label={t('Close')}
                    on-click={() => closeChooser(panel)}
                >
                    <Icon name="close" />
                </button>
            </div>
            <div className="search">
                <Icon name="search" />
                <input
                    id="device-query"
                    className="input"
                    type="search"
                    autocomplete="off"
                    placeholder={t('Name or part of it')}
                    on-input={(event: Event) => searchDevices(panel, fieldText(event))}
                />
            </div>
            <Found panel={panel} />
        </div>
    )
}
