import { type Cell, type Column, cellXml, escaped, type Notes, STYLE } from './cells.ts'
import { MAIN, XML } from './sheet.ts'

/** What the sheet *About* says. Times are ISO 8601 UTC. */
export interface Facts {
    record: string
    device: string
    instruction: string
    /** The instruction's sentence with its parameter values in place. */
    command: string
    parameters: { [name: string]: string }
    run: string
    runBy: string
    started: string | null
    finished: string | null
    platformId: number | null
    rowsFound: number
    rowsInFile: number
    /** Why the file does not hold all rows; null when it does. */
    missing: Missing | null
    /** The same in words. */
    partial: string | null
    cutTexts: number
    /** Names of columns beyond those of the header, see `Responses.row`. */
    furtherColumns: string[]
    /** Of all that stands inside `sheetData` of the sheets *Responses*, in order, see digest.ts; '' when there is none. */
    digest: string
}

/** The parts of a run that the sheet speaks of: the run as REST answers it has them. */
export interface RunFacts {
    number: string
    device: string
    instruction: { name: string }
    text: string
    parameters: { [name: string]: string }
    requestedBy: { name: string }
    started: string | null
    finished: string | null
    platformId: number | null
    counts: { found: number; stored: number }
}

/** What is known only when the rows are written. */
export type Outcome = Pick<Facts, 'rowsInFile' | 'cutTexts' | 'digest' | 'furtherColumns'>

/** Why rows may follow the last one of a workbook. */
export type Missing = 'forgotten' | 'silent' | 'running' | 'first'

const WHY: { [missing in Missing]: string } = {
    forgotten: '1E no longer had the others',
    silent: '1E gave no more when it was asked',
    running: 'the run was still going on',
    first: 'the server writes only the first rows that are stored',
}

/** The facts of a run's workbook; `missing` is null when nothing is known to follow the last row in it. */
export function factsOf(run: RunFacts, record: string, outcome: Outcome, missing: Missing | null): Facts {
    const found = Math.max(run.counts.found, run.counts.stored, outcome.rowsInFile)
    const why = missing || (outcome.rowsInFile === found ? null : 'silent')
    return {
        record: record,
        device: run.device,
        instruction: run.instruction.name,
        command: run.text,
        parameters: run.parameters,
        run: run.number,
        runBy: run.requestedBy.name,
        started: run.started,
        finished: run.finished,
        platformId: run.platformId,
        rowsFound: found,
        rowsInFile: outcome.rowsInFile,
        missing: why,
        partial: why === null ? null : outcome.rowsInFile + ' of ' + found + ' rows; ' + WHY[why],
        cutTexts: outcome.cutTexts,
        furtherColumns: outcome.furtherColumns,
        digest: outcome.digest,
    }
}

/** Labels by which `npm run verify-export` finds the two facts that it checks. */
export const ROWS_IN_FILE = 'Rows in file'
export const DIGEST = 'SHA-256 of the rows, by MiB'
const NO_DIGEST = 'none: the page was not secure (HTTPS)'

type Line = [string, Cell, Column['kind']]

function linesOf(facts: Facts): Line[] {
    const lines: Line[] = [
        ['Record', facts.record, 'text'],
        ['Device', facts.device, 'text'],
        ['Instruction', facts.instruction, 'text'],
        ['Command', facts.command, 'text'],
    ]
    for (const name of Object.keys(facts.parameters)) {
        lines.push(['Parameter ' + name, String(facts.parameters[name]), 'text'])
    }
    lines.push(
        ['Run', facts.run, 'text'],
        ['Run by', facts.runBy, 'text'],
        ['Started (UTC)', facts.started, 'date'],
        ['Finished (UTC)', facts.finished, 'date'],
        ['1E instruction id', facts.platformId, 'number'],
        ['Rows found', facts.rowsFound, 'number'],
        [ROWS_IN_FILE, facts.rowsInFile, 'number'],
        ['Content', facts.partial === null ? 'complete' : 'partial: ' + facts.partial, 'text']
    )
    if (facts.furtherColumns.length > 0) lines.push(['Further columns', facts.furtherColumns.join(', '), 'text'])
    if (facts.cutTexts > 0) lines.push(['Texts cut to 32,767 characters', facts.cutTexts, 'number'])
    lines.push([DIGEST, facts.digest || NO_DIGEST, 'text'])
    return lines
}

/** The whole sheet *About*: one line for each fact. */
export function aboutSheet(facts: Facts): string {
    const notes: Notes = { cut: 0 }
    const rows = linesOf(facts).map((line, at) => {
        const row = at + 1
        return (
            '<row r="' +
            row +
            '"><c r="A' +
            row +
            '" s="' +
            STYLE.head +
            '" t="inlineStr"><is><t>' +
            escaped(line[0]) +
            '</t></is></c>' +
            cellXml('B' + row, line[1], line[2], notes) +
            '</row>'
        )
    })
    return (
        XML +
        '<worksheet xmlns="' +
        MAIN +
        '"><cols><col min="1" max="1" width="30" customWidth="1"/>' +
        '<col min="2" max="2" width="70" customWidth="1"/></cols><sheetData>' +
        rows.join('') +
        '</sheetData></worksheet>'
    )
}
