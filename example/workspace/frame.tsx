import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { session } from './api.ts'
import { ApplicationPicker } from './application-picker.tsx'
import { layoutAddress } from './classic/state.ts'
import { DomainPicker } from './domain-picker.tsx'
import { Icon, type IconName } from './icons.tsx'
import { closeRecord, findNumber, go } from './navigate.ts'
import { recordUrl } from './places.ts'
import { Profile } from './profile.tsx'
import { fieldText } from './render.ts'
import type { Sow } from './state.ts'

/** A link inside the workspace: goes there without loading a page, and is a real link for everything else. */
export function Link(props: {
    sow: Sow
    href: string
    className?: string
    current?: string | null
    label?: string
    content: unknown
}) {
    return (
        <a
            href={props.href}
            className={props.className ?? ''}
            aria-current={props.current ?? null}
            aria-label={props.label ?? null}
            title={props.label ?? null}
            on-click={(event: MouseEvent) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return
                event.preventDefault()
                go(props.sow, props.href)
            }}
        >
            {props.content}
        </a>
    )
}

/** Leads to a record by its number. */
function Finder({ sow }: { sow: Sow }) {
    const { text, message } = sow.state.finding
    const submit = async (event: Event) => {
        event.preventDefault()
        const said = await findNumber(sow, sow.state.finding.text)
        sow.set({ finding: { text: said ? sow.state.finding.text : '', message: said } })
    }
    return (
        <form className="top__find" aria-label="Search" on-submit={submit}>
            <input
                className="input"
                type="search"
                aria-label="Search for a number"
                aria-describedby={message ? 'found-nothing' : null}
                placeholder="INC… or IMS…"
                value={text}
                on-input={(event: Event) => sow.set({ finding: { text: fieldText(event), message: '' } })}
            />
            {message ? (
                <p id="found-nothing" className="top__found" role="alert">
                    {message}
                </p>
            ) : null}
        </form>
    )
}

export function Banner({ sow }: { sow: Sow }) {
    const { product } = session()
    const { place } = sow.state
    return (
        <header className="top">
            <a
                className="skip"
                href="#main"
                on-click={(event: Event) => {
                    event.preventDefault() // the address's hash names the open tab
                    sow.focus('main')
                }}
            >
                Skip to content
            </a>
            <span className="top__name">{product}</span>
            <span className="top__pill">Service Operations Workspace</span>
            <Finder sow={sow} />
            <ApplicationPicker />
            <DomainPicker />
            <Profile
                open={sow.state.menu}
                show={(menu: boolean) => sow.set({ menu })}
                layout={
                    place.kind === 'record' ? layoutAddress(place.table, 'sow', recordUrl(place.table, place.id)) : null
                }
            />
        </header>
    )
}

export function Rail({ sow }: { sow: Sow }) {
    const { kind } = sow.state.place
    const items: { href: string; name: string; icon: IconName; here: boolean }[] = [
        { href: '/now/sow/home', name: 'Home', icon: 'home', here: kind === 'home' },
        { href: '/now/sow/list/incident', name: 'List', icon: 'list', here: kind !== 'home' },
    ]
    return (
        <nav className="rail" aria-label="Workspace">
            {items.map(({ href, name, icon, here }) => (
                <Link
                    sow={sow}
                    href={href}
                    label={name}
                    current={here ? 'page' : null}
                    content={<Icon name={icon} />}
                />
            ))}
        </nav>
    )
}

/** The opened records as tabs along the top. */
export function OpenRecords({ sow }: { sow: Sow }) {
    const { open, place } = sow.state
    if (open.length === 0) return place.kind === 'record' ? <div className="chrome" /> : null
    return (
        <nav className="chrome" aria-label="Open records">
            {open.map(({ table, id, number }) => {
                const here = place.kind === 'record' && place.id === id
                return (
                    <span key={id} className="chrome__tab" class={{ 'is-here': here }}>
                        <Link sow={sow} href={recordUrl(table, id)} current={here ? 'page' : null} content={number} />
                        <button
                            type="button"
                            className="button button--quiet button--icon"
                            aria-label={`Close ${number}`}
                            on-click={() => closeRecord(sow, id)}
                        >
                            <Icon name="close" />
                        </button>
                    </span>
                )
            })}
        </nav>
    )
}
