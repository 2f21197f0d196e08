import type { Zone } from '../contract/times.ts'
import type { Cell, Column } from '../contract/wire.ts'
import { cellXml, escaped, type Notes, STYLE } from './cells.ts'
import type { Places } from './parts.ts'
import { MAIN, XML } from './sheet.ts'

/** A sentence in the language of the reader, its gaps filled. */
export type Say = (message: string, args: ReadonlyArray<string | number>) => string

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
    /** Texts that no cell can hold whole. */
    cutTexts: number
    /** Texts that 1E gave cut, and not whole when it was asked. */
    cutByPlatform: number
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
export type Outcome = Pick<Facts, 'rowsInFile' | 'cutTexts' | 'cutByPlatform' | 'digest' | 'furtherColumns'>

/** Why rows may follow the last one of a workbook. */
export type Missing = 'forgotten' | 'silent' | 'running' | 'first'

/** The facts of a run's workbook; `missing` is null when nothing is known to follow the last row in it. */
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

/** What the cell holds in place of a text that 1E has cut and does not give whole. */
export function markedCut(text: string, say: Say): string {
    return text + '\u2026 [' + say('perhaps cut by 1E at {0} characters', [text.length]) + ']'
}

function contentOf(facts: Facts, say: Say): string {
    const counts = [facts.rowsInFile, facts.rowsFound]
    switch (facts.missing) {
        case null:
            return say('complete', [])
        case 'forgotten':
            return say('partial: {0} of {1} rows; 1E no longer had the others', counts)
        case 'silent':
            return say('partial: {0} of {1} rows; 1E gave no more when it was asked', counts)
        case 'running':
            return say('partial: {0} of {1} rows; the run was still going on', counts)
        case 'first':
            return say('partial: {0} of {1} rows; the server writes only the first rows that are stored', counts)
    }
}

interface Line {
    label: string
    value: Cell
    kind: Column['kind']
    /** By which name programs find the value. */
    name?: string
}

function linesOf(facts: Facts, zone: Zone, say: Say): Line[] {
    const lines: Line[] = [
        { label: say('Record', []), value: facts.record, kind: 'text', name: 'Record' },
        { label: say('Device', []), value: facts.device, kind: 'text', name: 'Device' },
        { label: say('Instruction', []), value: facts.instruction, kind: 'text', name: 'Instruction' },
        { label: say('Command', []), value: facts.command, kind: 'text', name: 'Command' },
    ]
    for (const name of Object.keys(facts.parameters)) {
        lines.push({ label: say('Parameter {0}', [name]), value: String(facts.parameters[name]), kind: 'text' })
    }
    lines.push(
        { label: say('Run number', []), value: facts.run, kind: 'text', name: 'Run' },
        { label: say('Run by', []), value: facts.runBy, kind: 'text', name: 'Run_by' },
        { label: say('Started', []), value: facts.started, kind: 'date', name: 'Started' },
        { label: say('Finished', []), value: facts.finished, kind: 'date', name: 'Finished' },
        { label: say('Time zone of all times', []), value: zone.name, kind: 'text', name: 'Time_zone' },
        { label: say('1E instruction id', []), value: facts.platformId, kind: 'number', name: 'Instruction_id' },
        { label: say('Rows found', []), value: facts.rowsFound, kind: 'number', name: 'Rows_found' },
        { label: say('Rows in file', []), value: facts.rowsInFile, kind: 'number', name: 'Rows_in_file' },
        { label: say('Content', []), value: contentOf(facts, say), kind: 'text', name: 'Content' },
        { label: say('Complete', []), value: facts.missing === null, kind: 'boolean', name: 'Complete' }
    )
    if (facts.furtherColumns.length > 0) {
        lines.push({ label: say('Further columns', []), value: facts.furtherColumns.join(', '), kind: 'text' })
    }
    if (facts.cutTexts > 0) {
        lines.push({ label: say('Texts cut to 32,767 characters', []), value: facts.cutTexts, kind: 'number' })
    }
    if (facts.cutByPlatform > 0) {
        lines.push({ label: say('Texts perhaps cut by 1E', []), value: facts.cutByPlatform, kind: 'number' })
    }
    const digest = facts.digest || say('none: the page was not secure (HTTPS)', [])
    lines.push({ label: say('SHA-256 of the rows, by MiB', []), value: digest, kind: 'text', name: 'Digest' })
    return lines
}

/** The whole sheet *About*, one line for each fact, and where programs find those that have a name. */
export function aboutSheet(facts: Facts, zone: Zone, say: Say): { text: string; places: Places } {
    const notes: Notes = { zone: zone, cut: 0 }
    const places: Places = {}
    const rows = linesOf(facts, zone, say).map((line, at) => {
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
