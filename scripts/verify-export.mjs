// Says whether an exported workbook is complete and unchanged: npm run verify-export -- file.xlsx
// Shares nothing with what wrote it: its own reader of the container, fast-xml-parser for the sheets.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32, inflateRawSync } from 'node:zlib'
import { XMLParser } from 'fast-xml-parser'

const END = 0x06054b50
const DIRECTORY = 0x02014b50

const xml = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    htmlEntities: true,
    processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
})

/** The files of a ZIP container by name. Throws when one does not match its checksum. */
export function filesOf(bytes) {
    let end = bytes.length - 22
    while (end >= 0 && bytes.readUInt32LE(end) !== END) end--
    if (end < 0) throw new Error('This is no workbook: the directory of the container is missing.')
    const files = new Map()
    let at = bytes.readUInt32LE(end + 16)
    for (let left = bytes.readUInt16LE(end + 10); left > 0; left--) {
        if (bytes.readUInt32LE(at) !== DIRECTORY) throw new Error('The directory of the container is damaged.')
        const [method, crc] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 16)]
        const [packed, size] = [bytes.readUInt32LE(at + 20), bytes.readUInt32LE(at + 24)]
        const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset))
        const name = bytes.toString('utf8', at + 46, at + 46 + nameLength)
        const local = bytes.readUInt32LE(at + 42)
        const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
        const raw = bytes.subarray(data, data + packed)
        const file = method === 8 ? inflateRawSync(raw) : raw
        // crc32 is in zlib since Node 20.15.
        if (file.length !== size || crc32(file) !== crc) throw new Error(`${name} is damaged: its checksum differs.`)
        files.set(name, file)
        at += 46 + nameLength + extraLength + commentLength
    }
    return files
}

const list = (node) => (node === undefined ? [] : [node].flat())
const textOf = (node) => (typeof node === 'object' && node !== null ? (node['#text'] ?? '') : (node ?? ''))
const cellText = (cell) => String(cell['@t'] === 'inlineStr' ? textOf(cell.is?.t) : textOf(cell.v))

/** Names and texts of the sheets, in order, and where in About each named fact stands. */
function sheetsOf(files) {
    const part = (name) => {
        const file = files.get(name)
        if (!file) throw new Error(`This is no workbook: ${name} is missing.`)
        return file
    }
    const targets = new Map(
        list(xml.parse(part('xl/_rels/workbook.xml.rels')).Relationships.Relationship).map((one) => [
            one['@Id'],
            one['@Target'],
        ])
    )
    const { sheets, definedNames } = xml.parse(part('xl/workbook.xml')).workbook
    return {
        sheets: list(sheets.sheet).map((one) => ({
            name: one['@name'],
            bytes: part(`xl/${targets.get(one['@r:id'])}`),
        })),
        // Facts are found by name: the words of About are in the language of who made the file.
        places: list(definedNames?.definedName).map((one) => [one['@name'], textOf(one).replace('About!$B$', 'B')]),
    }
}

/** What stands inside `sheetData`, as bytes: what the digest is made of. */
function dataOf(sheet) {
    const from = sheet.indexOf('<sheetData>') + '<sheetData>'.length
    return sheet.subarray(from, sheet.lastIndexOf('</sheetData>'))
}

function countOf(bytes, text) {
    let count = 0
    for (let at = bytes.indexOf(text); at >= 0; at = bytes.indexOf(text, at + text.length)) count++
    return count
}

/** SHA-256 of the hex digests of all MiB of the bytes, one after the other. */
function digestOf(bytes) {
    const sha256 = (part) => createHash('sha256').update(part).digest('hex')
    let digests = ''
    for (let at = 0; at < bytes.length; at += 1 << 20) digests += sha256(bytes.subarray(at, at + (1 << 20)))
    return sha256(digests)
}

/** What is known of a workbook: { about, rows, digest, problems }. */
export function verify(bytes) {
    const { sheets, places } = sheetsOf(filesOf(bytes))
    const about = {}
    const cells = new Map()
    const last = sheets.find((sheet) => sheet.name === 'About')
    if (!last) throw new Error('This workbook has no sheet About: it was not made by 1E ITSM Connect.')
    for (const row of list(xml.parse(last.bytes).worksheet.sheetData.row)) {
        for (const cell of list(row.c)) cells.set(cell['@r'], cellText(cell))
    }
    for (const [name, place] of places) about[name] = cells.get(place) ?? ''
    const data = []
    let rows = 0
    for (const { bytes: sheet } of sheets.filter(({ name }) => /^Responses( \(\d+\))?$/.test(name))) {
        data.push(dataOf(sheet))
        rows += countOf(data.at(-1), '<row ') - 1 // the header
    }
    const digest = digestOf(Buffer.concat(data))
    const problems = []
    if (String(rows) !== about.Rows_in_file)
        problems.push(`It holds ${rows} rows, and About says ${about.Rows_in_file}.`)
    const noted = about.Digest ?? ''
    if (!/^[0-9a-f]{64}$/.test(noted)) problems.push(`Whether the rows were changed cannot be told. Digest: ${noted}.`)
    else if (digest !== noted) problems.push('The rows were changed after the file was made.')
    if (about.Complete !== '1') problems.push(`It is not complete. About says "${about.Content}".`)
    return { about, rows, digest, problems }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
    const file = process.argv[2]
    if (!file) {
        console.error('Which file? npm run verify-export -- file.xlsx')
        process.exit(1)
    }
    try {
        const { about, rows, digest, problems } = verify(readFileSync(path.resolve(file)))
        for (const problem of problems) console.error(problem)
        if (problems.length === 0) console.log('Complete and unchanged.')
        console.log(`${rows} of ${about.Rows_found} rows, ${about.Run}, ${about.Record}, SHA-256 ${digest}`)
        process.exit(problems.length === 0 ? 0 : 1)
    } catch (error) {
        console.error(error instanceof Error ? error.message : error)
        process.exit(1)
    }
}
