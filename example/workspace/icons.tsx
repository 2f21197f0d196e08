import { createElement } from '@servicenow/ui-renderer-snabbdom'

const SHAPES = {
    card: 'M3.25 3.25h9.5a1 1 0 0 1 1 1v7.5a1 1 0 0 1-1 1h-9.5a1 1 0 0 1-1-1v-7.5a1 1 0 0 1 1-1zM4.75 6.25h3M4.75 9.5h6.5',
    clip: 'm13 7.25-5.1 5.1a3 3 0 0 1-4.25-4.25L9 2.75a2 2 0 0 1 2.85 2.85L6.6 10.85a1 1 0 0 1-1.4-1.4L9.9 4.75',
    close: 'm4 4 8 8M12 4l-8 8',
    down: 'm4 6 4 4 4-4',
    gauge: 'M2.5 11.5a5.75 5.75 0 1 1 11 0M8 10.5l2.75-3.75',
    home: 'm2 7.75 6-5.5 6 5.5M3.75 6.5v7h8.5v-7',
    left: 'm10 4-4 4 4 4',
    list: 'M5.75 4h8M5.75 8h8M5.75 12h8M2.5 4h.5M2.5 8h.5M2.5 12h.5',
    menu: 'M2.5 4h11M2.5 8h11M2.5 12h11',
    more: 'M8 3.25v1M8 7.5v1M8 11.75v1',
    note: 'M13.75 3.25v7.5h-6l-3 2.5v-2.5h-2.5v-7.5zM5 6h6M5 8.25h4',
    right: 'm6 4 4 4-4 4',
    search: 'M7 2.75a4.25 4.25 0 1 1 0 8.5a4.25 4.25 0 0 1 0-8.5zM10.25 10.25 13.5 13.5',
    sortDown: 'M8 3v10M4.5 9.5 8 13l3.5-3.5',
    sortUp: 'M8 13V3M4.5 6.5 8 3l3.5 3.5',
} as const

export type IconName = keyof typeof SHAPES

/** A decorative icon; its meaning is always written next to it or in the control's name. */
export function Icon({ name }: { name: IconName }) {
    return (
        <svg attr-viewBox="0 0 16 16" attr-class="icon" aria-hidden="true">
            <path attr-d={SHAPES[name]} />
        </svg>
    )
}
