// Bundles the components: node scripts/build-components.mjs [platform|form-item|runtime|all] [--dev]
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { gzipSync } from 'node:zlib'
import { minify } from '@swc/core'
import { build, transformSync } from 'esbuild'
import { compile } from 'sass'

const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const OUT = path.join(ROOT, 'dist/components')
/** What the platform bundle may weigh on its way to an agent. */
export const MOST_GZIP_BYTES = 75_000

/** On an instance both packages are page globals: a second copy would be a second component registry. */
const PAGE_GLOBALS = {
    '@servicenow/ui-core': {
        global: '__TECTONIC__$servicenow_ui_core',
        names: ['actionTypes', 'createCustomElement'],
    },
    '@servicenow/ui-renderer-snabbdom': {
        global: '__TECTONIC__$servicenow_ui_renderer_snabbdom',
        names: ['createElement', 'Fragment'],
    },
}

/** Resolves the framework to the page globals; also for the example’s own pages. */
export const pageGlobals = {
    name: 'page-globals',
    setup(bundler) {
        const filter = new RegExp(`^(${Object.keys(PAGE_GLOBALS).join('|')})$`)
        bundler.onResolve({ filter }, ({ path: name }) => ({ path: name, namespace: 'page-global' }))
        bundler.onLoad({ filter: /.*/, namespace: 'page-global' }, ({ path: name }) => ({
            loader: 'js',
            contents: `const g = globalThis[${JSON.stringify(PAGE_GLOBALS[name].global)}]
if (!g) throw new Error(${JSON.stringify(`${name} is missing`)})
export const { ${PAGE_GLOBALS[name].names.join(', ')} } = g
export default g.default ?? g`,
        }))
    },
}

/** A style sheet is a text of the bundle: a component puts it into its own shadow root. */
export const styles = {
    name: 'styles-as-text',
    setup(bundler) {
        bundler.onLoad({ filter: /\.scss$/ }, ({ path: file }) => ({
            loader: 'text',
            // Without a byte order mark: one in the middle of a joined style sheet would spoil the rule behind it.
            contents: transformSync(compile(file, { charset: false }).css, { loader: 'css', minify: true }).code.trim(),
        }))
    },
}

/** What a page needs of an element's interface: its tag and the first values of its properties. */
function bareInterface({ tag, properties }) {
    const first = Object.entries(properties).map(([name, { default: value }]) => [name, { default: value }])
    return { tag, properties: Object.fromEntries(first) }
}

/** Leaves out what the interfaces say to UI Builder: labels, descriptions and schemas are records of the app (now-ui.json). */
export const bareInterfaces = {
    name: 'bare-interfaces',
    setup(bundler) {
        bundler.onLoad({ filter: /components\/[^/]+\/interface\.ts$/ }, async ({ path: file }) => {
            if (file.endsWith('shared/interface.ts')) return undefined
            const evaluated = await build({ entryPoints: [file], bundle: true, format: 'esm', write: false })
            const code = Buffer.from(evaluated.outputFiles[0].contents).toString('base64')
            const exported = Object.entries(await import(`data:text/javascript;base64,${code}`))
            const lines = exported.map(([name, value]) => {
                const kept = typeof value === 'string' ? value : bareInterface(value)
                return `export const ${name} = ${JSON.stringify(kept)}`
            })
            return { contents: lines.join('\n'), loader: 'js' }
        })
    },
}

/** The renderer imports snabbdom by paths that snabbdom's own exports map hides. */
export const snabbdomAliases = Object.fromEntries(
    [
        'h',
        'init',
        'tovnode',
        'modules/class',
        'modules/style',
        'modules/eventlisteners',
        'modules/attributes',
        'modules/dataset',
    ].map((name) => [
        `snabbdom/build/package/${name}`,
        path.join(ROOT, 'node_modules/snabbdom/build/package', `${name}.js`),
    ])
)

