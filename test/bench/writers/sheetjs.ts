import { writeFileSync } from 'node:fs'
import { utils, write } from 'xlsx'
import { measureWriter, pagesOf } from './made.ts'

await measureWriter(async (count, file) => {
    const book = utils.book_new()
    const rows = [...pagesOf(count)].flatMap((page) => page.rows)
    utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Responses')
    writeFileSync(file, write(book, { type: 'buffer', bookType: 'xlsx', compression: true }))
})
