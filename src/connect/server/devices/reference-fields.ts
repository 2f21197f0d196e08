import { GlideRecord } from '@servicenow/glide'

/** Names of the table's reference fields, including those that an administrator has added. */
export function referenceFields(table: string): string[] {
    const names: string[] = []
    for (const element of new GlideRecord(table).getElements()) {
        if (element.getED().getInternalType() === 'reference') names.push(element.getName())
    }
    return names
}
