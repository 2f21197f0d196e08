import { MAIN, XML } from './sheet.ts'

/** One file inside the workbook. */
export interface Part {
    name: string
    text: string
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.'
export const WORKBOOK_TYPE = TYPE + 'sheet'

/** Formats in the order of `STYLE`: 1 is an integer, 49 a text, 164 and 165 are dates. A quote prefix keeps an edited text a text. */
const STYLES =
    XML +
    '<styleSheet xmlns="' +
    MAIN +
    '">' +
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm:ss"/>' +
    '<numFmt numFmtId="165" formatCode="yyyy\\-mm\\-dd"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
    '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    '<cellXfs count="7"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/>' +
    '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="49" fontId="1" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>' +
    '<xf numFmtId="1" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
    '<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>' +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'

function relationships(list: string): string {
    return XML + '<Relationships xmlns="' + PACKAGE + 'relationships">' + list + '</Relationships>'
}

const RELATIONS = relationships(
    '<Relationship Id="rId1" Type="' + OFFICE + '/officeDocument" Target="xl/workbook.xml"/>'
)

/** The same in every workbook, so they come first. */
export const FIRST_PARTS: Part[] = [
    { name: '_rels/.rels', text: RELATIONS },
    { name: 'xl/styles.xml', text: STYLES },
]

/** Name of the part that holds a sheet, numbered from 1. Some readers find only parts with these names. */
export function sheetPart(number: number): string {
    return 'xl/worksheets/sheet' + number + '.xml'
}

/** Cells of *About* by defined name: programs find a fact there in every language of the sheet. */
export type Places = { [name: string]: string }

function workbookText(sheets: string, names: string): string {
    return (
        XML +
        '<workbook xmlns="' +
        MAIN +
        '" xmlns:r="' +
        OFFICE +
        '"><sheets>' +
        sheets +
        '</sheets><definedNames>' +
        names +
        '</definedNames></workbook>'
    )
}

function contentTypes(sheets: string): string {
    return (
        XML +
        '<Types xmlns="' +
        PACKAGE +
        'content-types">' +
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
        '<Default Extension="xml" ContentType="application/xml"/>' +
        '<Override PartName="/xl/workbook.xml" ContentType="' +
        TYPE +
        'sheet.main+xml"/>' +
        '<Override PartName="/xl/styles.xml" ContentType="' +
        TYPE +
        'styles+xml"/>' +
        sheets +
        '</Types>'
    )
}

/** Parts that list the sheets. Their number is known when all rows are written, so they come last. */
export function lastParts(sheets: number, places: Places): Part[] {
    const names = Object.keys(places).map(
        (name) => '<definedName name="' + name + '">' + places[name] + '</definedName>'
    )
    let list = ''
    let relations = ''
    let types = ''
    for (let number = 1; number <= sheets + 1; number++) {
        const about = number > sheets
        const name = about ? 'About' : number === 1 ? 'Responses' : 'Responses (' + number + ')'
        const part = sheetPart(number)
        list += '<sheet name="' + name + '" sheetId="' + number + '" r:id="rId' + number + '"/>'
        relations +=
            '<Relationship Id="rId' + number + '" Type="' + OFFICE + '/worksheet" Target="' + part.substr(3) + '"/>'
        types += '<Override PartName="/' + part + '" ContentType="' + TYPE + 'worksheet+xml"/>'
    }
    relations += '<Relationship Id="rId' + (sheets + 2) + '" Type="' + OFFICE + '/styles" Target="styles.xml"/>'
    return [
        { name: 'xl/workbook.xml', text: workbookText(list, names.join('')) },
        {
            name: 'xl/_rels/workbook.xml.rels',
            text: relationships(relations),
        },
        { name: '[Content_Types].xml', text: contentTypes(types) },
    ]
}
