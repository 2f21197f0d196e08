import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Difference, Differences, Peer, Peers, PeerTrait } from '../../contract/peers.ts'
import { fieldTicked } from '../shared/dom.ts'
import { Icon } from '../shared/icons.tsx'
import { t } from '../shared/messages.ts'
import {
    askPeers,
    choosePeer,
    choosePeers,
    namePeer,
    notePeers,
    offerPeers,
    openPeers,
    setPeers,
} from './effects-peers.ts'
import { phaseText } from './run-words.ts'
import type { PanelSession } from './session.ts'
import { mayRun } from './state.ts'

function traitText(trait: PeerTrait, value: string): string {
    if (trait === 'model') return t('model, {0}', value)
    return trait === 'location' ? t('site, {0}', value) : t('department, {0}', value)
}

/** What the devices have in common. */
function Traits({ panel, offered }: { panel: PanelSession; offered: Peers }) {
    return (
        <fieldset className="compared peers__traits">
            <legend className="meta">{t('Devices with the same')}</legend>
            {offered.traits.map(({ trait, value, chosen }) => (
                <label className="tick">
                    <input
                        type="checkbox"
                        checked={chosen}
                        on-change={(event: Event) => offerPeers(panel, trait, fieldTicked(event))}
                    />
                    {traitText(trait, value)}
                </label>
            ))}
        </fieldset>
    )
}

function Device({ panel, one }: { panel: PanelSession; one: Peer }) {
    const { chosen, offered } = panel.state.answer.peers
    const isChosen = chosen.includes(one.fqdn)
    const isFull = chosen.length >= (offered?.most ?? 0)
    return (
        <li key={one.fqdn}>
            <label className="tick">
                <input
                    type="checkbox"
                    checked={isChosen}
                    disabled={isFull && !isChosen}
                    on-change={(event: Event) => choosePeer(panel, one.fqdn, fieldTicked(event))}
                />
                <span translate="no">{one.fqdn}</span>
                <span className="meta dots">
                    {[one.model, one.location, one.department].filter(Boolean).map((fact) => (
                        <span>{fact}</span>
                    ))}
                </span>
            </label>
        </li>
    )
}

/** A device that nobody has offered, by its name. */
function Naming({ panel }: { panel: PanelSession }) {
    return (
        <form
            className="compared"
            on-submit={(event: Event) => {
                event.preventDefault()
                const form = event.currentTarget
                const field = form instanceof HTMLFormElement ? form.querySelector('input') : null
                if (!field) return
                namePeer(panel, field.value)
                field.value = ''
            }}
        >
            <input
                className="input input--small"
                type="text"
                maxlength="255"
                aria-label={t('Name of another device, in full')}
                placeholder={t('Name of another device, in full')}
            />
            <button type="submit" className="button button--small">
                {t('Add')}
            </button>
        </form>
    )
}

/** Who is asked, before anything is sent. */
function Choose({ panel, offered }: { panel: PanelSession; offered: Peers }) {
    const { chosen, named, status } = panel.state.answer.peers
    const { source, items, most, unnamed, traits } = offered
    const listed = [...items, ...named.map((fqdn): Peer => ({ fqdn, model: '', location: '', department: '' }))]
    const count = chosen.length
    return (
        <div className="changes">
            {source === 'children' ? (
                <p>
                    {unnamed > 0
                        ? t('The devices of the child incidents. {0} child incidents name no device.', unnamed)
                        : t('The devices of the child incidents.')}
                </p>
            ) : (
                <Traits panel={panel} offered={offered} />
            )}
            {items.length === 0 ? (
                <p>
                    {traits.length === 0 && source === 'cmdb'
                        ? t('No devices found: the CMDB says neither model nor site of this device.')
                        : t('No other device that you may read is like this.')}
                </p>
            ) : null}
            <ul className="peers__list">
                {listed.map((one) => (
                    <Device panel={panel} one={one} />
                ))}
            </ul>
            <Naming panel={panel} />
            <div className="compared">
                <p className="meta" role="status">
                    <span key={String(count)}>
                        {t(
                            '{0} of {1} at most. A question changes nothing. Devices that are offline are waited for some minutes.',
                            count,
                            most
                        )}
                    </span>
                </p>
                {mayRun(panel.state) ? (
                    <button
                        type="button"
                        id="ask-peers"
                        className="button button--primary"
                        aria-disabled={count === 0 || count > most || status === 'asking' ? 'true' : null}
                        on-click={() => (count > most ? undefined : askPeers(panel))}
                    >
                        {status === 'asking'
                            ? t('Asking …')
                            : count === 1
                              ? t('Ask 1 device')
                              : t('Ask {0} devices', count)}
                    </button>
                ) : null}
            </div>
        </div>
    )
}

