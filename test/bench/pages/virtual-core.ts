import {
    elementScroll,
    observeElementOffset,
    observeElementRect,
    Virtualizer,
    type VirtualizerOptions,
} from '@tanstack/virtual-core'
import type { Cell } from '../../../src/contract/wire.ts'
import { columns, enter } from './rows.ts'

const ROW_PX = 28
const scroller = document.createElement('div')
const room = document.createElement('div')
scroller.style.cssText = `height: ${25 * ROW_PX}px; overflow: auto`
room.style.cssText = 'position: relative; width: 100%'
scroller.append(room)
let shown: Cell[][] = []

function lineOf(index: number, top: number): HTMLElement {
    const line = document.createElement('div')
    line.style.cssText = `position: absolute; top: 0; height: ${ROW_PX}px; display: flex; transform: translateY(${top}px)`
    for (let at = 0; at < columns.length; at++) {
        const cell = document.createElement('div')
        cell.style.cssText = 'width: 120px; overflow: hidden; white-space: nowrap'
        cell.textContent = String(shown[index]?.[at] ?? '')
        line.append(cell)
    }
    return line
}

function draw(): void {
    room.style.height = `${virtualizer.getTotalSize()}px`
    room.replaceChildren(...virtualizer.getVirtualItems().map((item) => lineOf(item.index, item.start)))
}

const options = (): VirtualizerOptions<HTMLElement, HTMLElement> => ({
    count: shown.length,
    getScrollElement: () => scroller,
    estimateSize: () => ROW_PX,
    overscan: 6,
    observeElementRect,
    observeElementOffset,
    scrollToFn: elementScroll,
    onChange: draw,
})

const virtualizer = new Virtualizer<HTMLElement, HTMLElement>(options())

enter({
    show(host, rows) {
        shown = rows
        host.append(scroller)
        virtualizer.setOptions(options())
        virtualizer._didMount()
        virtualizer._willUpdate()
        draw()
    },
    append(rows) {
        for (const row of rows) shown.push(row)
        virtualizer.setOptions(options())
        virtualizer._willUpdate()
        draw()
    },
    scroller: () => scroller,
})
