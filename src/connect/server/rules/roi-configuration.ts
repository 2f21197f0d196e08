import type { GlideRecord } from '@servicenow/glide'
import { definitionById } from '../instructions/store.ts'
import { roiProblems } from '../savings/check.ts'
import { activeRois } from '../savings/store.ts'
import { settleEntered } from './entered.ts'
import { refuse } from './words.ts'

/** Before a configuration is stored: refuses one that cannot be used, with everything that is wrong. */
export function onRoiConfiguration(current: GlideRecord): void {
    const domain = current.getValue('sys_domain') || 'global'
    refuse(
        current,
        settleEntered(current).concat(
            roiProblems(
                {
                    domain: domain,
                    value: (field) => current.getValue(field) || '',
                    label: (field) => current.getElement(field).getLabel(),
                    display: (field) => current.getDisplayValue(field) || '',
                    changes: (field) => current.getElement(field).changes(),
                },
                {
                    others: activeRois(domain).filter((other) => other.id !== current.getUniqueValue()),
                    definition: definitionById,
                }
            )
        )
    )
}
