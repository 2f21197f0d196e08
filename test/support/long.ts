// Programs are started and devices answer in their own time; what hangs still ends.
jest.setTimeout(120_000)
