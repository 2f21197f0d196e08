import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const APPS = ['sow', 'core', 'connect']

/** A copy of the built apps that a test may change or throw away. */
export function copyOfApps(): string[] {
    mkdirSync('.cache', { recursive: true })
    const folder = mkdtempSync(path.resolve('.cache/apps-'))
    for (const app of APPS) cpSync(`dist/${app}`, path.join(folder, app), { recursive: true })
    return APPS.map((app) => path.join(folder, app))
}

/**
 * A copy of the built apps in which one unique index is an ordinary one: the product without one of its guards.
 * Returns what an instance takes as its apps. Throws when there is no such index, so that a counter-test cannot pass
 * because it changed nothing.
 */
export function appsWithoutUnique(table: string, index: string, apps = copyOfApps()): string[] {
    const connect = apps[APPS.indexOf('connect')] ?? ''
    const file = path.join(connect, 'dictionary', `${table}.xml`)
    const text = readFileSync(file, 'utf8')
    const weaker = text.replace(`<index name="${index}" unique="true">`, `<index name="${index}" unique="false">`)
    if (weaker === text) throw new Error(`${table} has no unique index ${index}`)
    writeFileSync(file, weaker)
    return apps
}

/**
 * A copy of the built apps in which one expression of the server's code stands otherwise: the product without one of its
 * guards. Throws when not exactly one record has it, so that a counter-test cannot pass because it changed nothing.
 */
export function appsWithout({ include, instead }: { include: string; instead: string }, apps = copyOfApps()): string[] {
    const update = path.join(apps[APPS.indexOf('connect')] ?? '', 'update')
    const found = readdirSync(update)
        .map((name) => ({ file: path.join(update, name), text: readFileSync(path.join(update, name), 'utf8') }))
        .filter(({ text }) => text.includes(include))
    const [only] = found
    if (!only || found.length > 1) throw new Error(`${found.length} records have ${include}`)
    writeFileSync(only.file, only.text.replace(include, instead))
    return apps
}

/** A copy of the demonstration's data without one of its files: what an environment variable SEED_DIR takes. */
export function seedsWithout(...files: string[]): string {
    mkdirSync('.cache', { recursive: true })
    const folder = mkdtempSync(path.resolve('.cache/seeds-'))
    cpSync('example/data', folder, { recursive: true })
    for (const file of files) rmSync(path.join(folder, file))
    return folder
}
