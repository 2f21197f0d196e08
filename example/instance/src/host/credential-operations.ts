import { readById, readRows, type Term } from '../records/read.ts'
import type { Values } from '../records/values.ts'
import type { Transaction } from '../transaction.ts'
import type { Operation } from './call.ts'

/** The active credential behind an alias: that of its active connection of the lowest order. */
function behindAlias(tx: Transaction, alias: string): Values | null {
    const terms: Term[] = [{ any: [['connection_alias', '=', alias]] }, { any: [['active', '=', 'true']] }]
    const [connection] = readRows(tx, { table: 'sys_connection', terms, order: [['order', false]], limit: 1 })
    return connection?.credential ? readById(tx, 'discovery_credentials', connection.credential) : null
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
