import { createElement } from '@servicenow/ui-renderer-snabbdom'
import type { Phase } from '../../contract/run.ts'

/** Outlines on a grid of 16 px; the path in `solid` is filled. */
const SHAPES = {
    action: { line: 'M9 1.75 3.5 9.25h4L7 14.25l5.5-7.5h-4z' },
    attention: { line: 'M8 2.25 14.25 13.5H1.75zM8 6.5v3', solid: 'M8 10.65a.85.85 0 1 0 0 1.7.85.85 0 0 0 0-1.7z' },
    check: { line: 'm3.5 8.5 3 3 6-7' },
    clock: { line: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5zM8 4.5V8l2.5 1.5' },
    close: { line: 'm4 4 8 8M12 4l-8 8' },
    copy: {
        line: 'M6.5 5.5h6a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1h-6a1 1 0 0 1-1-1v-6a1 1 0 0 1 1-1zM10.5 2.5h-7a1 1 0 0 0-1 1v7',
    },
    done: { line: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5zm-2.75 6.5 2 2 3.5-4' },
    down: { line: 'm4 6 4 4 4-4' },
    empty: { line: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5zM5.5 8h5' },
    expired: { line: 'M4 2h8M4 14h8M4.75 2c0 3 3.25 4 3.25 6s-3.25 3-3.25 6M11.25 2c0 3-3.25 4-3.25 6s3.25 3 3.25 6' },
    external: { line: 'M6.75 3.5H3.5v9h9V9.25M9.5 2.25h4.25V6.5M13.5 2.5 7.5 8.5' },
    info: {
        line: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5zM8 7.25v3.5',
        solid: 'M8 4.1a.9.9 0 1 0 0 1.8.9.9 0 0 0 0-1.8z',
    },
    laptop: { line: 'M4 3.25h8a1 1 0 0 1 1 1v6.25H3V4.25a1 1 0 0 1 1-1zM1.5 12.75h13' },
    left: { line: 'm10 4-4 4 4 4' },
    note: { line: 'M2.75 3.25h10.5v7.5H8.5L5.25 13.5v-2.75h-2.5zM5.25 5.75h5.5M5.25 8.25h3.5' },
    more: {
        line: '',
        solid: 'M8 2.25a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 0 0 0-2.5zm0 4.5a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 0 0 0-2.5zm0 4.5a1.25 1.25 0 1 0 0 2.5a1.25 1.25 0 0 0 0-2.5z',
    },
    question: {
        line: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5zM6.1 6.25a1.95 1.95 0 1 1 2.8 1.75c-.6.3-.9.65-.9 1.25',
        solid: 'M8 10.55a.85.85 0 1 0 0 1.7.85.85 0 0 0 0-1.7z',
    },
    refresh: { line: 'M13.25 8A5.25 5.25 0 1 1 11.5 4.1M11.75 1.5v3h-3' },
    refused: { line: 'M8 1.75a6.25 6.25 0 1 1 0 12.5a6.25 6.25 0 0 1 0-12.5zm-4.25 2 8.5 8.5' },
    right: { line: 'm6 4 4 4-4 4' },
    search: { line: 'M7 2.75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 0 1 0-8.5zM10.25 10.25 13.5 13.5' },
    sheet: { line: 'M4 1.75h5.5L12.5 5v9.25h-8.5zM9.25 2v3.25h3M6 8l4 4M10 8l-4 4' },
    sortDown: { line: 'M8 3v10M4.5 9.5 8 13l3.5-3.5' },
    sortUp: { line: 'M8 13V3M4.5 6.5 8 3l3.5 3.5' },
    working: {
        line: 'M8 1.75v3M8 11.25v3M1.75 8h3M11.25 8h3M3.6 3.6l2.1 2.1M10.3 10.3l2.1 2.1M12.4 3.6l-2.1 2.1M5.7 10.3l-2.1 2.1',
    },
} as const

export type IconName = keyof typeof SHAPES

export type Tone = Phase['tone']

/** A decorative icon: its meaning is always written next to it or in the name of the control. */
export function Icon({ name, tone }: { name: IconName; tone?: Tone }) {
    const shape = SHAPES[name]
    return (
        <svg attr-viewBox="0 0 16 16" attr-class={tone ? `icon tone-${tone}` : 'icon'} aria-hidden="true">
            <path attr-d={shape.line} />
            {'solid' in shape ? <path attr-d={shape.solid} attr-class="solid" /> : null}
        </svg>
    )
}
