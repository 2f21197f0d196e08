import writeXlsxFile from 'write-excel-file/node'
import { measureWriter, pagesOf } from './made.ts'

await measureWriter(async (count, file) => {
    const rows = [...pagesOf(count)].flatMap((page) =>
        page.rows.map((row) => row.map((value) => (value === null ? null : { value })))
    )
    await writeXlsxFile(rows).toFile(file)
})
