// One build at a time: two commands that write the same folders would leave halves of both.
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** The process that holds the lock, or null when that process is gone or has just let go. */
function holderOf(file) {
    try {
        const pid = Number(readFileSync(file, 'utf8'))
        if (!pid) return null
        process.kill(pid, 0)
        return pid
    } catch (error) {
        return error.code === 'EPERM' ? 'of another user' : null
    }
}

/** A link is made with its content at once: nobody ever reads a lock without its holder. */
function take(file) {
    const own = `${file}.${process.pid}`
    writeFileSync(own, String(process.pid))
    try {
        linkSync(own, file)
        return true
    } catch (error) {
        if (error.code !== 'EEXIST') throw error
        return false
    } finally {
        rmSync(own)
    }
}

/** Does `work` while this process alone holds `file`; waits for another one, and takes over from one that died. */
export async function withLock(file, work) {
    mkdirSync(path.dirname(file), { recursive: true })
    let told = false
    while (!take(file)) {
        const holder = holderOf(file)
        if (holder === null) {
            rmSync(file, { force: true })
            continue
        }
        if (!told) console.log(`Waiting for process ${holder}, which is building here (${file}) …`)
        told = true
        await new Promise((resolve) => setTimeout(resolve, 200))
    }
    const release = () => rmSync(file, { force: true })
    process.once('exit', release)
    try {
        return await work()
    } finally {
        process.off('exit', release)
        release()
    }
}
