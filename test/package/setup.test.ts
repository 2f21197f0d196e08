import { execFileSync, spawnSync } from 'node:child_process'

const setup = (script: string) =>
    execFileSync(process.execPath, ['-e', `import('./scripts/setup.mjs').then((setup) => ${script})`], {
        encoding: 'utf8',
    })

test('what a build writes counts as no source of it, so that a second command builds nothing', () => {
    const sources: string[] = JSON.parse(setup('console.log(JSON.stringify(setup.sources()))'))
    expect(sources).toEqual(
        expect.arrayContaining(['now-ui.json', 'src/connect/server/clock.ts', 'src/messages/de.json'])
    )
    const ignored = spawnSync('git', ['check-ignore', '--stdin'], { input: sources.join('\n'), encoding: 'utf8' })
    // 1: git ignores none of them.
    expect([ignored.status, ignored.stdout]).toEqual([1, ''])
    expect(setup('setup.setup()')).not.toContain('Building')
})
