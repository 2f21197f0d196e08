import type { Attachment } from '../../contract/attachment.ts'
import { isFinal, type Run } from '../../contract/run.ts'
import type { Zone } from '../../contract/times.ts'
import { cutAt, wholeOf } from '../../contract/values.ts'
import type { Cell, PlatformPage, WholeText } from '../../contract/wire.ts'
import { type Missing, markedCut, type Translate } from '../../workbook/about.ts'
import { WORKBOOK_TYPE } from '../../workbook/parts.ts'
import { itsm } from './itsm.ts'
import { t } from './messages.ts'
import { pause } from './pause.ts'
import { backoffMs, isPassing, queryText, requestJson, type Trouble, troubleFrom } from './rest.ts'
import { type RowPage, writeWorkbook } from './workbook-stream.ts'

const ATTEMPTS = 4
const PAGE_ROWS = 1000
/** 1E may return an empty page although more rows follow. This many empty pages in a row are the end. */
const MOST_EMPTY = 5

const translate: Translate = (message, args) => t(message, ...args)

/** Texts that one export fetches whole, because each costs a call to 1E. Further ones are marked as cut. */
const MOST_WHOLES = 200

export interface RunExport {
    run: Run
    /** Number of the record. */
    record: string
    /** Zone of the dates in the file. */
    zone: Zone
    fileName: string
    /** `record` also attaches the file to the record. */
    to: 'download' | 'record'
    signal: AbortSignal
    onRows(count: number): void
    /** Called when the server cannot be reached. Resolves when the call is to be tried again. */
    wait(trouble: Trouble): Promise<void>
}

export interface Exported {
    rows: number
    /** Why the file does not hold all rows; null when it does. */
    missing: Missing | null
    file: Blob
    /** null for a download. */
    attachment: Attachment | null
}

/**
 * Retries a call while its failure is a passing one. After {@link ATTEMPTS} failures the export pauses through `wait` and
 * then goes on with the same call; it keeps what it has.
 */
async function withRetries<T>({ signal, wait }: RunExport, ask: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
        try {
            return await ask()
        } catch (error) {
            const trouble = troubleFrom(error)
            const passes = isPassing(trouble) || trouble.code === 'run_busy'
            if (signal.aborted || !passes) throw error
            if (attempt < ATTEMPTS) await pause(backoffMs(attempt, trouble))
            else {
                await wait(trouble)
                attempt = 0
            }
            signal.throwIfAborted()
        }
    }
}

/** One page of rows with their ids in 1E. */
type IdentifiedRows = Pick<PlatformPage, 'columns' | 'rows' | 'ids'>

/** Replaces texts that 1E has cut by the whole ones, as far as 1E returns them. */
class WholeTexts {
    readonly #job: RunExport
    /** Texts that stayed cut and are marked so. */
    marked = 0
    #asked = 0
    /** False once 1E has shown that it has no such call. */
    #offered = true

    constructor(job: RunExport) {
        this.#job = job
    }

    async fill({ columns, rows, ids }: IdentifiedRows): Promise<RowPage> {
        const large = columns.flatMap((column, at) => (column.large ? [at] : []))
        if (large.length === 0) return { columns, rows }
        const made = rows.map((row) => [...row])
        for (let place = 0; place < made.length; place++) {
            const row = made[place] ?? []
            for (const at of large) {
                const column = columns[at]
                if (column && cutAt(row[at], column) !== null)
                    row[at] = await this.#whole(row[at], column.name, ids[place])
            }
        }
        return { columns, rows: made }
    }

    async #whole(cut: Cell | undefined, column: string, id: [string, string] | undefined): Promise<string> {
        if (id && this.#offered && this.#asked < MOST_WHOLES) {
            this.#asked++
            const found = await withRetries(this.#job, () => this.#fetch(id, column)).catch(() => null)
            this.#job.signal.throwIfAborted()
            if (found?.text === null && this.#asked === 1) this.#offered = false
            const whole = wholeOf(cut, found?.text ?? null)
            if (whole !== null) return whole
        }
        this.marked++
        return markedCut(String(cut), translate)
    }

    #fetch([shard, row]: [string, string], column: string): Promise<WholeText> {
        const { run, signal } = this.#job
        return itsm('GET /runs/{id}/cell', { id: run.id, query: { shard, row, column }, signal })
    }
}

