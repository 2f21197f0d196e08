/** One look of one component: its properties, and what the server answers to its calls while it is shown. */
export interface GalleryState {
    component: string
    /** Unique within the component; part of file names and addresses. */
    name: string
    title: string
    /** Now, for the instance that answered: times are shown as if it were now. */
    recordedAt: string
    properties: Record<string, unknown>
    /** Recorded answers by `METHOD path?query`, or without the query; null is never answered. */
    calls: Record<string, { status: number; body: unknown } | null>
    /** Selectors of what is pressed, one after the other, to come to this look. */
    presses?: string[]
}
