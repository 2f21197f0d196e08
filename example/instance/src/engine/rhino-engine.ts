import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {
    type Engine,
    type GuestResult,
    type GuestTask,
    type HostCall,
    type ScriptSource,
    wrapModule,
    wrapScript,
} from './engine.ts'

/** One line from the guest. */
interface GuestMessage {
    ready?: boolean
    /** A host call: scope, operation and its JSON. */
    call?: [scope: string, operation: string, json: string]
    define?: [scope: string, path: string]
    foreign?: [scope: string, target: string, name: string]
    done?: string
    fatal?: string
}

/**
 * Runs guest scripts in Mozilla Rhino, one process for each worker, in JSON lines. The worker must talk to it without
 * its event loop, so the two are joined by named pipes, which `fs.readSync` waits on.
 */
export class RhinoEngine implements Engine {
    readonly processId: number | null
    private readonly child: ChildProcess
    private readonly input: number
    private readonly output: number
    private readonly folder: string
    private rest = Buffer.alloc(0)
    private host: HostCall = () => '{}'
    private source: ScriptSource | null = null

    constructor(bootText: string, guestFile: string, _dataDir: string) {
        this.folder = fs.mkdtempSync(path.join(os.tmpdir(), `rhino-${randomBytes(4).toString('hex')}-`))
        const pipes = ['in', 'out'].map((name) => path.join(this.folder, name))
        execFileSync('mkfifo', pipes)
        const [input = '', output = ''] = pipes
        const command = 'exec rhino -version 200 -opt -1 "$0" < "$1" > "$2"'
        this.child = spawn('sh', ['-c', command, guestFile, input, output], {
            stdio: ['ignore', 'ignore', 'inherit'],
            // A worker lives for seconds: Java's second compiler would cost more than it saves.
            env: { ...process.env, JDK_JAVA_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' },
            // A group of its own: the command starts Java as a child, and both must be ended together.
            detached: true,
        })
        this.processId = this.child.pid ?? null
        this.input = fs.openSync(input, 'w')
        this.output = fs.openSync(output, 'r')
        // Both ends are open: the names are no longer needed.
        fs.rmSync(this.folder, { recursive: true })
        if (!this.hear().ready)
            throw new Error('Rhino did not start. Install it, for example with: apt-get install rhino')
        this.say({ boot: bootText })
        this.hear()
    }

    begin(host: HostCall, source: ScriptSource): void {
        this.host = host
        this.source = source
        this.say({ begin: true })
    }

    run(task: GuestTask): GuestResult {
        const { scope, apart, kind, name } = task
        this.say({
            run: {
                scope,
                realm: apart ? `${scope} apart` : scope,
                kind,
                name,
                script: wrapScript(task.script),
                input: JSON.stringify(task.input ?? null),
            },
        })
        for (;;) {
            const message = this.hear()
            if (message.fatal !== undefined) return { error: { message: message.fatal, position: name } }
            // `__perform` returns the JSON of a GuestResult, see guest/perform.ts.
            if (message.done !== undefined) return JSON.parse(message.done) as GuestResult
            this.answer(message)
        }
    }

    end(): void {
        this.say({ end: true })
    }

    close(): void {
        if (this.child.pid) process.kill(-this.child.pid, 'SIGKILL')
        fs.closeSync(this.input)
        fs.closeSync(this.output)
    }

    private answer(message: GuestMessage): void {
        if (message.call) this.say({ json: this.host(...message.call) })
        else if (message.define) {
            const text = this.source?.module(...message.define)
            this.say({ json: text === undefined ? null : wrapModule(text) })
        } else if (message.foreign) this.say({ json: this.source?.refusal(...message.foreign) ?? null })
        else throw new Error(`Rhino said what nobody understands: ${JSON.stringify(message)}`)
    }

    private say(message: unknown): void {
        let data = Buffer.from(`${JSON.stringify(message)}\n`, 'utf8')
        while (data.length > 0) data = data.subarray(fs.writeSync(this.input, data))
    }

    private hear(): GuestMessage {
        const chunk = Buffer.alloc(65_536)
        for (let end = this.rest.indexOf(10); ; end = this.rest.indexOf(10)) {
            if (end >= 0) {
                const line = this.rest.subarray(0, end).toString('utf8')
                this.rest = this.rest.subarray(end + 1)
                // The guest writes nothing but these messages to its output.
                return JSON.parse(line) as GuestMessage
            }
            const count = fs.readSync(this.output, chunk)
            if (count === 0) throw new Error('Rhino ended.')
            this.rest = Buffer.concat([this.rest, chunk.subarray(0, count)])
        }
    }
}
