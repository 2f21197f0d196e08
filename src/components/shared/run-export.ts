import type { Attachment, AttachmentRequest } from '../../contract/attachment.ts'
import { isFinal, type Run } from '../../contract/run.ts'
import type { Zone } from '../../contract/times.ts'
import { cutAt, wholeOf } from '../../contract/values.ts'
import type { Cell, PlatformPage } from '../../contract/wire.ts'
import { type Missing, markedCut, type Say } from '../../workbook/about.ts'
import { WORKBOOK_TYPE } from '../../workbook/parts.ts'
import { itsm, path, query } from './itsm.ts'
import { t } from './messages.ts'
import { backoffMs, isPassing, requestJson, type Trouble, troubleFrom } from './rest.ts'
import { type RowPage, writeWorkbook } from './workbook-stream.ts'

const ATTEMPTS = 4
const PAGE_ROWS = 1000
/** 1E may answer an empty page although more follows; so many in a row are the end. */
const MOST_EMPTY = 5

/** In the language of the page. */
const sayHere: Say = (message, args) => t(message, ...args)

/** Texts that one export fetches whole; the others are marked as cut: each costs a call to 1E. */
const MOST_WHOLES = 200

/** What is to be exported, and who listens. */
export interface RunExport {
    run: Run
    /** Number of the record. */
    record: string
    /** Zone of the dates in the file. */
    zone: Zone
    fileName: string
    /** True: onto the record; false: the file is answered. */
    attach: boolean
    signal: AbortSignal
    onRows(count: number): void
    /** The server cannot be reached: ends when it is to be tried again. */
    wait(trouble: Trouble): Promise<void>
}

export interface Exported {
    rows: number
    /** Why the file does not hold all rows; null when it does. */
    missing: Missing | null
    file: Blob
    attachment: Attachment | null
}

/**
 * A call that is tried again while what stands in its way may pass. When it does not, the export stands still and says so:
 * what it has is kept, and it goes on with the same call.
 */
async function patiently<T>({ signal, wait }: RunExport, ask: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
        try {
            return await ask()
        } catch (error) {
            const trouble = troubleFrom(error)
            const passes = isPassing(trouble) || trouble.code === 'run_busy'
            if (signal.aborted || !passes) throw error
            if (attempt < ATTEMPTS) await new Promise((resolve) => setTimeout(resolve, backoffMs(attempt, trouble)))
            else {
                await wait(trouble)
                attempt = 0
            }
            signal.throwIfAborted()
        }
    }
}

/** One page of rows, and what they are called in 1E. */
type Named = Pick<PlatformPage, 'columns' | 'rows' | 'ids'>

/** Puts whole texts in the place of those that 1E has cut, as far as 1E gives them, and counts the others. */
class Wholes {
    marked = 0
    private asked = 0
    /** False once 1E has shown that it has no such call: no further text is asked for. */
    private offered = true

    constructor(private readonly job: RunExport) {}

    async in({ columns, rows, ids }: Named): Promise<RowPage> {
        const large = columns.flatMap((column, at) => (column.large ? [at] : []))
        if (large.length === 0) return { columns, rows }
        const made = rows.map((row) => [...row])
        for (let place = 0; place < made.length; place++) {
            const row = made[place] ?? []
            for (const at of large) {
                const column = columns[at]
                if (column && cutAt(row[at], column) !== null)
                    row[at] = await this.whole(row[at], column.name, ids[place])
            }
        }
        return { columns, rows: made }
    }

    private async whole(cut: Cell | undefined, column: string, id: [string, string] | undefined): Promise<string> {
        if (id && this.offered && this.asked < MOST_WHOLES) {
            this.asked++
            const { run, signal } = this.job
            const answer = await patiently(this.job, () => itsm.cell(run.id, id, column, signal)).catch(() => null)
            signal.throwIfAborted()
            if (answer?.text === null && this.asked === 1) this.offered = false
            const whole = wholeOf(cut, answer?.text ?? null)
            if (whole !== null) return whole
        }
        this.marked++
        return markedCut(String(cut), sayHere)
    }
}

