import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { session } from './api.ts'
import { currentTheme, setTheme } from './theme.ts'

interface Menu {
    open: boolean
    show(open: boolean): void
    /** Address of *Form Layout* for the form of this page; null where there is none. */
    layout?: string | null
    /** *Preferences › Display*, where the page has something of it. */
    display?: { tabbed: boolean; choose(tabbed: boolean): void }
}

/** The user's own menu, for every page. */
export function Profile({ open, show, layout = null, display }: Menu) {
    const { user, applications } = session()
    const other = currentTheme() === 'dark' ? 'light' : 'dark'
    const close = () => {
        show(false)
        document.getElementById('profile')?.focus()
    }
    return (
        <div
            className="profile"
            on-keydown={(event: KeyboardEvent) => {
                if (event.key === 'Escape') close()
            }}
        >
            <button
                type="button"
                id="profile"
                className="avatar"
                aria-label={`${user.initials}, ${user.name}`}
                aria-expanded={String(open)}
                aria-controls="profile-menu"
                on-click={() => show(!open)}
            >
                {user.initials}
            </button>
            <div id="profile-menu" className="menu" hidden={!open}>
                <p className="menu__name">{user.name}</p>
                <p className="meta">{user.userName}</p>
                <button
                    type="button"
                    className="menu__item"
                    on-click={() => {
                        setTheme(other)
                        close()
                    }}
                >
                    {other === 'dark' ? 'Dark theme' : 'Light theme'}
                </button>
                {display ? (
                    <div className="menu__group">
                        <p className="menu__name">Preferences › Display</p>
                        <label className="menu__item menu__switch">
                            <input
                                type="checkbox"
                                checked={display.tabbed}
                                on-change={() => display.choose(!display.tabbed)}
                            />
                            Organize form sections and related lists into tabs in classic forms
                        </label>
                    </div>
                ) : null}
                {layout && applications.length > 0 ? (
                    <div className="menu__group">
                        <p className="menu__name" id="configure-page">
                            Configure page
                        </p>
                        <ul aria-labelledby="configure-page">
                            <li>
                                <a className="menu__item" href={layout}>
                                    Form Layout
                                </a>
                            </li>
                        </ul>
                    </div>
                ) : null}
                <a className="menu__item" href="/logout.do">
                    Log out
                </a>
            </div>
        </div>
    )
}
