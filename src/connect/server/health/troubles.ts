import type { Kept, TroubleName } from '../configurations/kept.ts'
import { daysUntil } from './connection.ts'
import { daysOld } from './instructions.ts'

/** So many failures in a row are told. */
const TWICE = 2
/** Days before an end at which it is told. */
const BEFORE_DAYS = [7, 30, 60]

/** What does not work, or will not for long: the days that are left, as one of the steps at which it is told; 0 for what is so now. */
export type Troubles = { [trouble in TroubleName]?: number }

/** The step at which an end is told; undefined while it is far. */
function stepBefore(end: number | null): number | undefined {
    return end === null ? undefined : BEFORE_DAYS.filter((step) => daysUntil(end) <= step)[0]
}

export function troublesOf(kept: Kept): Troubles {
    const { findings, configuration, retrieval, certificate } = kept
    const found: Troubles = {}
    const refused = findings.refused ? findings.refused.times : 0
    const silent = configuration.silence ? configuration.silence.times : 0
    if (refused >= TWICE || silent >= TWICE) found.sign_in = 0
    if (retrieval.failed && retrieval.failed.times >= TWICE) found.retrieval = 0
    if (daysOld(kept) !== null) found.catalogue = 0
    const signing = stepBefore(certificate && certificate.expires)
    const licence = stepBefore(kept.licenceEnds)
    if (signing !== undefined) found.certificate = signing
    if (licence !== undefined) found.licence = licence
    return found
}
