// Reads from the sources which file imports which.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

const IMPORT = /^\s*(?:import|export)(\s+type)?\s[^'"`;]*?from\s+['"](\.[^'"]+)['"]/gm

function sources(folder) {
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const child = path.join(folder, entry.name)
        if (entry.isSymbolicLink() || entry.name === 'node_modules') return []
        if (entry.isDirectory()) return sources(child)
        return /\.(ts|tsx|mjs)$/.test(entry.name) && !child.includes('/fluent/generated/') ? [child] : []
    })
}

function target(from, specifier) {
    const base = path.resolve(path.dirname(from), specifier)
    const found = [base, `${base}.ts`, `${base}.tsx`, path.join(base, 'index.ts'), path.join(base, 'index.tsx')].find(
        existsSync
    )
    return path.relative(root, found ?? base)
}

/** Every relative import below these folders: `from`, `to`, and whether it brings types alone. Paths are relative to the root. */
export function importsBelow(...folders) {
    return folders
        .flatMap((folder) => sources(path.join(root, folder)))
        .flatMap((file) =>
            [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => ({
                from: path.relative(root, file),
                to: target(file, match[2]),
                typeOnly: match[1] !== undefined,
            }))
        )
}