async function* storedPages(job: RunExport, wholes: Wholes): AsyncGenerator<RowPage> {
    const { run, signal } = job
    for (let from = 0; from < run.counts.stored; ) {
        const page = await patiently(job, () => itsm.rows(run.id, from, from + PAGE_ROWS, signal))
        if (page.rows.length === 0) return
        yield await wholes.in(page)
        from += page.rows.length
    }
}

/** The rows of a page that were on none before: 1E may give rows again, and its ids tell which. */
class News {
    private readonly seen = new Map<string, Set<string>>()

    of({ columns, rows, ids }: PlatformPage): Named {
        const news = ids.map((id) => this.isNew(id))
        return { columns, rows: rows.filter((_, at) => news[at]), ids: ids.filter((_, at) => news[at]) }
    }

    private isNew([shard, row] = ['', '']): boolean {
        if (row === '') return true
        const known = this.seen.get(shard) ?? new Set()
        this.seen.set(shard, known)
        return known.size < known.add(row).size
    }
}

/**
 * All rows of a run, straight from 1E and from the start, each once; when 1E has forgotten them, those that are stored.
 * `end.missing` tells why there may be more than came.
 */
async function* pagesOf(job: RunExport, wholes: Wholes, end: { missing: Missing | null }): AsyncGenerator<RowPage> {
    const { run, signal } = job
    const url = path('runs', run.id, 'pages')
    const next: { range?: string } = {}
    const news = new News()
    try {
        for (let empty = 0; empty < MOST_EMPTY; ) {
            const body = { ...next, limit: PAGE_ROWS }
            const page = await patiently(job, () => requestJson<PlatformPage>(url, { method: 'POST', body, signal }))
            empty = page.rows.length > 0 ? 0 : empty + 1
            if (page.rows.length > 0) yield await wholes.in(news.of(page))
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
    // Rows that 1E gave before it forgot the rest are more than what is stored.
    if (next.range !== undefined) return
    if (run.counts.stored >= run.counts.found) end.missing = null
    yield* storedPages(job, wholes)
}

/** Id of the file of that name on the record; null when there is none. */
async function uploadedBefore({ run, fileName, signal }: RunExport): Promise<string | null> {
    const place = `table_name=${run.table}^table_sys_id=${run.record}^file_name=${fileName}`
    const url = `/api/now/attachment${query({ sysparm_query: place, sysparm_limit: 1 })}`
    const [found] = await requestJson<{ sys_id: string }[]>(url, { signal })
    return found?.sys_id ?? null
}

/** Puts the file onto the record through the platform's own Attachment API, and notes it as one of the run's. */
async function attached(job: RunExport, file: Blob, rows: number): Promise<Attachment> {
    const { run, fileName, signal } = job
    const place = { table_name: run.table, table_sys_id: run.record, file_name: fileName }
    const upload = { method: 'POST', body: file, signal } as const // a literal, not any text
    let isSent = false
    const attachment = await patiently(job, async () => {
        // The answer to an upload may have been lost: the file is not put there twice.
        const known = isSent ? await uploadedBefore(job) : null
        if (known) return known
        isSent = true
        return (await requestJson<{ sys_id: string }>(`/api/now/attachment/file${query(place)}`, upload)).sys_id
    })
    const note: AttachmentRequest = { attachment, rows }
    const noted = { method: 'POST', body: note, signal } as const // a literal, not any text
    return patiently(job, () => requestJson<Attachment>(path('runs', run.id, 'attachment'), noted))
}

/** Writes all rows of a run into a workbook; nothing is kept of it when the signal ends the work. */
export async function exportRun(job: RunExport): Promise<Exported> {
    const parts: BlobPart[] = []
    const wholes = new Wholes(job)
    const end: { missing: Missing | null } = { missing: 'silent' }
    const { rows, missing } = await writeWorkbook({
        record: job.record,
        run: job.run,
        pages: pagesOf(job, wholes, end),
        zone: job.zone,
        say: sayHere,
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
    return { rows, missing, file, attachment: job.attach ? await attached(job, file, rows) : null }
}
