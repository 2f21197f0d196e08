import type { Carried } from '../carried.ts'
import { SETTINGS } from '../configurations/carried.ts'
import type { TransferPart } from '../contract/transfer.ts'
import { CARRIED_ANSWERS, CARRIED_APPROVALS, CARRIED_SETS } from '../instructions/carried.ts'
import { CARRIED_CHECKS } from '../proofs/carried.ts'
import { CARRIED_CATEGORIES, CARRIED_FIXES } from '../quick-fixes/carried.ts'
import { CARRIED_ROW_ACTIONS } from '../row-actions/carried.ts'
import { CARRIED_ROI } from '../savings/carried.ts'
import { translate } from '../translate.ts'

/** The parts of a file, in the order in which they are read and compared: a fix needs its category. */
export const PARTS: Carried[] = [
    SETTINGS,
    CARRIED_SETS,
    CARRIED_APPROVALS,
    CARRIED_ANSWERS,
    CARRIED_CATEGORIES,
    CARRIED_FIXES,
    CARRIED_ROI,
    CARRIED_ROW_ACTIONS,
    CARRIED_CHECKS,
]

/** A part in words. */
export function kindOf(part: TransferPart): string {
    switch (part) {
        case 'settings':
            return translate('Setting', [])
        case 'instructionSets':
            return translate('Instruction set', [])
        case 'approvals':
            return translate('Approval', [])
        case 'categories':
            return translate('Quick fix category', [])
        case 'quickFixes':
            return translate('Quick fix', [])
        case 'roi':
            return translate('ROI configuration', [])
        case 'rowActions':
            return translate('Row action', [])
        case 'answers':
            return translate('Answers of an instruction', [])
        case 'checks':
            return translate('Check', [])
    }
}
