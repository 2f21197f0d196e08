import type { Zone } from '../contract/times.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { cellXml, escaped, type Notes, STYLE } from './cells.ts'
import type { Places } from './parts.ts'
import { MAIN, XML } from './sheet.ts'

/** Looks up a sentence in the language of the reader and fills its gaps. */
export type Translate = (message: string, args: ReadonlyArray<string | number>) => string

/** The fields of a run that the sheet uses. */
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

/** What is known when all rows are written. */
export interface Outcome {
    rowsInFile: number
    /** Texts that were cut because they are longer than a cell can hold. */
    cutTexts: number
    /** Texts that 1E has cut and did not return whole. */
    cutByPlatform: number
    /** Names of columns that came too late for the header, see `Responses.row`. */
    furtherColumns: string[]
    /** Of everything inside `sheetData` of the sheets *Responses*, see digest.ts; '' when there is none. */
    digest: string
}

/**
 * Why a workbook does not hold all rows: 1E no longer has them, 1E returns no more, the run has not ended, or the server
 * writes only the first ones.
 */
export type Missing = 'forgotten' | 'silent' | 'running' | 'first'

/** The content of the sheet *About*. Times are ISO 8601 UTC. */
export interface Facts {
    run: RunFacts
    record: string
    outcome: Outcome
    rowsFound: number
    /** Why the file does not hold all rows; null when it does. */
    missing: Missing | null
}

export function factsOf(run: RunFacts, record: string, outcome: Outcome, missing: Missing | null): Facts {
    const found = Math.max(run.counts.found, run.counts.stored, outcome.rowsInFile)
    return {
        run: run,
        record: record,
        outcome: outcome,
        rowsFound: found,
        missing: missing || (outcome.rowsInFile === found ? null : 'silent'),
    }
}

/** Marks a text that 1E has cut. */
export function markedCut(text: string, translate: Translate): string {
    return text + '\u2026 [' + translate('perhaps cut by 1E at {0} characters', [text.length]) + ']'
}

function contentOf(facts: Facts, translate: Translate): string {
    const counts = [facts.outcome.rowsInFile, facts.rowsFound]
    if (facts.missing === null) return translate('complete', [])
    return {
        forgotten: translate('partial: {0} of {1} rows; 1E no longer had the others', counts),
        silent: translate('partial: {0} of {1} rows; 1E gave no more when it was asked', counts),
        running: translate('partial: {0} of {1} rows; the run was still going on', counts),
        first: translate('partial: {0} of {1} rows; the server writes only the first rows that are stored', counts),
    }[facts.missing]
}

/** What the reader is told, and the defined name under which programs find it. */
type Line = [label: string, value: Cell, kind?: Column['kind'], name?: string]

function linesOf(
    { run, record, outcome, rowsFound, missing }: Facts,
    content: string,
    zone: Zone,
    translate: Translate
): Line[] {
    const lines: Line[] = [
        [translate('Record', []), record, 'text', 'Record'],
        [translate('Device', []), run.device, 'text', 'Device'],
        [translate('Instruction', []), run.instruction.name, 'text', 'Instruction'],
        [translate('Command', []), run.text, 'text', 'Command'],
    ]
    for (const name of Object.keys(run.parameters)) {
        lines.push([translate('Parameter {0}', [name]), String(run.parameters[name])])
    }
    lines.push(
        [translate('Run number', []), run.number, 'text', 'Run'],
        [translate('Run by', []), run.requestedBy.name, 'text', 'Run_by'],
        [translate('Started', []), run.started, 'date', 'Started'],
        [translate('Finished', []), run.finished, 'date', 'Finished'],
        [translate('Time zone of all times', []), zone.name, 'text', 'Time_zone'],
        [translate('1E instruction id', []), run.platformId, 'number', 'Instruction_id'],
        [translate('Rows found', []), rowsFound, 'number', 'Rows_found'],
        [translate('Rows in file', []), outcome.rowsInFile, 'number', 'Rows_in_file'],
        [translate('Content', []), content, 'text', 'Content'],
        [translate('Complete', []), missing === null, 'boolean', 'Complete']
    )
    if (outcome.furtherColumns.length > 0) {
        lines.push([translate('Further columns', []), outcome.furtherColumns.join(', ')])
    }
    if (outcome.cutTexts > 0) {
        lines.push([translate('Texts cut to 32,767 characters', []), outcome.cutTexts, 'number'])
    }
    if (outcome.cutByPlatform > 0) {
        lines.push([translate('Texts perhaps cut by 1E', []), outcome.cutByPlatform, 'number'])
    }
    const digest = outcome.digest || translate('none: the page was not secure (HTTPS)', [])
    lines.push([translate('SHA-256 of the rows, by MiB', []), digest, 'text', 'Digest'])
    return lines
}

/** Writes the sheet *About*, one line for each fact, and returns the places of the named ones. */
export function aboutSheet(facts: Facts, zone: Zone, translate: Translate): { text: string; places: Places } {
    const notes: Notes = { zone: zone, cut: 0 }
    const places: Places = {}
    const content = contentOf(facts, translate)
    const rows = linesOf(facts, content, zone, translate).map(([label, value, kind, name], at) => {
        const row = at + 1
        if (name) places[name] = 'About!$B$' + row
        return (
            '<row r="' +
            row +
            '"><c r="A' +
            row +
            '" s="' +
            STYLE.head +
            '" t="inlineStr"><is><t>' +
            escaped(label) +
            '</t></is></c>' +
            cellXml('B' + row, value, kind || 'text', notes) +
            '</row>'
        )
    })
    return {
        text:
            XML +
            '<worksheet xmlns="' +
            MAIN +
            '"><cols><col min="1" max="1" width="30" customWidth="1"/>' +
            '<col min="2" max="2" width="70" customWidth="1"/></cols><sheetData>' +
            rows.join('') +
            '</sheetData></worksheet>',
        places: places,
    }
}
