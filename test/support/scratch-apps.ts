import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
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
 * Answers what an instance takes as its apps. Throws when there is no such index, so that a counter-test cannot pass
 * because it changed nothing.
 */
export function appsWithoutUnique(table: string, index: string): string[] {
    const apps = copyOfApps()
    const connect = apps[APPS.indexOf('connect')] ?? ''
    const file = path.join(connect, 'dictionary', `${table}.xml`)
    const text = readFileSync(file, 'utf8')
    const weaker = text.replace(`<index name="${index}" unique="true">`, `<index name="${index}" unique="false">`)
    if (weaker === text) throw new Error(`${table} has no unique index ${index}`)
    writeFileSync(file, weaker)
    return apps
}

/** A copy of the demonstration's data without one of its files: what an environment variable SEED_DIR takes. */
export function seedsWithout(file: string): string {
    mkdirSync('.cache', { recursive: true })
    const folder = mkdtempSync(path.resolve('.cache/seeds-'))
    cpSync('example/data', folder, { recursive: true })
    rmSync(path.join(folder, file))
    return folder
}
