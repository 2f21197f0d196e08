import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** A program of this repository that runs beside a test. */
export interface Program {
    /** The address that the program printed first, without a trailing slash. */
    readonly url: string
    /** Everything that it has printed so far, both streams. */
    output(): string
    /** Ends it the polite way and waits until it is gone. */
    stop(): Promise<void>
    /** Ends it at once, as a power cut would, and waits until it is gone. */
    kill(): Promise<void>
}

const started = new Set<ChildProcess>()
process.on('exit', () => {
    for (const child of started) child.kill('SIGKILL')
})

/**
 * Starts `node <script>` and answers once it has printed its first line that holds a URL.
 * Rejects with the program's own output when it ends before that, or after `timeoutMs`.
 */
export async function startProgram(
    script: string,
    args: string[],
    env: Record<string, string>,
    timeoutMs = 60_000
): Promise<Program> {
    const child = spawn(process.execPath, [script, ...args], {
        env: { ...process.env, ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
    })
    started.add(child)
    let text = ''
    const end = async (signal: NodeJS.Signals) => {
        if (child.exitCode !== null || child.signalCode !== null) return
        const gone = once(child, 'exit')
        child.kill(signal)
        await gone
        started.delete(child)
    }
    const url = await new Promise<string>((resolve, reject) => {
        const late = setTimeout(
            () => reject(new Error(`${script} printed no URL in ${timeoutMs} ms:\n${text}`)),
            timeoutMs
        )
        const read = (chunk: Buffer) => {
            text += chunk.toString('utf8')
            const match = /https?:\/\/[^\s/]+/.exec(text)
            if (!match) return
            clearTimeout(late)
            resolve(match[0])
        }
        child.stdout?.on('data', read)
        child.stderr?.on('data', (chunk: Buffer) => {
            text += chunk.toString('utf8')
        })
        child.once('exit', (code) => {
            clearTimeout(late)
            reject(new Error(`${script} ended with ${code}:\n${text}`))
        })
    })
    return { url, output: () => text, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
