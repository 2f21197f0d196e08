import type { Carried, CarriedField, CarriedValues } from '../carried.ts'
import type { TransferRefusal } from '../contract/transfer.ts'
import type { Names } from './names.ts'

/** A row that is to be made or changed. */
export interface Planned {
    part: Carried
    path: string
    /** Empty for a new row. */
    id: string
    before: CarriedValues
    after: CarriedValues
    changed: CarriedField[]
}

export interface Plan {
    rows: Planned[]
    refused: TransferRefusal[]
    same: number
    names: Names
}
