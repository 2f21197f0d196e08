import { type Options, parseSync, transformSync } from '@swc/core'

/** A module of an application, ready for `require`. */
export interface Module {
    path: string
    scope: string
    /** `<scope>/<package>/<version>/`. */
    root: string
    text: string
}

const OPTIONS: Options = {
    swcrc: false,
    configFile: false,
    isModule: true,
    jsc: { target: 'es5', externalHelpers: false },
    module: { type: 'commonjs', importInterop: 'none', strict: false },
}

/** Turns the ESM text of a `sys_module` row into CommonJS; undefined for a module that is no script. */
export function toModule(path: string, scope: string, content: string): Module | undefined {
    const [, ending] = /\.(ts|js|mjs|tsx)$/.exec(path) ?? []
    if (!ending) return undefined
    const parser = ending.startsWith('ts') ? ({ syntax: 'typescript' } as const) : ({ syntax: 'ecmascript' } as const)
    const { code } = transformSync(content, { ...OPTIONS, jsc: { ...OPTIONS.jsc, parser } })
    return {
        path,
        scope,
        root: `${path.split('/').slice(0, 3).join('/')}/`,
        text: `${expectations(content, parser)}${code}`,
    }
}

/** A first line that fails by name when the module imports from the platform what the facade does not have. */
function expectations(content: string, parser: { syntax: 'typescript' | 'ecmascript' }): string {
    if (!content.includes('@servicenow/')) return ''
    const lines: string[] = []
    for (const statement of parseSync(content, parser).body) {
        if (statement.type !== 'ImportDeclaration' || !statement.source.value.startsWith('@servicenow/')) continue
        const named = statement.specifiers.flatMap((one) =>
            one.type === 'ImportSpecifier' ? [(one.imported ?? one.local).value] : []
        )
        lines.push(`__expect(${JSON.stringify(statement.source.value)}, ${JSON.stringify(named)});`)
    }
    return lines.join('')
}
