import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { keepPreference, session } from '../api.ts'
import { ApplicationPicker } from '../application-picker.tsx'
import { DashboardView } from '../dashboard/view.tsx'
import { DomainPicker } from '../domain-picker.tsx'
import { Profile } from '../profile.tsx'
import { Page } from '../render.ts'
import { FormView } from './form.tsx'
import { LayoutView } from './layout.tsx'
import { ListView } from './list.tsx'
import { arrive } from './navigate.ts'
import { Navigator } from './navigator.tsx'
import { type Classic, type ClassicState, placeOf } from './state.ts'
import { words } from './words.ts'

function content(classic: Classic): unknown {
    const { place, list, record, failure } = classic.state
    if (place.kind === 'home')
        return (
            <div className="missing">
                <h1>{session().product}</h1>
                <p>Choose a page on the left.</p>
            </div>
        )
    if (place.kind === 'list') return list ? <ListView classic={classic} place={place} /> : null
    if (place.kind === 'dashboard') return <DashboardView classic={classic} place={place} />
    if (place.kind === 'layout') return <LayoutView classic={classic} />
    return record || failure ? <FormView classic={classic} /> : <p className="quiet">Loading …</p>
}

function chooseTabs(classic: Classic, tabbed: boolean): void {
    classic.set({ tabbed })
    keepPreference('tabbed.forms', String(tabbed)).catch((error) => classic.set({ failure: words(error) }))
}

function view(classic: Classic) {
    const { failure } = classic.state
    return (
        <div className="app">
            <header className="top">
                <a className="skip" href="#main">
                    Skip to content
                </a>
                <span className="top__name">{session().product}</span>
                <a className="top__pill" href="/now/sow/home">
                    Service Operations Workspace
                </a>
                <ApplicationPicker />
                <DomainPicker />
                <Profile
                    open={classic.state.profile}
                    show={(profile: boolean) => classic.set({ profile })}
                    display={{ tabbed: classic.state.tabbed, choose: (tabbed: boolean) => chooseTabs(classic, tabbed) }}
                />
            </header>
            <div className="classic">
                <Navigator classic={classic} />
                <main id="main" tabindex="-1">
                    {failure ? (
                        <p className="problem" role="alert">
                            {failure}
                        </p>
                    ) : null}
                    {content(classic)}
                </main>
            </div>
        </div>
    )
}

const root = document.getElementById('root')
if (root) {
    const first: ClassicState = {
        place: placeOf(new URL(window.location.href)),
        menu: null,
        wanted: '',
        profile: false,
        failure: '',
        message: '',
        list: null,
        columns: [],
        draft: null,
        record: null,
        said: [],
        unknown: {},
        looking: null,
        layout: null,
        dashboard: null,
        tab: '',
        charts: {},
        menuOpen: false,
        tabbed: session().tabbedForms,
        section: '',
        below: '',
        changes: {},
        effects: {},
        related: {},
        chosen: {},
        cell: null,
        missing: [],
        offers: {},
        saving: false,
    }
    const classic: Classic = new Page(root, first, view)
    window.addEventListener('beforeunload', (event) => {
        const { changes, layout } = classic.state
        if (Object.keys(changes).length > 0 || layout?.isChanged) event.preventDefault()
    })
    // Charts are drawn for the width that they have.
    window.addEventListener('resize', () => classic.set({}))
    window.addEventListener('popstate', () => arrive(classic))
    classic.render()
    arrive(classic)
}
