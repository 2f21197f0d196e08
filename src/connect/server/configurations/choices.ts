import { isTrue } from '../glide.ts'
import { type Walk, walkOf } from '../walk.ts'
import { isMultiTenant, readableConfigurations } from './store.ts'

/** The configurations in use among which the user can choose, by name. */
export function configurationChoices(): Walk<{ id: string; name: string }> {
    const multiTenant = isMultiTenant()
    const row = readableConfigurations()
    const found: { id: string; name: string }[] = []
    while (row.next()) {
        if (isTrue(row.getValue('single_tenant')) !== multiTenant)
            found.push({ id: row.getUniqueValue(), name: row.getValue('name') || '' })
    }
    return walkOf(found)
}
