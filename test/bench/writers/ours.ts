import { writeWorkbook } from '../../../src/components/shared/workbook-stream.ts'
import { filled } from '../../../src/contract/text.ts'
import { UTC } from '../../../src/contract/times.ts'
import { fileStream, finished, measureWriter, pagesOf } from './made.ts'
import { RUN } from './run.ts'

async function* pages(count: number) {
    yield* pagesOf(count)
}

await measureWriter(async (count, file) => {
    const stream = fileStream(file)
    await writeWorkbook({
        record: 'INC0010001',
        run: RUN,
        pages: pages(count),
        zone: UTC,
        translate: filled,
        cutByPlatform: () => 0,
        missing: () => null,
        onRows: () => undefined,
        sink: (bytes) => stream.write(bytes),
    })
    await finished(stream)
})
