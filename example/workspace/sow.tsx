import { createElement } from '@servicenow/ui-renderer-snabbdom'
import { Banner, OpenRecords, Rail } from './frame.tsx'
import { HomePage, ListPage } from './list.tsx'
import { arrive } from './navigate.ts'
import { listOf, placeOf } from './places.ts'
import { RecordPage } from './record/page.tsx'
import { Page } from './render.ts'
import { emptyHome, emptyList, emptyRecord, rememberedTabs, type Sow, type SowState } from './state.ts'

function content(sow: Sow): unknown {
    const { place } = sow.state
    switch (place.kind) {
        case 'record':
            return <RecordPage sow={sow} />
        case 'list':
            return <ListPage sow={sow} wanted={listOf(place.list)} />
        case 'home':
            return <HomePage sow={sow} />
    }
}

function view(sow: Sow) {
    return (
        <div className="app">
            <Banner sow={sow} />
            <div className="space">
                <Rail sow={sow} />
                <div className="work">
                    <OpenRecords sow={sow} />
                    <main id="main" tabindex="-1">
                        {content(sow)}
                    </main>
                </div>
            </div>
        </div>
    )
}

function begin(root: HTMLElement): void {
    const first: SowState = {
        place: placeOf(new URL(window.location.href)),
        open: rememberedTabs(),
        menu: false,
        finding: { text: '', message: '' },
        loaded: [],
        broken: [],
        record: emptyRecord(),
        list: emptyList(),
        home: emptyHome(),
    }
    const sow: Sow = new Page(root, first, view)
    window.addEventListener('beforeunload', (event) => {
        if (Object.keys(sow.state.record.changes).length > 0) event.preventDefault()
    })
    window.addEventListener('popstate', () => arrive(sow))
    arrive(sow)
}

const root = document.getElementById('root')
// Drawn once the fonts are there, or cannot be had: a text that changes its font moves the page.
const fonts = ['400 14px Lato', '700 14px Lato'].map((font) => document.fonts.load(font))
if (root) Promise.allSettled(fonts).then(() => begin(root))