async function* storedPages(job: RunExport, wholes: WholeTexts): AsyncGenerator<RowPage> {
    const { run, signal } = job
    for (let from = 0; from < run.counts.stored; ) {
        const query = { from, to: from + PAGE_ROWS }
        const page = await withRetries(job, () => itsm('GET /runs/{id}/responses', { id: run.id, query, signal }))
        if (page.rows.length === 0) return
        yield await wholes.fill(page)
        from += page.rows.length
    }
}

/** Returns a function that drops rows that came before: 1E may return rows again, and its ids tell which. */
function onlyNew(): (page: PlatformPage) => IdentifiedRows {
    const seen = new Map<string, Set<string>>()
    /** False for a row that is known. */
    const isNew = ([shard, row] = ['', '']) => {
        if (row === '') return true
        const known = seen.get(shard) ?? new Set()
        seen.set(shard, known)
        return known.size < known.add(row).size
    }
    return ({ columns, rows, ids }) => {
        const fresh = ids.map(isNew)
        return { columns, rows: rows.filter((_, at) => fresh[at]), ids: ids.filter((_, at) => fresh[at]) }
    }
}

/**
 * Yields all rows of a run once each, read from 1E from the first row on. When 1E no longer has them, yields the stored
 * rows. Sets `end.missing` to the reason why there may be more rows.
 */
async function* pagesOf(job: RunExport, wholes: WholeTexts, end: { missing: Missing | null }): AsyncGenerator<RowPage> {
    const { run, signal } = job
    const next: { range?: string } = {}
    const newOf = onlyNew()
    try {
        for (let empty = 0; empty < MOST_EMPTY; ) {
            const body = { ...next, limit: PAGE_ROWS }
            const page = await withRetries(job, () => itsm('POST /runs/{id}/pages', { id: run.id, body, signal }))
            empty = page.rows.length > 0 ? 0 : empty + 1
            if (page.rows.length > 0) yield await wholes.fill(newOf(page))
            if (!page.more) {
                end.missing = isFinal(run.state) ? null : 'running'
                return
            }
            next.range = page.range
        }
        return
    } catch (error) {
        const { code } = troubleFrom(error)
        if (code !== 'answers_expired' && code !== 'run_not_sent') throw error
    }
    end.missing = 'forgotten'
    // The rows that 1E returned before it forgot the rest include the stored ones.
    if (next.range !== undefined) return
    if (run.counts.stored >= run.counts.found) end.missing = null
    yield* storedPages(job, wholes)
}

/** Returns the id of the file of that name on the record; null when there is none. */
async function uploadedBefore({ run, fileName, signal }: RunExport): Promise<string | null> {
    const place = `table_name=${run.table}^table_sys_id=${run.record}^file_name=${fileName}`
    const url = `/api/now/attachment${queryText({ sysparm_query: place, sysparm_limit: 1 })}`
    const [found] = await requestJson<{ sys_id: string }[]>(url, { signal })
    return found?.sys_id ?? null
}

/** Uploads the file to the record through the platform's own Attachment API and registers it with the run. */
async function attach(job: RunExport, file: Blob, rows: number): Promise<Attachment> {
    const { run, fileName, signal } = job
    const place = { table_name: run.table, table_sys_id: run.record, file_name: fileName }
    const upload = { method: 'POST', body: file, signal }
    let isSent = false
    const attachment = await withRetries(job, async () => {
        // The response to an earlier upload may have been lost: do not upload the file twice.
        const known = isSent ? await uploadedBefore(job) : null
        if (known) return known
        isSent = true
        return (await requestJson<{ sys_id: string }>(`/api/now/attachment/file${queryText(place)}`, upload)).sys_id
    })
    const body = { attachment, rows }
    return withRetries(job, () => itsm('POST /runs/{id}/attachment', { id: run.id, body, signal }))
}

/** Writes all rows of a run into a workbook. Throws when the signal is aborted; nothing is kept then. */
export async function exportRun(job: RunExport): Promise<Exported> {
    const parts: BlobPart[] = []
    const wholes = new WholeTexts(job)
    const end: { missing: Missing | null } = { missing: 'silent' }
    const { rows, missing } = await writeWorkbook({
        ...job,
        pages: pagesOf(job, wholes, end),
        translate,
        cutByPlatform: () => wholes.marked,
        missing: () => end.missing,
        onRows(count) {
            job.signal.throwIfAborted()
            job.onRows(count)
        },
        sink: (bytes) => parts.push(bytes),
    })
    job.signal.throwIfAborted()
    const file = new Blob(parts, { type: WORKBOOK_TYPE })
    return { rows, missing, file, attachment: job.to === 'record' ? await attach(job, file, rows) : null }
}