/** The framework as an instance has it, for the example's pages. */
const RUNTIME = `
import * as core from '@servicenow/ui-core'
import * as renderer from '@servicenow/ui-renderer-snabbdom'
globalThis.${PAGE_GLOBALS['@servicenow/ui-core'].global} = core
globalThis.${PAGE_GLOBALS['@servicenow/ui-renderer-snabbdom'].global} = renderer
`

const COMPONENTS = path.join(ROOT, 'src/components')
const KINDS = [/\/interface\.ts$/, /actions\.ts$/, /state\.ts$/, /effects.*\.ts$/, /\.tsx$/, /\.scss$/]

/** Files of one kind stand side by side: gzip sees 32 kB, and finds 1 kB more that repeats itself. */
function byKind() {
    const files = readdirSync(COMPONENTS, { recursive: true }).sort()
    return [...KINDS.flatMap((kind) => files.filter((file) => kind.test(file))), 'index.ts']
        .map((file) => `import './${file}'`)
        .join('\n')
}

const TARGETS = {
    platform: { stdin: { contents: byKind(), resolveDir: COMPONENTS, loader: 'ts' }, globals: true },
    // Components and framework in one, for classic pages.
    'form-item': { entryPoints: [path.join(ROOT, 'src/components/form-item.ts')], alias: snabbdomAliases },
    runtime: { stdin: { contents: RUNTIME, resolveDir: ROOT, loader: 'js' }, alias: snabbdomAliases },
}

/** esbuild's options for code that runs with the framework; also used for the example's pages. */
export function frameworkOptions(dev) {
    return {
        absWorkingDir: ROOT,
        bundle: true,
        format: 'iife',
        target: 'es2022',
        charset: 'utf8',
        legalComments: 'none',
        minify: !dev,
        sourcemap: dev ? 'inline' : false,
        jsx: 'transform',
        jsxFactory: 'createElement',
        jsxFragment: 'Fragment',
        define: {
            'process.env.NODE_ENV': JSON.stringify(dev ? 'development' : 'production'),
            'process.env.UNSAFE_SEISMIC_EMIT_CUSTOM_EVENT': 'false',
            'process.env.UNSAFE_ENABLE_SNABBDOM_ACCESSIBILITY': 'false',
            'process.env': '{}',
            global: 'globalThis',
        },
    }
}

/** Minifies what esbuild has minified once more: swc folds what esbuild leaves, 3 % of what an agent's browser loads. */
async function smaller(code) {
    const format = { comments: false, ecma: 2022, asciiOnly: false }
    return (await minify(code, { compress: { passes: 3, ecma: 2022 }, mangle: true, ecma: 2022, format })).code
}

/** Builds one bundle into dist/components and returns its sizes. */
export async function buildTarget(name, { dev = false } = {}) {
    const { globals, ...options } = TARGETS[name]
    const outfile = path.join(OUT, `${name}.js`)
    await mkdir(OUT, { recursive: true })
    const plugins = globals ? [pageGlobals, styles, bareInterfaces] : [styles, bareInterfaces]
    await build({ ...frameworkOptions(dev), ...options, outfile, plugins })
    if (!dev) writeFileSync(outfile, await smaller(readFileSync(outfile, 'utf8')))
    const bytes = readFileSync(outfile)
    const gzip = gzipSync(bytes).length
    if (name === 'platform' && !dev && gzip > MOST_GZIP_BYTES) {
        throw new Error(`platform.js weighs ${gzip} B gzip; the limit is ${MOST_GZIP_BYTES} B`)
    }
    return { name, outfile, bytes: bytes.length, gzip }
}

/** Builds what carries components; the framework's own bundle belongs to the pages of the example. */
export async function buildComponents(options = {}) {
    return Promise.all(['platform', 'form-item'].map((name) => buildTarget(name, options)))
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
    const [which = 'all', ...flags] = process.argv.slice(2)
    const options = { dev: which === '--dev' || flags.includes('--dev') }
    const results = which in TARGETS ? [await buildTarget(which, options)] : await buildComponents(options)
    for (const { name, bytes, gzip } of results) console.log(`${name}: ${bytes} B, ${gzip} B gzip`)
}
