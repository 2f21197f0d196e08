import type { ScriptSource } from '../engine/engine.ts'
import { mayUse } from '../rights/scopes.ts'
import type { Transaction } from '../transaction.ts'

/** Script includes by scope that a script of `scope` may name; those of others only when they are public. */
export function reachableIncludes(tx: Transaction, scope: string): Record<string, string[]> {
    return tx.metadata.keep(`includes for ${scope}`, () => {
        const found: Record<string, string[]> = {}
        for (const row of tx.metadata.rows('sys_script_include')) {
            if (row.active !== '1') continue
            const owner = tx.metadata.scopeName(row.sys_scope ?? null)
            if (owner !== scope && row.access !== 'public') continue
            found[owner] = [...(found[owner] ?? []), row.name ?? '']
        }
        return found
    })
}

/** `<scope>/<package>/<version>/`, from the modules that the scope has. */
export function packageRoot(tx: Transaction, scope: string): string {
    return tx.metadata.keep(`root of ${scope}`, () => {
        const row = tx.store.first('select root from "dev:module" where scope=? order by path limit 1', [scope])
        return row ? String(row.root) : `${scope}/`
    })
}

/** Texts of modules and script includes for the engine. */
export function scriptSource(tx: Transaction): ScriptSource {
    return {
        module(scope, path) {
            return tx.metadata.keep(`module ${scope} ${path}`, () => {
                if (path.startsWith('include:')) return includeText(tx, scope, path.slice('include:'.length))
                // "Modules serve only their own scope".
                const row = tx.store.first('select text from "dev:module" where path=? and scope=?', [path, scope])
                return row ? String(row.text) : undefined
            })
        },
        refusal(scope, target, name) {
            const use = {
                scope: target,
                type: 'sys_script_include',
                name: `${target}.${name}`,
                operation: 'execute',
            } as const
            return mayUse(tx, scope, use)
                ? undefined
                : `Illegal access to script include ${target}.${name} from scope ${scope}: access not allowed`
        },
    }
}

function includeText(tx: Transaction, scope: string, name: string): string | undefined {
    const row = tx.metadata
        .rows('sys_script_include')
        .find(
            (one) => one.name === name && one.active === '1' && tx.metadata.scopeName(one.sys_scope ?? null) === scope
        )
    if (!row?.script) return undefined
    return `${row.script}\n;module.exports = ${name};`
}
