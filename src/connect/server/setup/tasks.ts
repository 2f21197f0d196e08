const PLATFORM_TASKS = ['consumer', 'coordinator', 'iis', 'proxyUser'] as const
const APP_TASKS = ['coreSettings', 'connectSettings', 'oauth'] as const

export type TaskName = (typeof PLATFORM_TASKS)[number] | (typeof APP_TASKS)[number]
export type TaskState = 'open' | 'done' | 'skipped'
export type Marks = { [name in TaskName]: TaskState }

/** The marks in a JSON text that an administrator may have edited; a task of which it says nothing known is open. */
export function marksOf(text: string): Marks {
    let kept: { [name: string]: unknown } = {}
    try {
        const read: unknown = JSON.parse(text)
        // An object has members of any kind; each is looked at below.
        if (typeof read === 'object' && read !== null) kept = read as { [name: string]: unknown }
    } catch (_) {
        // Not JSON: nothing is marked.
    }
    const state = (name: TaskName): TaskState => {
        const mark = kept[name]
        return mark === 'done' || mark === 'skipped' ? mark : 'open'
    }
    return {
        consumer: state('consumer'),
        coordinator: state('coordinator'),
        iis: state('iis'),
        proxyUser: state('proxyUser'),
        coreSettings: state('coreSettings'),
        connectSettings: state('connectSettings'),
        oauth: state('oauth'),
    }
}

/** How far the setup is, in whole percent, rounded down. Both categories weigh the same. */
export function percentOf(marks: Marks): number {
    const share = (names: readonly TaskName[]) => names.filter((name) => marks[name] !== 'open').length / names.length
    return Math.floor(50 * share(PLATFORM_TASKS) + 50 * share(APP_TASKS))
}
