import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const folder = mkdtempSync(path.resolve('.cache', 'lock-'))
const lock = path.join(folder, 'lock')
const counter = path.join(folder, 'counter')
afterAll(() => rmSync(folder, { recursive: true }))

/** A process that reads the counter and writes it back later, one more. */
function process(guarded: boolean) {
    const text = `
        import { readFileSync, writeFileSync } from 'node:fs'
        import { withLock } from './scripts/lock.mjs'
        const count = async () => {
            const before = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'))
            await new Promise((resolve) => setTimeout(resolve, 500))
            writeFileSync(${JSON.stringify(counter)}, String(before + 1))
        }
        await ${guarded ? `withLock(${JSON.stringify(lock)}, count)` : 'count()'}`
    return once(spawn('node', ['--input-type=module', '-e', text], { stdio: 'ignore' }), 'exit')
}

async function countOf(guarded: boolean): Promise<string> {
    writeFileSync(counter, '0')
    await Promise.all([1, 2, 3, 4].map(() => process(guarded)))
    return readFileSync(counter, 'utf8')
}

test('builds in one folder come one after the other; without the lock they spoil each other', async () => {
    expect(await countOf(true)).toBe('4')
    expect(existsSync(lock)).toBe(false)
    expect(Number(await countOf(false))).toBeLessThan(4)
})

test('the lock of a process that died is taken over', async () => {
    writeFileSync(lock, String(spawnSync('true').pid))
    writeFileSync(counter, '0')
    await process(true)
    expect(readFileSync(counter, 'utf8')).toBe('1')
})
