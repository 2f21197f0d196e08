import { aggregates } from './cases/aggregate.ts'
import { dates } from './cases/dates.ts'
import { documented } from './cases/documented.ts'
import { records } from './cases/records.ts'
import { systems } from './cases/systems.ts'
import { facadeCases } from './cases.ts'

/** The examples of the pages of the scoped API, told with the tables of the sample. */
facadeCases([...documented, ...aggregates, ...dates, ...records, ...systems])
