import type { Zone } from '../contract/times.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { cellXml, escaped, type Notes, STYLE } from './cells.ts'
import type { Places } from './parts.ts'
import { MAIN, XML } from './sheet.ts'

/** Looks up a sentence in the language of the reader and fills its gaps. */
export type Translate = (message: string, args: ReadonlyArray<string | number>) => string

/** The content of the sheet *About*. Times are ISO 8601 UTC. */
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
    /** Texts that were cut because they are longer than a cell can hold. */
    cutTexts: number
    /** Texts that 1E has cut and did not return whole. */
    cutByPlatform: number
    /** Names of columns that came too late for the header, see `Responses.row`. */
    furtherColumns: string[]
    /** Of everything inside `sheetData` of the sheets *Responses*, see digest.ts; '' when there is none. */
    digest: string
}

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

/** The facts that are known when all rows are written. */
export type Outcome = Pick<Facts, 'rowsInFile' | 'cutTexts' | 'cutByPlatform' | 'digest' | 'furtherColumns'>

/**
 * Why a workbook does not hold all rows: 1E no longer has them, 1E returns no more, the run has not ended, or the server
 * writes only the first ones.
 */
export type Missing = 'forgotten' | 'silent' | 'running' | 'first'

export function factsOf(run: RunFacts, record: string, outcome: Outcome, missing: Missing | null): Facts {
    const found = Math.max(run.counts.found, run.counts.stored, outcome.rowsInFile)
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
        missing: missing || (outcome.rowsInFile === found ? null : 'silent'),
        cutTexts: outcome.cutTexts,
        cutByPlatform: outcome.cutByPlatform,
        furtherColumns: outcome.furtherColumns,
        digest: outcome.digest,
    }
}

/** Marks a text that 1E has cut. */
export function markedCut(text: string, translate: Translate): string {
    return text + '\u2026 [' + translate('perhaps cut by 1E at {0} characters', [text.length]) + ']'
}

function contentOf(facts: Facts, translate: Translate): string {
    const counts = [facts.rowsInFile, facts.rowsFound]
    switch (facts.missing) {
        case null:
            return translate('complete', [])
        case 'forgotten':
            return translate('partial: {0} of {1} rows; 1E no longer had the others', counts)
        case 'silent':
            return translate('partial: {0} of {1} rows; 1E gave no more when it was asked', counts)
        case 'running':
            return translate('partial: {0} of {1} rows; the run was still going on', counts)
        case 'first':
            return translate('partial: {0} of {1} rows; the server writes only the first rows that are stored', counts)
    }
}

interface Line {
    label: string
    value: Cell
    kind: Column['kind']
    /** Defined name under which programs find the value. */
    name?: string
}

function linesOf(facts: Facts, zone: Zone, translate: Translate): Line[] {
    const lines: Line[] = [
        { label: translate('Record', []), value: facts.record, kind: 'text', name: 'Record' },
        { label: translate('Device', []), value: facts.device, kind: 'text', name: 'Device' },
        { label: translate('Instruction', []), value: facts.instruction, kind: 'text', name: 'Instruction' },
        { label: translate('Command', []), value: facts.command, kind: 'text', name: 'Command' },
    ]
    for (const name of Object.keys(facts.parameters)) {
        lines.push({ label: translate('Parameter {0}', [name]), value: String(facts.parameters[name]), kind: 'text' })
    }
    lines.push(
        { label: translate('Run number', []), value: facts.run, kind: 'text', name: 'Run' },
        { label: translate('Run by', []), value: facts.runBy, kind: 'text', name: 'Run_by' },
        { label: translate('Started', []), value: facts.started, kind: 'date', name: 'Started' },
        { label: translate('Finished', []), value: facts.finished, kind: 'date', name: 'Finished' },
        { label: translate('Time zone of all times', []), value: zone.name, kind: 'text', name: 'Time_zone' },
        { label: translate('1E instruction id', []), value: facts.platformId, kind: 'number', name: 'Instruction_id' },
        { label: translate('Rows found', []), value: facts.rowsFound, kind: 'number', name: 'Rows_found' },
        { label: translate('Rows in file', []), value: facts.rowsInFile, kind: 'number', name: 'Rows_in_file' },
        { label: translate('Content', []), value: contentOf(facts, translate), kind: 'text', name: 'Content' },
        { label: translate('Complete', []), value: facts.missing === null, kind: 'boolean', name: 'Complete' }
    )
    if (facts.furtherColumns.length > 0) {
        lines.push({ label: translate('Further columns', []), value: facts.furtherColumns.join(', '), kind: 'text' })
    }
    if (facts.cutTexts > 0) {
        lines.push({ label: translate('Texts cut to 32,767 characters', []), value: facts.cutTexts, kind: 'number' })
    }
    if (facts.cutByPlatform > 0) {
        lines.push({ label: translate('Texts perhaps cut by 1E', []), value: facts.cutByPlatform, kind: 'number' })
    }
    const digest = facts.digest || translate('none: the page was not secure (HTTPS)', [])
    lines.push({ label: translate('SHA-256 of the rows, by MiB', []), value: digest, kind: 'text', name: 'Digest' })
    return lines
}

/** Writes the sheet *About*, one line for each fact, and returns the places of the named ones. */
export function aboutSheet(facts: Facts, zone: Zone, translate: Translate): { text: string; places: Places } {
    const notes: Notes = { zone: zone, cut: 0 }
    const places: Places = {}
    const rows = linesOf(facts, zone, translate).map((line, at) => {
        const row = at + 1
        if (line.name) places[line.name] = 'About!$B$' + row
        return (
            '<row r="' +
            row +
            '"><c r="A' +
            row +
            '" s="' +
            STYLE.head +
            '" t="inlineStr"><is><t>' +
            escaped(line.label) +
            '</t></is></c>' +
            cellXml('B' + row, line.value, line.kind, notes) +
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
