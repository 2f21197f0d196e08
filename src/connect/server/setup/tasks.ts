const PLATFORM_TASKS = ['consumer', 'coordinator', 'iis', 'proxyUser'] as const
const APP_TASKS = ['coreSettings', 'connectSettings', 'oauth'] as const

export type TaskName = (typeof PLATFORM_TASKS)[number] | (typeof APP_TASKS)[number]
export type TaskState = 'open' | 'done' | 'skipped'

/** How far the setup is, in whole percent, rounded down. Both categories weigh the same. */
export function percentOf(tasks: { [name in TaskName]: { state: TaskState } }): number {
    const share = (names: readonly TaskName[]) =>
        names.filter((name) => tasks[name].state !== 'open').length / names.length
    return Math.floor(50 * share(PLATFORM_TASKS) + 50 * share(APP_TASKS))
}
