import { type Case, incidentRow, openCases } from './incidents.ts'
import { responseRows } from './rows.ts'
import { runRows } from './runs.ts'
import type { Row, World } from './world.ts'

export interface Size {
    incidents: number
    runs: number
}

/** What `npm start` shows. */
export const DEMO_YEAR: Size = { incidents: 3000, runs: 2000 }

/**
 * A year of a service desk that ends yesterday: incidents, the instructions that were run for them, and who approved
 * these. The same clock, size and definitions give the same year on every machine.
 */
export function tellYear(world: World, size: Size): Record<string, Row[]> {
    const cases: Case[] = openCases(world, size.incidents)
    const { runs, approvals } = runRows(world, cases, size.runs)
    return {
        incident: cases.map((each) => incidentRow(world, each)),
        x_1e_connect_run: runs,
        x_1e_connect_response: responseRows(world, runs),
        sysapproval_approver: approvals,
    }
}
