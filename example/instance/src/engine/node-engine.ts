import vm from 'node:vm'
import {
    type Engine,
    type GuestResult,
    type GuestTask,
    type HostCall,
    type ScriptSource,
    wrapModule,
    wrapScript,
} from './engine.ts'

interface Realm {
    scope: string
    context: vm.Context
    perform: (kind: string, input: string, script: unknown) => string
    include: (name: string, caller: string) => unknown
}

/** Functions made inside the context: the guest must never hold a function of this realm ("Security of the facade"). */
const BRIDGE = `(function (host, define, foreign) {
    this.__host = function (op, json) { return host(String(op), String(json)); };
    this.__define = function (path) { return define(String(path)); };
    this.__foreign = function (scope, name) {
        var found = foreign(String(scope), String(name));
        if (typeof found === 'string') throw new Error(found);
        return found;
    };
})`

/** Runs guest scripts in Node's `vm`. */
export class NodeEngine implements Engine {
    private readonly boot: vm.Script
    private readonly bridge = new vm.Script(BRIDGE, { filename: 'bridge.js' })
    private readonly scripts = new Map<string, vm.Script>()
    private readonly realms = new Map<string, Realm>()
    private host: HostCall = () => '{}'
    private source: ScriptSource | null = null

    constructor(bootText: string) {
        this.boot = new vm.Script(bootText, { filename: 'boot.js' })
    }

    begin(host: HostCall, source: ScriptSource): void {
        this.realms.clear()
        this.host = host
        this.source = source
    }

    run(task: GuestTask): GuestResult {
        const realm = this.realm(task.apart ? `${task.scope} apart` : task.scope, task.scope)
        let script: unknown
        try {
            script = this.compiled(wrapScript(task.script), task.name).runInContext(realm.context)
        } catch (error) {
            if (!(error instanceof SyntaxError)) throw error
            return { error: { message: `${error.name}: ${error.message}`, position: task.name } }
        }
        // `perform` returns the JSON of a GuestResult, see guest/perform.ts.
        return JSON.parse(realm.perform(task.kind, JSON.stringify(task.input ?? null), script)) as GuestResult
    }

    end(): void {
        this.realms.clear()
    }

    close(): void {
        this.end()
    }

    private realm(key: string, scope: string): Realm {
        const known = this.realms.get(key)
        if (known) return known
        const context = vm.createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } })
        const host = (op: string, json: string) => this.host(scope, op, json)
        const define = (path: string) => {
            const text = this.source?.module(scope, path)
            return text === undefined ? undefined : this.compiled(wrapModule(text), path).runInContext(context)
        }
        const foreign = (target: string, name: string) => {
            const refusal = this.source?.refusal(scope, target, name)
            return refusal ?? this.realm(target, target).include(name, scope)
        }
        this.bridge.runInContext(context).call(context, host, define, foreign)
        this.boot.runInContext(context)
        const realm: Realm = { scope, context, perform: context.__perform, include: context.__include }
        this.realms.set(key, realm)
        return realm
    }

    private compiled(text: string, name: string): vm.Script {
        const key = `${name}\n${text}`
        const known = this.scripts.get(key)
        if (known) return known
        const made = new vm.Script(text, { filename: name })
        if (this.scripts.size > 2000) this.scripts.clear()
        this.scripts.set(key, made)
        return made
    }
}
