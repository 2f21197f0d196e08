// Programs are started and devices answer in their own time; what hangs still ends.
jest.setTimeout(process.env['ROUNDS'] ? 3_600_000 : 120_000)
