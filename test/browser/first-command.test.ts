import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { dataFolder } from '../support/installed.ts'

/** The files of this repository and what was built of them, as a machine has them on which nothing was run yet. */
function freshCopy(): string {
    const folder = path.join(dataFolder(), 'fresh')
    const list = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
        encoding: 'utf8',
    })
    for (const file of list.split('\0').filter(Boolean)) {
        cpSync(file, path.join(folder, file), { verbatimSymlinks: true, recursive: true })
    }
    cpSync('dist', path.join(folder, 'dist'), { recursive: true })
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'))
    mkdirSync(path.join(folder, 'empty'))
    return folder
}

test('a bench is the first command of a clone, with an empty folder for temporary files', () => {
    const cwd = freshCopy()
    const env = { ...process.env, TMPDIR: path.join(cwd, 'empty'), TURNS: '1' }
    const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/bench.mjs', 'tables'], {
        cwd,
        env,
        encoding: 'utf8',
    })
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).not.toContain('Building')
    expect(stdout).toMatch(/^\d+ of \d+ limits hold\.$/m)
})
