import { writeWorkbook } from '../../../src/components/shared/workbook-stream.ts'
import { fileStream, finished, measureWriter, pagesOf } from './made.ts'

const RUN = {
    number: 'TRI0001042',
    device: 'lon-lt-0007.corp.acme.example',
    instruction: { name: 'Processes' },
    text: 'Which processes are running?',
    parameters: {},
    requestedBy: { name: 'Priya Nair' },
    started: '2026-11-23T14:32:08.000Z',
    finished: '2026-11-23T14:32:12.000Z',
    platformId: 7,
    counts: { found: 0, stored: 0 },
}

async function* pages(count: number) {
    yield* pagesOf(count)
}

await measureWriter(async (count, file) => {
    const stream = fileStream(file)
    await writeWorkbook({
        record: 'INC0010001',
        run: RUN,
        pages: pages(count),
        ended: () => true,
        onRows: () => undefined,
        sink: (bytes) => stream.write(bytes),
    })
    await finished(stream)
})
