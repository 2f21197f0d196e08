// Unpacks the browser of npm, once, into .cache/chromium, with a font configuration that names that folder and no other.
// A process of its own: the package unpacks into the temporary folder that the process was started with.
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { withLock } from './lock.mjs'

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..')
const folder = path.join(root, '.cache', 'chromium')
const fonts = path.join(folder, 'fonts')
const UNPACKED = path.join(folder, '.unpacked')

const CONFIGURATION = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${fonts}</dir>
  <cachedir>${path.join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`

async function unpack() {
    if (existsSync(UNPACKED)) return
    const { default: packaged } = await import('@sparticuz/chromium')
    await packaged.executablePath()
    writeFileSync(path.join(fonts, 'fonts.conf'), CONFIGURATION)
    writeFileSync(UNPACKED, '')
}

if (process.env.TMPDIR === folder) await withLock(path.join(root, '.cache', 'chromium.lock'), unpack)
else {
    mkdirSync(folder, { recursive: true })
    // It unpacks its own libraries only for a Lambda of this name.
    const env = { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' }
    execFileSync(process.execPath, [fileURLToPath(import.meta.url)], { env, stdio: 'inherit' })
}
