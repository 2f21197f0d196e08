/** A run as the workbook's sheet *About* tells of it. */
export const RUN = {
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
