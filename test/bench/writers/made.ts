import { createWriteStream, statSync, type WriteStream } from 'node:fs'
import { columns, rowsFrom } from '../pages/rows.ts'

/** Rows that are made at a time, as they come from 1E. */
const PAGE = 1000

/** Pages of ten columns, made as they are taken. */
export function* pagesOf(count: number) {
    for (let first = 0; first < count; first += PAGE) {
        yield { columns, rows: rowsFrom(first, Math.min(PAGE, count - first)) }
    }
}

/** Writes so many rows into the file in a process of its own, and prints what it took as JSON. */
export async function measureWriter(write: (count: number, file: string) => Promise<void>): Promise<void> {
    const [count = '0', file = ''] = process.argv.slice(2)
    const began = performance.now()
    await write(Number(count), file)
    const seconds = (performance.now() - began) / 1000
    const peakMb = process.resourceUsage().maxRSS / 1024
    console.log(JSON.stringify({ seconds, peakMb, fileMb: statSync(file).size / 2 ** 20 }))
}

export function fileStream(file: string): WriteStream {
    return createWriteStream(file)
}

/** Resolves when everything is in the file. */
export function finished(stream: WriteStream): Promise<void> {
    return new Promise((resolve, reject) => stream.on('error', reject).end(resolve))
}
