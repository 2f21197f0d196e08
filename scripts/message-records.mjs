// Turns src/messages/<language>.json into Fluent records of sys_ui_message: node scripts/message-records.mjs
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from 'esbuild'
import { root } from './setup.mjs'

const FROM = path.join(root, 'src/messages')
const TO = path.join(root, 'src/connect/fluent/messages')

const contract = transformSync(readFileSync(path.join(root, 'src/contract/text.ts'), 'utf8'), { loader: 'ts' })
const { messageKey } = await import(`data:text/javascript,${encodeURIComponent(contract.code)}`)

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

/** A message under its own key. */
function record(language, sentence, message) {
    const data = JSON.stringify({ key: messageKey(sentence), message, language })
    return `Record({ $id: '${idOf(language, sentence)}', table: 'sys_ui_message', data: ${data} })\n`
}

function write(language, records) {
    const text = `import { Record } from '@servicenow/sdk/core'\n\n${records.join('')}`
    writeFileSync(path.join(TO, `${language}.now.ts`), text)
    console.log(`messages: ${records.length} in ${language}`)
}

rmSync(TO, { recursive: true, force: true })
mkdirSync(TO, { recursive: true })
const sentences = new Set()
for (const file of readdirSync(FROM).filter((name) => name.endsWith('.json'))) {
    const language = path.basename(file, '.json')
    const texts = Object.entries(JSON.parse(readFileSync(path.join(FROM, file), 'utf8')))
    for (const [sentence, message] of texts) {
        check(language, sentence, message)
        sentences.add(sentence)
    }
    write(
        language,
        texts.map(([sentence, message]) => record(language, sentence, message))
    )
}
// A sentence whose key is not itself needs its English too.
write(
    'en',
    [...sentences].filter((one) => messageKey(one) !== one).map((one) => record('en', one, one))
)
