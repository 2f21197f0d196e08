import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { PlatformDevice } from '../../contract/wire.ts'
import { fieldText } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import { Dot, Online } from '../shared/online.tsx'
import { OutsideLink } from '../shared/outside-link.tsx'
import { chooseDevice, closeChooser, openChooser, searchDevices } from './effects-form.ts'
import type { PanelSession } from './session.ts'
import { deviceName, deviceOnline, isAboutDevice } from './state.ts'

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
    return (
        <button
            type="button"
            id="change-device"
            className="link link--meta"
            aria-expanded={String(choosing)}
            on-click={() => (choosing ? closeChooser(panel) : openChooser(panel))}
        >
            {deviceName(panel.state) ? t('Change device') : t('Choose device')}
        </button>
    )
}

/** The device, what is known about it, and links to other places about it. */
export function DeviceLine({ panel }: { panel: PanelSession }) {
    const { state } = panel
    const name = deviceName(state)
    const online = deviceOnline(state)
    const own = state.start?.device ?? null
    const { device } = state.ask
    const facts = device ? [device.os, device.model, device.user] : [own?.os, own?.model, own?.assignedTo]
    const changes = Boolean(name) || isAboutDevice(state.start?.problem ?? null)
    return (
        <div className="device">
            <span className="device__name">
                <Icon name="laptop" />
                {name || t('No device')}
            </span>
            <span className="device__facts dots">
                {online === null ? null : <Online online={online} />}
                {facts.map((fact, at) =>
                    fact ? (
                        <span key={at} class={{ 'is-extra': at < 2 }}>
                            {fact}
                        </span>
                    ) : null
                )}
            </span>
            {changes && state.start?.permissions.run ? <ChangeButton panel={panel} /> : null}
            {device && own ? (
                <button type="button" className="link link--meta" on-click={() => chooseDevice(panel, null)}>
                    {t('Back to {0}', own.fqdn)}
                </button>
            ) : null}
            <Links panel={panel} />
        </div>
    )
}

function seen(device: PlatformDevice, panel: PanelSession): string {
    if (device.online) return t('Online')
    return device.lastSeen
        ? t('Offline, last seen {0}', panel.formats.time(device.lastSeen, panel.state.nowMs))
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
