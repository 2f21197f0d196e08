// Installs from the lock file and builds what is missing or stale, judged by content. Needs nothing but Node.
import { execFileSync, spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const at = (...parts) => path.join(root, ...parts)
const INSTALLED = at('node_modules', '.installed')
const BUILT = at('dist', '.built.json')

/** What a build writes among the sources; `.gitignore` names it. Counted as a source, it would make the build stale at once. */
const WRITTEN = readFileSync(at('.gitignore'), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('src/'))
    .map((line) => at(line))

/** Files below a folder (or the file itself), sorted, without what a build writes itself. */
function filesOf(place) {
    if (!existsSync(place) || WRITTEN.includes(`${place}${path.sep}`)) return []
    if (lstatSync(place).isFile()) return [place]
    return readdirSync(place, { withFileTypes: true })
        .filter((entry) => entry.name !== '.now')
        .flatMap((entry) => {
            const child = path.join(place, entry.name)
            return entry.isDirectory() ? filesOf(child) : entry.isFile() ? [child] : []
        })
        .sort()
}

function digest(places) {
    const hash = createHash('sha256')
    for (const file of places.flatMap((place) => filesOf(at(place)))) {
        hash.update(path.relative(root, file)).update('\0').update(readFileSync(file)).update('\0')
    }
    return hash.digest('hex')
}

/** Installs from the lock file unless that was done. */
export function install() {
    const wanted = digest(['package-lock.json'])
    if (existsSync(INSTALLED) && readFileSync(INSTALLED, 'utf8') === wanted) return
    console.log('Installing dependencies from package-lock.json …')
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' })
    writeFileSync(INSTALLED, wanted)
}

/** The SDK names its output by colour codes and blank lines; only what went wrong is of interest. */
const quiet = (text) => text.replaceAll(/^\s*$\n/gm, '')

function run(name, command, args) {
    return new Promise((resolve, reject) => {
        const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
        let output = ''
        child.stdout.on('data', (chunk) => (output += chunk))
        child.stderr.on('data', (chunk) => (output += chunk))
        child.on('exit', (code) => {
            if (code === 0) resolve()
            else reject(new Error(`Building ${name} failed:\n${quiet(output)}`))
        })
    })
}

const tool = (name) => at('node_modules', '.bin', name)
const esbuildNode = (outdir, ...entries) => [
    ...entries,
    '--bundle',
    '--platform=node',
    '--target=node20',
    '--format=esm',
    '--packages=external',
    '--log-level=warning',
    `--outdir=${outdir}`,
]

const COMPONENTS = [
    'src/components',
    'src/contract',
    'src/workbook',
    'now-ui.json',
    'scripts/build-components.mjs',
    'scripts/component-records.mjs',
    'src/messages',
    'scripts/message-records.mjs',
    'docs/install-sow.js',
    'scripts/setup-page.mjs',
    'src/connect/fluent/pages/setup.template.xml',
    'scripts/table-records.mjs',
    'src/connect/fluent/access/access.yaml',
    'src/connect/fluent/rest/routes.yaml',
    'src/connect/fluent/records/actions.yaml',
    'src/connect/fluent/layouts.yaml',
]

/** What is built: from which places, by which commands, into what. */
const STEPS = [
    {
        name: 'components',
        from: COMPONENTS,
        to: 'dist/components/platform.js',
        commands: [
            ['node', ['scripts/build-components.mjs']],
            ['node', ['scripts/component-records.mjs']],
            ['node', ['scripts/message-records.mjs']],
            ['node', ['scripts/setup-page.mjs']],
            ['node', ['scripts/table-records.mjs']],
        ],
    },
    {
        name: '1E platform simulator',
        from: ['example/platform/src'],
        to: 'dist/example/platform/main.js',
        commands: [
            [tool('esbuild'), esbuildNode('dist/example/platform', 'example/platform/src/main.ts')],
            // Older Node 20 takes a .js file for CommonJS unless a package beside it says otherwise.
            ['node', ['-e', `fs.writeFileSync('dist/example/platform/package.json', '{"type":"module"}')`]],
        ],
    },
    {
        name: 'developer instance',
        from: ['example/instance/src'],
        to: 'dist/example/instance/main.js',
        commands: [
            [
                tool('esbuild'),
                esbuildNode(
                    'dist/example/instance',
                    'example/instance/src/main.ts',
                    'example/instance/src/transaction-worker.ts',
                    'example/instance/src/network-worker.ts'
                ),
            ],
            ['node', ['example/instance/src/build-guest.mjs']],
        ],
    },
    {
        name: 'sample data',
        from: ['example/data/year', 'example/platform/src/world/draw.ts'],
        to: 'dist/example/data/load.mjs',
        commands: [
            [
                tool('esbuild'),
                [...esbuildNode('dist/example/data', 'example/data/year/load.ts'), '--out-extension:.js=.mjs'],
            ],
        ],
    },
    {
        name: 'workspace pages',
        from: ['example/workspace', 'example/gallery', 'example/ui-api.ts', 'scripts/build-components.mjs'],
        to: 'dist/example/workspace/sow.html',
        commands: [['node', ['example/workspace/build.mjs']]],
    },
    {
        name: 'workspace records',
        from: ['example/sow'],
        to: 'dist/sow/scope',
        commands: [[tool('now-sdk'), ['build', 'example/sow', '--frozenKeys']]],
    },
    {
        name: '1E Core',
        from: ['src/core', 'src/contract'],
        to: 'dist/core/scope',
        commands: [[tool('now-sdk'), ['build', 'src/core', '--frozenKeys']]],
    },
    {
        name: '1E ITSM Connect',
        from: ['src/connect', ...COMPONENTS],
        to: 'dist/connect/scope',
        commands: [[tool('now-sdk'), ['build', 'src/connect', '--frozenKeys']]],
    },
    {
        name: '1E ITSM Connect for AI Agents',
        from: ['src/agent'],
        to: 'dist/agent/scope',
        commands: [[tool('now-sdk'), ['build', 'src/agent', '--frozenKeys']]],
    },
]

/** Every file by which a step is judged, relative to the top level. */
export function sources() {
    const files = STEPS.flatMap(({ from }) => from.flatMap((place) => filesOf(at(place))))
    return [...new Set(files)].map((file) => path.relative(root, file))
}

function readBuilt() {
    try {
        return JSON.parse(readFileSync(BUILT, 'utf8'))
    } catch {
        return {} // never built, or cut off while writing: everything is stale
    }
}

async function build() {
    const built = readBuilt()
    const tools = digest(['package-lock.json', 'scripts/setup.mjs'])
    const stale = STEPS.map((step) => ({ ...step, hash: tools + digest(step.from) })).filter(
        (step) => built[step.name] !== step.hash || !existsSync(at(step.to))
    )
    if (stale.length === 0) return
    console.log('Building …')
    mkdirSync(at('dist'), { recursive: true })
    const note = (name, hash) => {
        built[name] = hash
        writeFileSync(BUILT, JSON.stringify(built, null, 2))
    }
    const make = async (step) => {
        // What a failed or interrupted build leaves is not what was built before: it is built again.
        note(step.name, undefined)
        const started = Date.now()
        for (const [command, args] of step.commands) await run(step.name, command, args)
        console.log(`  ${step.name} (${((Date.now() - started) / 1000).toFixed(1)} s)`)
        note(step.name, step.hash)
    }
    // The components come first: their records are part of an app, and their runtime of the pages.
    for (const step of stale.filter((each) => each.name === 'components')) await make(step)
    await Promise.all(stale.filter((each) => each.name !== 'components').map(make))
}

/** Makes everything ready that the other scripts need. */
export function setup() {
    return withLock(at('.cache', 'setup.lock'), async () => {
        install()
        await build()
    })
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    setup().catch((error) => {
        console.error(error.message)
        process.exit(1)
    })
}
