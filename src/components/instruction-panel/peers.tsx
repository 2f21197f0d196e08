import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Difference, Differences, Peer, Peers } from '../../contract/peers.ts'
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
import type { PanelSession } from './session.ts'
import { mayRun } from './state.ts'

/** What the devices have in common. */
function Traits({ panel, offered }: { panel: PanelSession; offered: Peers }) {
    return (
        <fieldset className="compared peers__traits">
            <legend className="meta">{t('Devices with the same')}</legend>
            {offered.traits.map(({ trait, text, chosen }) => (
                <label className="tick">
                    <input
                        type="checkbox"
                        checked={chosen}
                        on-change={(event: Event) => offerPeers(panel, trait, fieldTicked(event))}
                    />
                    {text}
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
                    {one.facts.map((fact) => (
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
    const { items, most, traits, about } = offered
    const listed = [...items, ...named.map((fqdn): Peer => ({ fqdn, facts: [] }))]
    const count = chosen.length
    return (
        <div className="changes">
            {traits.length > 0 ? <Traits panel={panel} offered={offered} /> : null}
            {about ? <p key={about}>{about}</p> : null}
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
    return (
        <tr className={differs ? 'is-differs' : ''}>
            <th scope="row">{one.name}</th>
            <td>
                {differs ? <Icon name="attention" /> : null}
                {one.own}
            </td>
            <td>{one.most}</td>
            <td className="is-share">
                <i aria-hidden="true">
                    <b style={{ inlineSize: `${(100 * one.agree) / one.of}%` }} />
                </i>
                {t('{0} of {1}', one.agree, one.of)}
            </td>
            <td>{one.others}</td>
        </tr>
    )
}

function Table({ found, showsSame }: { found: Differences; showsSame: boolean }) {
    const heads = [t('Value'), t('This device'), t('Most of the others'), t('How many agree'), t('The rest')]
    return (
        <section className="peers__scroller" tabindex="0" aria-label={t('Only this device?')}>
            <table>
                <thead>
                    <tr>
                        {heads.map((head) => (
                            <th scope="col">{head}</th>
                        ))}
                    </tr>
                </thead>
                <tbody translate="no">
                    {found.differing.map((one) => (
                        <Row one={one} differs={true} />
                    ))}
                    {showsSame ? found.same.map((one) => <Row one={one} differs={false} />) : null}
                </tbody>
            </table>
        </section>
    )
}

/** What they have said: the sentence, who has said it, and the values that differ. */
function Result({ panel, found }: { panel: PanelSession; found: Differences }) {
    const { formats, state } = panel
    const { showsSame, told } = state.answer.peers
    const { run, said, facts, differing, same, counted } = found
    return (
        <div className="changes">
            <p className="run__title" role="status">
                <b key={said}>{said}</b>
            </p>
            <p className="meta dots">
                {[...facts, formats.time(run.created, state.nowMs)].map((fact) => (
                    <span key={fact}>{fact}</span>
                ))}
            </p>
            {differing.length > 0 || showsSame ? <Table found={found} showsSame={showsSame} /> : null}
            <p className="compared">
                <span className="meta" key={counted}>
                    {counted}
                </span>
                {same.length > 0 ? (
                    <button type="button" className="link" on-click={() => setPeers(panel, { showsSame: !showsSame })}>
                        {showsSame ? t('Hide what is the same') : t('Show what is the same')}
                    </button>
                ) : null}
                <button type="button" className="link" on-click={() => choosePeers(panel)}>
                    {t('Choose other devices')}
                </button>
                {found.canNote && found.answered > 0 ? (
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