function Row({ one, differs }: { one: Difference; differs: boolean }) {
    const absent = t('not there')
    return (
        <tr className={differs ? 'is-differs' : ''}>
            <th scope="row">{[one.thing, one.column].filter(Boolean).join(', ')}</th>
            <td>
                {differs ? <Icon name="attention" /> : null}
                {one.own ?? absent}
            </td>
            <td>{one.most ?? absent}</td>
            <td className="is-share">
                <i aria-hidden="true">
                    <b style={{ inlineSize: `${(100 * one.agree) / one.of}%` }} />
                </i>
                {t('{0} of {1}', one.agree, one.of)}
            </td>
            <td>
                {one.others
                    .map(
                        ({ value, devices }) =>
                            `${value ?? absent}: ${devices.map((name) => name.split('.')[0]).join(', ')}`
                    )
                    .join('; ')}
            </td>
        </tr>
    )
}

function Table({ found, showsSame }: { found: Differences; showsSame: boolean }) {
    const { differing, same } = found
    return (
        <section className="peers__scroller" tabindex="0" aria-label={t('Only this device?')}>
            <table>
                <thead>
                    <tr>
                        {[
                            t('Value'),
                            t('This device'),
                            t('Most of the others'),
                            t('How many agree'),
                            t('The rest'),
                        ].map((head) => (
                            <th scope="col">{head}</th>
                        ))}
                    </tr>
                </thead>
                <tbody translate="no">
                    {differing.map((one) => (
                        <Row one={one} differs={true} />
                    ))}
                    {showsSame ? same.map((one) => <Row one={one} differs={false} />) : null}
                </tbody>
            </table>
        </section>
    )
}

/** What they have said: the sentence, who has said it, and the values that differ. */
function Result({ panel, found }: { panel: PanelSession; found: Differences }) {
    const { formats, state } = panel
    const { showsSame, told } = state.answer.peers
    const { run, said, answered, asked, silent, failed, differing, same, sameCount } = found
    const facts = [
        t('{0} of {1} answered', answered, asked),
        silent.length > 0 ? t('No answer: {0}', silent.map((name) => name.split('.')[0]).join(', ')) : '',
        failed.length > 0 ? t('Could not answer: {0}', failed.map((name) => name.split('.')[0]).join(', ')) : '',
        formats.time(run.created, state.nowMs),
        run.state === 'completed' || run.state === 'running' ? '' : phaseText(run.phase, formats),
        found.isWhole ? '' : t('Not all rows are here: nothing is called missing.'),
    ].filter(Boolean)
    const counts = t('Different: {0}, the same: {1}', differing.length, sameCount)
    return (
        <div className="changes">
            <p className="run__title" role="status">
                <b key={said}>{said}</b>
            </p>
            <p className="meta dots">
                {facts.map((fact) => (
                    <span key={fact}>{fact}</span>
                ))}
            </p>
            {differing.length > 0 || showsSame ? <Table found={found} showsSame={showsSame} /> : null}
            <p className="compared">
                {differing.length + sameCount > 0 ? (
                    <span className="meta" key={counts}>
                        {counts}
                    </span>
                ) : null}
                {same.length > 0 ? (
                    <button type="button" className="link" on-click={() => setPeers(panel, { showsSame: !showsSame })}>
                        {showsSame ? t('Hide what is the same') : t('Show what is the same')}
                    </button>
                ) : null}
                <button type="button" className="link" on-click={() => choosePeers(panel)}>
                    {t('Choose other devices')}
                </button>
                {found.canNote && answered > 0 ? (
                    <button type="button" className="link" on-click={() => notePeers(panel, run)}>
                        {t('Add to work note')}
                    </button>
                ) : null}
                <span className="meta" role="status">
                    <span key={told}>{told}</span>
                </span>
            </p>
        </div>
    )
}

/** The answer beside those of other devices. */
export function PeersView({ panel }: { panel: PanelSession }) {
    const { status, message, offered, found } = panel.state.answer.peers
    return (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for fields
        <div role="group" id="peers" className="changes peers" tabindex="-1" aria-label={t('Only this device?')}>
            {status === 'failed' ? (
                <div className="notice" role="alert">
                    <p>{message}</p>
                    {offered ? null : (
                        <button type="button" className="link" on-click={() => openPeers(panel)}>
                            {t('Try again')}
                        </button>
                    )}
                </div>
            ) : null}
            {found ? <Result panel={panel} found={found} /> : null}
            {offered && !found ? <Choose panel={panel} offered={offered} /> : null}
            {status === 'loading' ? <p className="meta">{t('Loading …')}</p> : null}
        </div>
    )
}
