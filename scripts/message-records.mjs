// Turns src/messages/<language>.json into Fluent records of sys_ui_message: node scripts/message-records.mjs
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { root } from './setup.mjs'

const FROM = path.join(root, 'src/messages')
const TO = path.join(root, 'src/connect/fluent/messages')

/** Always the same for a key and language, so that a text can be corrected in place. */
const idOf = (language, key) => createHash('md5').update(`x_1e_connect:message:${language}:${key}`).digest('hex')

/** `gs.getMessage` is java.text.MessageFormat: a single quote is eaten, two are one. */
function check(language, key, message) {
    for (const text of [key, message])
        if (text.includes("'")) throw new Error(`${language}.json: write ’ instead of ' in "${text}"`)
    const gaps = (text) => [...text.matchAll(/\{\d+\}/g)].map(String).sort().join()
    if (gaps(key) !== gaps(message))
        throw new Error(`${language}.json: "${key}" and its translation differ in their gaps`)
}

rmSync(TO, { recursive: true, force: true })
mkdirSync(TO, { recursive: true })
for (const file of readdirSync(FROM).filter((name) => name.endsWith('.json'))) {
    const language = path.basename(file, '.json')
    const texts = Object.entries(JSON.parse(readFileSync(path.join(FROM, file), 'utf8')))
    const records = texts.map(([key, message]) => {
        check(language, key, message)
        const data = JSON.stringify({ key, message, language })
        return `Record({ $id: '${idOf(language, key)}', table: 'sys_ui_message', data: ${data} })\n`
    })
    writeFileSync(
        path.join(TO, `${language}.now.ts`),
        `import { Record } from '@servicenow/sdk/core'\n\n${records.join('')}`
    )
    console.log(`messages: ${records.length} in ${language}`)
}
