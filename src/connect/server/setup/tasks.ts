const PLATFORM_TASKS = ['consumer', 'coordinator', 'iis', 'proxyUser'] as const
const APP_TASKS = ['coreSettings', 'connectSettings', 'oauth', 'roles', 'incidentForm', 'interactionForm'] as const

export type TaskName = (typeof PLATFORM_TASKS)[number] | (typeof APP_TASKS)[number]
/** What an administrator has marked. */
export type Mark = 'open' | 'done' | 'skipped'
/** `verified`: nobody needs to mark it, because what is stored shows that it is done. */
export type TaskState = Mark | 'verified'
export type Tasks<State> = { [name in TaskName]: State }

/** One entry for each task. */
export function eachTask<State>(of: (name: TaskName) => State): Tasks<State> {
    const found: { [name: string]: State } = {}
    for (const name of [...PLATFORM_TASKS, ...APP_TASKS]) found[name] = of(name)
    return found as Tasks<State> // every name of both lists
}

/** The marks in a JSON text that an administrator may have edited; a task of which it says nothing known is open. */
export function marksOf(text: string): Tasks<Mark> {
    let kept: { [name: string]: unknown } = {}
    try {
        const read: unknown = JSON.parse(text)
        // An object has members of any kind; each is looked at below.
        if (typeof read === 'object' && read !== null) kept = read as { [name: string]: unknown }
    } catch (_) {
        // Not JSON: nothing is marked.
    }
    return eachTask((name): Mark => {
        const mark = kept[name]
        return mark === 'done' || mark === 'skipped' ? mark : 'open'
    })
}

/** The states of all tasks: a mark counts, and without one what is proved. */
export function statesOf(marks: Tasks<Mark>, proved: readonly TaskName[]): Tasks<TaskState> {
    return eachTask(
        (name): TaskState => (marks[name] === 'open' && proved.indexOf(name) >= 0 ? 'verified' : marks[name])
    )
}

/** How far the setup is, in whole percent, rounded down. Both categories weigh the same. */
export function percentOf(states: Tasks<TaskState>): number {
    const share = (names: readonly TaskName[]) => names.filter((name) => states[name] !== 'open').length / names.length
    return Math.floor(50 * share(PLATFORM_TASKS) + 50 * share(APP_TASKS))
}
