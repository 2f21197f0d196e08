import { GlideRecord } from '@servicenow/glide'

/** Names of the table's fields that refer to another record, those that an administrator has added too. */
export function referenceFields(table: string): string[] {
    const names: string[] = []
    for (const element of new GlideRecord(table).getElements()) {
        if (element.getED().getInternalType() === 'reference') names.push(element.getName())
    }
    return names
}
