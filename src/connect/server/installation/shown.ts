import { translate } from '../translate.ts'
import { type Walk, walkOf } from '../walk.ts'
import { checkInstallation } from './check.ts'

export interface ShownProbe {
    label: string
    state: string
    /** What is wrong and its cure; empty when it passed. */
    message: string
}

/** The installation check as the page Support shows it. */
export function shownProbes(): Walk<ShownProbe> {
    return walkOf(
        checkInstallation().probes.map(({ label, passed, message }) => ({
            label: label,
            state: passed ? translate('Passed', []) : translate('Failed', []),
            message: message,
        }))
    )
}

/** The same for whoever helps, a line for each probe. Labels and cures hold names of records, and nothing that is secret. */
export function probeLines(): string[] {
    return checkInstallation().probes.map(
        ({ name, passed, message }) => 'installation ' + name + ': ' + (passed ? 'passed' : 'failed. ' + message)
    )
}
