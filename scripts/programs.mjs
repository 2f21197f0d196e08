import { spawn } from 'node:child_process'
import path from 'node:path'
import { root } from './setup.mjs'

const children = []
let stopping = false

/** Runs a program of dist/ and answers the first URL that it prints; ends everything when it ends. */
export function launch(name, script, env, args = []) {
    return new Promise((resolve, reject) => {
        const child = spawn(process.execPath, [path.join(root, script), ...args], {
            cwd: root,
            env: { HOST: '127.0.0.1', ...process.env, ...env },
            stdio: ['ignore', 'pipe', 'pipe'],
        })
        children.push(child)
        let seen = false
        let output = ''
        child.stdout.on('data', (chunk) => {
            output += chunk
            const match = seen ? null : /https?:\/\/[^\s/]+/.exec(output)
            if (match) {
                seen = true
                resolve(match[0])
            }
        })
        child.stderr.on('data', (chunk) => process.stderr.write(chunk))
        child.on('exit', (code) => {
            if (seen && !stopping) console.error(`${name} ended with ${code}.`)
            reject(new Error(output.trim() || `${name} did not start.`))
            stop(code ?? 1)
        })
    })
}

/** Ends the programs, and this one with that code. */
export function stop(code) {
    if (stopping) return
    stopping = true
    process.exitCode = code
    for (const child of children) child.kill('SIGTERM')
    setTimeout(() => process.exit(code), 1500).unref()
}
process.on('SIGINT', () => stop(0))
process.on('SIGTERM', () => stop(0))
