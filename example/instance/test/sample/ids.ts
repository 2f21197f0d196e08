import { createHash } from 'node:crypto'

/** A sys_id that is the same each time. */
export function id(...names: string[]): string {
    return createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 32)
}
