import path from 'node:path'

/** What a request sees that never got an answer: an exception of `execute()`, or status 0. */
export type RestFault = 'throw' | 'status0'

/** Everything that can be set from outside. */
export interface Settings {
    /** @default 8080 (0: any free port) */
    port: number
    /** @default 127.0.0.1 */
    host: string
    /** @default .data */
    dataDir: string
    /** Folders made by `now-sdk build`, in the order of their installation. @default dist/sow,dist/core,dist/connect */
    apps: string[]
    /** @default example/data */
    seedDir: string
    /** @default dist/example/workspace */
    workspaceDir: string
    /** @default node */
    engine: 'node' | 'rhino'
    /** @default throw */
    restFault: RestFault
    /** @default 3 */
    workers: number
    /** Longest transaction. @default 30000 */
    quotaMs: number
    /** Wipe the data first. */
    fresh: boolean
    /** Where the bundles and the guest's text lie. */
    programDir: string
}

/** Reads the settings; throws with a sentence that names the variable when a value is none of those allowed. */
export function readSettings(env: NodeJS.ProcessEnv, args: string[], programDir: string): Settings {
    return {
        port: wholeNumber(env, 'PORT', 8080),
        host: env.HOST || '127.0.0.1',
        dataDir: path.resolve(env.DATA_DIR || '.data'),
        apps: (env.APPS ?? 'dist/sow,dist/core,dist/connect')
            .split(',')
            .map((folder) => folder.trim())
            .filter(Boolean)
            .map((folder) => path.resolve(folder)),
        seedDir: path.resolve(env.SEED_DIR || 'example/data'),
        workspaceDir: path.resolve(env.WORKSPACE_DIR || 'dist/example/workspace'),
        engine: oneOf(env, 'ENGINE', ['node', 'rhino']),
        restFault: oneOf(env, 'REST_FAULT', ['throw', 'status0']),
        workers: wholeNumber(env, 'WORKERS', 3),
        quotaMs: wholeNumber(env, 'QUOTA_MS', 30_000),
        fresh: args.includes('--fresh'),
        programDir,
    }
}

function wholeNumber(env: NodeJS.ProcessEnv, name: string, preset: number): number {
    const text = env[name]
    if (!text) return preset
    if (!/^\d+$/.test(text)) throw new Error(`${name} must be a whole number, not "${text}".`)
    return Number(text)
}

function oneOf<T extends string>(env: NodeJS.ProcessEnv, name: string, allowed: [T, ...T[]]): T {
    const text = env[name] || allowed[0]
    const found = allowed.find((value) => value === text)
    if (!found) throw new Error(`${name} must be ${allowed.join(' or ')}, not "${text}".`)
    return found
}
