// Puts docs/install-sow.js into the page Setup, from where an administrator copies it: node scripts/setup-page.mjs
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

const script = readFileSync(path.join(root, 'docs/install-sow.js'), 'utf8')
// The page is a Jelly document: XML, in which both would begin an expression.
if (/\$[{[]/.test(script)) throw new Error('docs/install-sow.js holds ${ or $[, which Jelly would evaluate')
const text = script.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const page = readFileSync(path.join(root, 'src/connect/fluent/pages/setup.template.xml'), 'utf8')
writeFileSync(
    path.join(root, 'src/connect/fluent/components/setup.jelly.xml'),
    page.replace('INSTALL_SOW', () => text)
)
