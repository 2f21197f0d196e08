import { readById } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import type { Operation } from './call.ts'

/** The active credential behind an alias: that of its connection of the lowest order, or the one that names the alias itself. */
function behindAlias(tx: Transaction, alias: string): Values | null {
    const connection = tx.store.first(
        'select credential from sys_connection where connection_alias=? and active=1 order by coalesce("order", 100)',
        [alias]
    )
    if (connection?.credential) return readById(tx, 'discovery_credentials', String(connection.credential))
    const tagged = tx.store.first(
        'select "sys_id" as id from discovery_credentials where tag=? and active=1 order by coalesce("order", 100)',
        [alias]
    )
    return tagged ? readById(tx, 'discovery_credentials', String(tagged.id)) : null
}

export const credentialOperations: Record<string, Operation> = {
    /** What the credential says of itself, its password decrypted; null when there is none or it is not active. */
    credential({ tx }, args) {
        const id = args.text('id')
        const row = args.text('by') === 'alias' ? behindAlias(tx, id) : readById(tx, 'discovery_credentials', id)
        if (row?.active !== '1') return null
        return {
            name: row.name ?? '',
            type: row.type ?? '',
            user_name: row.user_name ?? '',
            password: row.password ? tx.secrets.decrypt(row.password) : '',
        }
    },
}
