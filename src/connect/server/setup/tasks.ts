/** What a configuration tells of the setup. */
export interface SetupFacts {
    hasUrl: boolean
    usesOauth: boolean
    hasUser: boolean
    /** JWT provider, signing certificate and App ID. */
    hasOauth: boolean
    /** Every setting lies inside its range. */
    settingsHold: boolean
    /** 1E has sent its instructions: it knows the consumer, its services run, and the proxy user may ask. */
    hasRetrieved: boolean
}

export type TaskState = 'done' | 'open' | 'not_needed'

interface Task {
    done(facts: SetupFacts): boolean
    isNeeded?(facts: SetupFacts): boolean
}

const PLATFORM_TASKS = ['consumer', 'coordinator', 'iis', 'proxyUser'] as const
const APP_TASKS = ['coreSettings', 'connectSettings', 'oauth'] as const

export type TaskName = (typeof PLATFORM_TASKS)[number] | (typeof APP_TASKS)[number]

function hasRetrieved(facts: SetupFacts): boolean {
    return facts.hasRetrieved
}

/** Nothing here sees into 1E: that its side is ready shows only when it has sent its instructions. */
const TASKS: { [name in TaskName]: Task } = {
    consumer: { done: hasRetrieved },
    coordinator: { done: hasRetrieved },
    iis: { done: hasRetrieved, isNeeded: (facts) => !facts.usesOauth },
    proxyUser: { done: hasRetrieved },
    coreSettings: { done: (facts) => facts.hasUrl && (facts.usesOauth ? facts.hasOauth : facts.hasUser) },
    connectSettings: { done: (facts) => facts.settingsHold && facts.hasRetrieved },
    // With user name and password there is nothing to do, once they are there.
    oauth: { done: (facts) => facts.hasOauth, isNeeded: (facts) => facts.usesOauth || !facts.hasUser },
}

export interface SetupProgress {
    states: { [name in TaskName]: TaskState }
    /** Whole percent, rounded down. Both categories weigh the same. */
    percent: number
}

function stateOf(task: Task, all: SetupFacts[]): TaskState {
    const needed = all.filter((facts) => !task.isNeeded || task.isNeeded(facts))
    if (all.length > 0 && needed.length === 0) return 'not_needed'
    return needed.length > 0 && needed.every(task.done) ? 'done' : 'open'
}

/** How far the setup is, by the configurations in use. */
export function progressOf(all: SetupFacts[]): SetupProgress {
    const share = (names: readonly TaskName[]) =>
        names.filter((name) => stateOf(TASKS[name], all) !== 'open').length / names.length
    return {
        states: {
            consumer: stateOf(TASKS.consumer, all),
            coordinator: stateOf(TASKS.coordinator, all),
            iis: stateOf(TASKS.iis, all),
            proxyUser: stateOf(TASKS.proxyUser, all),
            coreSettings: stateOf(TASKS.coreSettings, all),
            connectSettings: stateOf(TASKS.connectSettings, all),
            oauth: stateOf(TASKS.oauth, all),
        },
        percent: Math.floor(50 * share(PLATFORM_TASKS) + 50 * share(APP_TASKS)),
    }
}
