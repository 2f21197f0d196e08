import { aggregates } from './cases/aggregate.ts'
import { facadeCases } from './cases.ts'

/** The examples of the pages of the scoped API, told with the tables of the sample. */
facadeCases([...aggregates])
