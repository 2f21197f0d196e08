// Builds the example's pages: node example/workspace/build.mjs [--dev]
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import * as sass from 'sass'
import { buildTarget, frameworkOptions, pageGlobals } from '../../scripts/build-components.mjs'

const HERE = path.dirname(fileURLToPath(import.meta.url))
const ROOT = path.resolve(HERE, '../..')
const OUT = path.join(ROOT, 'dist/example/workspace')
const FONTS = path.join(ROOT, 'node_modules/@servicenow/theme-polaris/src/fonts/lato/assets')

/** Builds all pages into dist/example/workspace. */
export async function buildWorkspace({ dev = false } = {}) {
    mkdirSync(path.join(OUT, 'fonts'), { recursive: true })
    const runtime = await buildTarget('runtime', { dev })
    copyFileSync(runtime.outfile, path.join(OUT, 'runtime.js'))
    await build({
        ...frameworkOptions(dev),
        entryPoints: {
            sow: path.join(HERE, 'sow.tsx'),
            classic: path.join(HERE, 'classic/main.tsx'),
            gallery: path.join(HERE, 'gallery/main.tsx'),
            login: path.join(HERE, 'login.ts'),
        },
        outdir: OUT,
        plugins: [pageGlobals],
    })
    const loadPaths = [path.join(ROOT, 'node_modules')]
    const { css } = sass.compile(path.join(HERE, 'sow.scss'), { loadPaths, style: dev ? 'expanded' : 'compressed' })
    writeFileSync(path.join(OUT, 'sow.css'), css)
    for (const page of [
        'sow.html',
        'classic/classic.html',
        'classic/ui-page.html',
        'classic/background.html',
        'gallery/gallery.html',
        'login.html',
    ])
        copyFileSync(path.join(HERE, page), path.join(OUT, path.basename(page)))
    copyFileSync(path.join(ROOT, 'example/gallery/states.json'), path.join(OUT, 'gallery-states.json'))
    for (const font of readdirSync(FONTS)) copyFileSync(path.join(FONTS, font), path.join(OUT, 'fonts', font))
    return OUT
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
    console.log(path.relative(ROOT, await buildWorkspace({ dev: process.argv.includes('--dev') })))
}
