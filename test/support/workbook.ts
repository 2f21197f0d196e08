import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'
import { XMLParser, XMLValidator } from 'fast-xml-parser'

const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    textNodeName: '#text',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    processEntities: { enabled: true, maxTotalExpansions: 1e9, maxExpandedLength: 1e9 },
    htmlEntities: true,
})

/** The files of a ZIP container by name, read by its directory as any unpacker does. */
export function unzip(bytes: Buffer): Map<string, string> {
    const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
    if (end < 0) throw new Error('no directory')
    const files = new Map<string, string>()
    let at = bytes.readUInt32LE(end + 16)
    for (let count = bytes.readUInt16LE(end + 8); count > 0; count--) {
        const nameLength = bytes.readUInt16LE(at + 28)
        const name = bytes.toString('latin1', at + 46, at + 46 + nameLength)
        const local = bytes.readUInt32LE(at + 42)
        const from = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
        const packed = bytes.subarray(from, from + bytes.readUInt32LE(at + 20))
        const file = bytes.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed
        if (file.length !== bytes.readUInt32LE(at + 24)) throw new Error(`${name} has another size`)
        files.set(name, file.toString('utf8'))
        at += 46 + nameLength
    }
    return files
}

interface Node {
    [name: string]: string | Node | Node[] | undefined
}

const list = (node: unknown): Node[] => (node === undefined ? [] : ([node].flat() as Node[])) // the parser's form

function textOf(node: unknown): string {
    if (typeof node === 'string') return node
    return typeof node === 'object' && node !== null ? String((node as Node)['#text'] ?? '') : '' // the parser's form
}

export interface ReadCell {
    /** As a spreadsheet would hold it: inline text decoded, numbers as numbers. */
    value: string | number | boolean
    style: number
}

/** Inline text as a spreadsheet reads it: `_x005F_` is an underscore (ECMA-376, ST_Xstring). */
function decoded(text: string): string {
    return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_all, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}

/** The cells of a sheet by their place (`B2`). Throws when the part is not well-formed. */
export function cellsOf(xml: string): Map<string, ReadCell> {
    const valid = XMLValidator.validate(xml)
    if (valid !== true) throw new Error(valid.err.msg)
    const found = new Map<string, ReadCell>()
    const { worksheet } = parser.parse(xml) as { worksheet: { sheetData: Node } } // a sheet's root
    for (const row of list(worksheet.sheetData['row'])) {
        for (const cell of list(row['c'])) {
            const style = Number(cell['@s'] ?? 0)
            const [inline] = list(cell['is'])
            const value =
                cell['@t'] === 'inlineStr'
                    ? decoded(textOf(inline?.['t']))
                    : cell['@t'] === 'b'
                      ? textOf(cell['v']) === '1'
                      : Number(textOf(cell['v']))
            found.set(String(cell['@r']), { value, style })
        }
    }
    return found
}

/** The sheets of a workbook by name, in order. */
export function sheetsOf(bytes: Buffer): Map<string, Map<string, ReadCell>> {
    const files = unzip(bytes)
    const relations = parser.parse(files.get('xl/_rels/workbook.xml.rels') ?? '')
    const targets = new Map(
        list(relations.Relationships.Relationship).map((one) => [String(one['@Id']), String(one['@Target'])])
    )
    const { workbook } = parser.parse(files.get('xl/workbook.xml') ?? '')
    return new Map(
        list(workbook.sheets.sheet).map((sheet) => [
            String(sheet['@name']),
            cellsOf(files.get(`xl/${targets.get(String(sheet['@r:id']))}`) ?? ''),
        ])
    )
}

/** The facts of the sheet *About* by their label. */
export function aboutOf(sheets: Map<string, Map<string, ReadCell>>): Record<string, ReadCell['value'] | undefined> {
    const cells = sheets.get('About') ?? new Map<string, ReadCell>()
    const facts: Record<string, ReadCell['value'] | undefined> = {}
    for (let row = 1; cells.has(`A${row}`); row++) {
        facts[String(cells.get(`A${row}`)?.value)] = cells.get(`B${row}`)?.value
    }
    return facts
}

/** What `npm run verify-export` says of a workbook, and its exit code. */
export function verifyExport(bytes: Buffer): { status: number | null; output: string } {
    const folder = mkdtempSync(path.join(tmpdir(), 'export-'))
    try {
        const file = path.join(folder, 'export.xlsx')
        writeFileSync(file, bytes)
        const { status, stdout, stderr } = spawnSync('node', ['scripts/verify-export.mjs', file], { encoding: 'utf8' })
        return { status, output: stdout + stderr }
    } finally {
        rmSync(folder, { recursive: true })
    }
}
