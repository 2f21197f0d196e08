import ts from 'typescript'

/** A module of an application, ready for `require`. */
export interface Module {
    path: string
    scope: string
    /** `<scope>/<package>/<version>/`. */
    root: string
    text: string
}

/** Turns the ESM text of a `sys_module` row into CommonJS; undefined for a module that is no script. */
export function toModule(path: string, scope: string, content: string): Module | undefined {
    if (!/\.(ts|js|mjs|tsx)$/.test(path)) return undefined
    const { outputText } = ts.transpileModule(content, {
        fileName: path,
        compilerOptions: {
            target: ts.ScriptTarget.ES5,
            module: ts.ModuleKind.CommonJS,
            ignoreDeprecations: '5.0',
            // Helpers that the SDK's compiler inlined must not be asked for from a library.
            importHelpers: false,
        },
    })
    return {
        path,
        scope,
        root: `${path.split('/').slice(0, 3).join('/')}/`,
        text: `${expectations(path, content)}${outputText}`,
    }
}

/** A first line that fails by name when the module imports from the platform what the facade does not have. */
function expectations(path: string, content: string): string {
    const source = ts.createSourceFile(path, content, ts.ScriptTarget.ES2020)
    const lines: string[] = []
    for (const statement of source.statements) {
        if (!ts.isImportDeclaration(statement) || !ts.isStringLiteral(statement.moduleSpecifier)) continue
        const from = statement.moduleSpecifier.text
        const named = statement.importClause?.namedBindings
        if (!from.startsWith('@servicenow/') || !named || !ts.isNamedImports(named)) continue
        const names = named.elements.map((one) => (one.propertyName ?? one.name).text)
        lines.push(`__expect(${JSON.stringify(from)}, ${JSON.stringify(names)});`)
    }
    return lines.join('')
}
