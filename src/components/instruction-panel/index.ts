import { actionTypes, type Coeffects, createCustomElement } from '@servicenow/ui-core'
import snabbdom from '@servicenow/ui-renderer-snabbdom'
import { RUN_DECIDED } from '../approval-list/interface.ts'
import { elementProperties } from '../shared/interface.ts'
import { instructionPanel, type Properties } from './interface.ts'
import '../approval-list/index.ts'
import {
    INSTRUCTION_CLEARED,
    INSTRUCTION_SELECTED,
    PARAMETERS_CHANGED,
    QUERY_CHANGED,
    RUN_REQUESTED,
} from '../instruction-picker/interface.ts'
import '../instruction-picker/index.ts'
import { ATTACH_REQUESTED, DOWNLOAD_REQUESTED, STOP_REQUESTED } from '../excel-export/interface.ts'
import '../excel-export/index.ts'
import {
    EXPORT_REQUESTED,
    MORE_REQUESTED,
    NOTE_REQUESTED,
    PAGE_SIZE_CHANGED,
    RETRY_REQUESTED,
    ROW_ACTION_REQUESTED,
    WHOLE_REQUESTED,
} from '../response-table/interface.ts'
import '../response-table/index.ts'
import base from '../shared/base.scss'
import { focusSoon } from '../shared/dom.ts'
import { hostRecord } from '../shared/host-record.ts'
import type { RowFill } from './ask-state.ts'
import { showDecided } from './effects-approval.ts'
import { attachRows, downloadRows, stopExport } from './effects-export.ts'
import { chooseInstruction, clearInstruction, openPicker, searchInstructions, takeValues } from './effects-form.ts'
import { loadRecord, resume } from './effects-record.ts'
import { maskAgain } from './effects-reveal.ts'
import { noteRows, startRowAction } from './effects-row-action.ts'
import { fetchWhole, loadMore } from './effects-rows.ts'
import { askToRun, startIfPressed } from './effects-start.ts'
import { keepPageSize } from './page-size.ts'
import { type Outside, PanelSession } from './session.ts'
import { onPickerKey } from './shortcuts.ts'
import styles from './styles.scss'
import { type State, view } from './view.tsx'

type Co<A = unknown> = Coeffects<State, Properties, A>

const internal = { stopPropagation: true }

function outsideOf({ host, dispatch, updateState }: Co): Outside {
    return {
        show: (shown) => updateState({ shown }),
        emit: (type, payload) => dispatch(type, payload),
        speak: (message) => dispatch(actionTypes.ARIA_LIVE_REGION_UPDATE_REQUESTED, { message, type: 'polite' }),
        focus: (selector, since) => focusSoon(host, selector, since),
    }
}

const NOWHERE: Outside = { show() {}, emit() {}, speak() {}, focus() {} }

function onConnected(co: Co): void {
    const { panel } = co.state
    panel.outside = outsideOf(co)
    panel.endKeys()
    panel.endKeys = onPickerKey(co.host, () => openPicker(panel))
    const { table, sysId } = hostRecord(co.properties)
    const moved = table !== '' && panel.state.table === table && panel.state.sysId === sysId
    if (moved) resume(panel)
    else {
        loadRecord(panel, table, sysId)
        if (co.properties.opened) openPicker(panel)
    }
}

function onProperty(co: Co<{ name: string }>): void {
    const { panel } = co.state
    const { table, sysId } = hostRecord(co.properties)
    // Both properties usually change together, but each change arrives on its own.
    if (panel.state.table === table && panel.state.sysId === sysId) return
    loadRecord(panel, table, sysId)
}

createCustomElement<State, Properties>(instructionPanel.tag, {
    renderer: { type: snabbdom },
    view,
    styles: `${base}${styles}`,
    setInitialState: () => {
        const panel = new PanelSession(NOWHERE)
        // Until the properties are read it is not known whether there is a record.
        return { panel, shown: { ...panel.state, stage: 'loading' } }
    },
    properties: elementProperties(instructionPanel),
    actionHandlers: {
        [actionTypes.COMPONENT_CONNECTED]: onConnected,
        [actionTypes.COMPONENT_DISCONNECTED]: ({ state }: Co) => {
            maskAgain(state.panel)
            state.panel.stop()
            state.panel.endKeys()
        },
        [actionTypes.COMPONENT_PROPERTY_CHANGED]: onProperty,
        [QUERY_CHANGED]: {
            ...internal,
            effect: ({ action, state }: Co<{ query: string }>) => searchInstructions(state.panel, action.payload.query),
        },
        [INSTRUCTION_SELECTED]: {
            ...internal,
            effect: ({ action, state }: Co<{ id: string; quickFix?: string }>) =>
                chooseInstruction(state.panel, action.payload.id, action.payload.quickFix),
        },
        [RUN_REQUESTED]: { ...internal, effect: ({ state }: Co) => askToRun(state.panel) },
        [INSTRUCTION_CLEARED]: { ...internal, effect: ({ state }: Co) => clearInstruction(state.panel) },
        [PARAMETERS_CHANGED]: {
            ...internal,
            effect: ({ action, state }: Co<Parameters<typeof takeValues>[1]>) => {
                takeValues(state.panel, action.payload)
                startIfPressed(state.panel)
            },
        },
        [RUN_DECIDED]: {
            ...internal,
            effect: ({ action, state }: Co<{ runId: string }>) => showDecided(state.panel, action.payload.runId),
        },
        [DOWNLOAD_REQUESTED]: { ...internal, effect: ({ state }: Co) => downloadRows(state.panel) },
        [ATTACH_REQUESTED]: { ...internal, effect: ({ state }: Co) => attachRows(state.panel) },
        [STOP_REQUESTED]: { ...internal, effect: ({ state }: Co) => stopExport(state.panel) },
        [MORE_REQUESTED]: { ...internal, effect: ({ state }: Co) => loadMore(state.panel) },
        [RETRY_REQUESTED]: { ...internal, effect: ({ state }: Co) => loadMore(state.panel) },
        [PAGE_SIZE_CHANGED]: {
            ...internal,
            effect: ({ action }: Co<{ pageSize: number }>) => keepPageSize(action.payload.pageSize),
        },
        [EXPORT_REQUESTED]: { ...internal, effect: ({ state }: Co) => downloadRows(state.panel) },
        [ROW_ACTION_REQUESTED]: {
            ...internal,
            effect: ({ action, state }: Co<RowFill>) => startRowAction(state.panel, action.payload),
        },
        [NOTE_REQUESTED]: {
            ...internal,
            effect: ({ action, state }: Co<{ rows: number[] }>) => noteRows(state.panel, action.payload.rows),
        },
        [WHOLE_REQUESTED]: {
            ...internal,
            effect: ({ action, state }: Co<{ row: number; column: number }>) => fetchWhole(state.panel, action.payload),
        },
    },
})
